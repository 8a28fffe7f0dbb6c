//! The family `ISI`: what was typed and cannot be read, or should not stand in a document.

use super::dasar::{SELALU, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::pesan::{Pesan, kunci};
use crate::draf::{Bentuk, Berbentuk, Daun, Draf, bidang_dari_jalur};
use crate::naskah::{Corak, Sebaris, teks};
use crate::ranah::{Rujukan, Tanda, Tingkat};
use crate::sebutan::nama_isian;

const DASAR: &[Rujukan] = &[praktik("bawaan alat ini")];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "ISI-001",
        nama: "isian-tidak-terbaca",
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("isian/ISI.md"),
        periksa: tak_terbaca,
    },
    Aturan {
        id: "ISI-002",
        nama: "karakter-terlarang",
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("isian/ISI.md"),
        periksa: karakter,
    },
    Aturan {
        id: "ISI-003",
        nama: "kelas-dan-dokumen",
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("isian/ISI.md"),
        periksa: belum_dipilih,
    },
];

/// Calls `terima` for everything that was typed.
fn telusuri(draf: &Draf, mut terima: impl FnMut(&str, Daun<'_>)) {
    draf.telusuri(&mut String::new(), &mut terima);
}

/// ISI-001.
fn tak_terbaca(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    telusuri(k.draf, |jalur, daun| {
        if let Daun::Mentah(mentah) = daun {
            let d = Diagnosa::baru(jalur, isi_mentah(nama_isian(jalur), mentah));
            temuan.push(d.petunjuk(bentuk_yang_diharapkan(jalur)));
        }
    });
    Hasil::dari(temuan, Vec::new())
}

/// How the value of a field is written.
fn bentuk_yang_diharapkan(jalur: &str) -> Pesan {
    match bidang_dari_jalur(jalur).map(|(_, b)| b.bentuk) {
        Some(Bentuk::Tanggal) => bentuk_tanggal(),
        Some(Bentuk::Uang) => bentuk_uang(),
        Some(Bentuk::Durasi) => bentuk_durasi(),
        Some(Bentuk::Bilangan) => bentuk_bilangan(),
        Some(Bentuk::Pilihan(..) | Bentuk::YaTidak) => bentuk_pilihan(),
        Some(Bentuk::Teks | Bentuk::Gambar | Bentuk::Objek(_) | Bentuk::Daftar(_)) | None => bentuk_lain(),
    }
}

/// Marks that turn the direction of text and can hide what a sentence says.
fn pembalik_arah(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the naskah replaces a character by U+FFFD, because no XML file may hold it.
fn terlarang(c: char) -> bool {
    // Only these can be; asking the naskah for each of them keeps one definition.
    (c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'))
        && matches!(teks(&c.to_string(), Corak::default()).as_slice(), [Sebaris::Teks(t, _)] if t == "\u{FFFD}")
}

/// ISI-002: per field the first such character with its place, counted in characters from one.
fn karakter(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    telusuri(k.draf, |jalur, daun| {
        let (Daun::Teks(isi) | Daun::Mentah(isi)) = daun;
        // Most fields hold nothing but plain signs.
        if isi.bytes().all(|b| matches!(b, b' '..=b'~')) {
            return;
        }
        let kena = |cocok: fn(char) -> bool| isi.chars().enumerate().find(|(_, c)| cocok(*c));
        if let Some((i, c)) = kena(terlarang) {
            let pesan = karakter_terlarang(nama_isian(jalur), kode(c), i + 1);
            temuan.push(Diagnosa::baru(jalur, pesan).petunjuk(karakter_petunjuk()));
        }
        if let Some((i, c)) = kena(pembalik_arah) {
            let pesan = karakter_pembalik(nama_isian(jalur), kode(c), i + 1);
            temuan.push(Diagnosa::baru(jalur, pesan).petunjuk(karakter_petunjuk()));
        }
    });
    Hasil::dari(temuan, Vec::new())
}

fn kode(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// ISI-003: without kind and document hardly any rule can be judged.
fn belum_dipilih(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    if k.kelas().is_none() {
        temuan.push(Diagnosa::baru("kelas", tanpa_kelas()).petunjuk(tanpa_kelas_petunjuk()));
    }
    if k.dokumen().is_none() {
        temuan.push(Diagnosa::baru("dokumen", tanpa_dokumen()).petunjuk(tanpa_dokumen_petunjuk()));
    }
    Hasil::dari(temuan, Vec::new())
}

kunci! {
    isi_mentah = "ISI-001.temuan" (isian, mentah);
    bentuk_tanggal = "ISI-001.bentuk-tanggal" ();
    bentuk_uang = "ISI-001.bentuk-uang" ();
    bentuk_durasi = "ISI-001.bentuk-durasi" ();
    bentuk_bilangan = "ISI-001.bentuk-bilangan" ();
    bentuk_pilihan = "ISI-001.bentuk-pilihan" ();
    bentuk_lain = "ISI-001.bentuk-lain" ();
    karakter_terlarang = "ISI-002.temuan" (isian, kode, posisi);
    karakter_pembalik = "ISI-002.temuan-pembalik" (isian, kode, posisi);
    karakter_petunjuk = "ISI-002.petunjuk" ();
    tanpa_kelas = "ISI-003.temuan-kelas" ();
    tanpa_kelas_petunjuk = "ISI-003.petunjuk-kelas" ();
    tanpa_dokumen = "ISI-003.temuan-dokumen" ();
    tanpa_dokumen_petunjuk = "ISI-003.petunjuk-dokumen" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{pks_ksdpk, temuan, terpenuhi};
    use super::*;
    use crate::draf::Isian;

    #[test]
    fn isi_001() {
        let mut d = pks_ksdpk();
        terpenuhi("ISI-001", &d);
        d.tanggal = Isian::Mentah("31 Februari 2027".to_owned());
        d.pembiayaan.sumber[0].jumlah = Isian::Mentah("seratus".to_owned());
        d.jangka_waktu.lama = Isian::Mentah("akan dibicarakan".to_owned());
        d.rangkap = Isian::Mentah("dua".to_owned());
        d.bmd.skema = Isian::Mentah("gadai".to_owned());
        let t = |isian: &str, isi: &str| format!("Isian “{isian}” berisi “{isi}”, yang tidak dapat dibaca.");
        temuan(
            "ISI-001",
            &d,
            &[
                ("saran", "tanggal", &t("tanggal penandatanganan", "31 Februari 2027")),
                ("saran", "pembiayaan.sumber[0].jumlah", &t("jumlah dana, sumber pembiayaan 1", "seratus")),
                ("saran", "bmd.skema", &t("skema pemanfaatan", "gadai")),
                ("saran", "jangka_waktu.lama", &t("lama kerja sama", "akan dibicarakan")),
                ("saran", "rangkap", &t("jumlah rangkap asli", "dua")),
            ],
        );
    }

    #[test]
    fn petunjuk_mengikuti_bentuk() {
        for (jalur, petunjuk) in [
            ("tanggal", "Tulis tanggal yang ada di kalender, antara tahun 1900 dan 2199."),
            ("pembiayaan.sumber[3].jumlah", "Tulis jumlah dalam rupiah, misalnya Rp1.500.000,00."),
            (
                "jangka_waktu.lama",
                "Tulis bilangan bulat paling sedikit satu dengan satuannya, misalnya 3 tahun.",
            ),
            ("rangkap", "Tulis bilangan bulat, misalnya 2."),
            ("pihak[0].jenis", "Pilih salah satu jawaban yang tersedia."),
            ("tidak.ada", "Tulis kembali isian itu."),
        ] {
            assert_eq!(bentuk_yang_diharapkan(jalur).kalimat(), petunjuk, "{jalur}");
        }
    }

    #[test]
    fn isi_002() {
        let mut d = pks_ksdpk();
        // Tabs, line breaks and the joiners of other scripts are no fault.
        d.maksud = "baris satu\nbaris dua\tlanjut\u{200D}\u{85}".to_owned();
        terpenuhi("ISI-002", &d);
        d.judul = "Air\u{1} Bersih".to_owned();
        d.pihak[1].nama = "PT \u{202E}hotnoC".to_owned();
        let xml = "Isian “judul kerja sama” memuat karakter U+0001 pada posisi 4, yang tidak dapat disimpan dalam berkas Word dan \
                   diganti tanda �.";
        let bidi = "Isian “nama pihak, PIHAK KEDUA” memuat karakter U+202E pada posisi 4, yang membalik arah tulisan.";
        temuan("ISI-002", &d, &[("saran", "pihak[1].nama", bidi), ("saran", "judul", xml)]);
    }

    #[test]
    fn isi_003() {
        let mut d = pks_ksdpk();
        terpenuhi("ISI-003", &d);
        d.kelas = Isian::Kosong;
        d.dokumen = Isian::Mentah("surat".to_owned());
        let akhir = "sehingga sebagian besar aturan belum dapat dinilai.";
        temuan(
            "ISI-003",
            &d,
            &[
                ("saran", "kelas", &format!("Jenis kerja sama belum dipilih, {akhir}")),
                ("saran", "dokumen", &format!("Dokumen belum dipilih, {akhir}")),
            ],
        );
    }
}
