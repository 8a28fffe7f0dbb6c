//! 2nn: words of a purchase in a KSDPK that is said to be none.

use super::dasar::{SEJAK_PP28, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::pesan::kunci;
use super::umum;
use crate::draf::{Berbentuk as _, Daun};
use crate::ranah::{Dokumen, JenisPihak, Kategori, KelasKerjaSama, Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-212",
    nama: "kata-pengadaan",
    tingkat: Tingkat::Peringatan,
    dasar: &[pp28("Pasal 15 ayat (4) huruf b")],
    tanda: Tanda::V,
    berlaku: SEJAK_PP28,
    cakupan: Cakupan { kelas: &[KelasKerjaSama::Ksdpk], dokumen: &[], bagian: None },
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: halaman!("terselubung/KSD-212.md"),
    periksa: kata_pengadaan,
}];

/// Terms that belong to buying, whoever writes them. Words that also occur in serving the public (tagihan, pembayaran,
/// pengiriman, penyedia jasa, serah terima) are left out: a miss is better than a false alarm.
const FRASA: &[&str] = &[
    "harga satuan",
    "harga borongan",
    "harga kontrak",
    "harga pembelian",
    "surat pesanan",
    "purchase order",
    "surat perintah kerja",
    "surat perintah mulai kerja",
    "kontrak lumsum",
    "termin pembayaran",
    "pembayaran termin",
    "pembayaran prestasi pekerjaan",
    "pejabat pembuat komitmen",
    "penyedia barang",
    "jadwal pengiriman barang",
    "jadwal penyerahan barang",
];

/// Further terms in what a region must do or may ask.
const FRASA_DAERAH: &[&str] =
    &["membeli", "membayar harga", "membayar barang", "membayar pekerjaan", "memesan barang"];

/// Words shortly before a term that take the purchase out of it.
const PENYANGKAL: &[&str] = &["tidak", "bukan", "tanpa", "dilarang", "standar"];

/// Whether words, each between two spaces, hold a term that nothing shortly before it denies.
fn memuat(kata: &str, frasa: &str) -> bool {
    kata.match_indices(frasa).any(|(i, _)| {
        let (depan, dari) = kata.split_at(i);
        let utuh = depan.ends_with(' ') && dari.get(frasa.len()..).is_some_and(|ekor| ekor.starts_with(' '));
        utuh && !depan.split_whitespace().rev().take(5).any(|k| PENYANGKAL.contains(&k))
    })
}

/// The first term of buying in a text.
fn pengadaan(teks: &str, oleh_daerah: bool) -> Option<&'static str> {
    let mut kata = String::from(" ");
    for k in teks.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|k| !k.is_empty()) {
        kata.push_str(k);
        kata.push(' ');
    }
    let tambahan = if oleh_daerah { FRASA_DAERAH } else { &[] };
    FRASA.iter().chain(tambahan).copied().find(|f| memuat(&kata, f))
}

/// KSD-212, over the officer's own words about the object, the scope, rights and duties, and in pasal of their own.
fn kata_pengadaan(k: &Konteks<'_>) -> Hasil {
    if k.draf.kategori.adalah(Kategori::Pengadaan) || k.draf.objek.inti_pengadaan.ya() {
        return Hasil::TidakBerlaku { sebab: umum::sebab_alias("KSD-211") };
    }
    let pks = k.draf.dokumen.adalah(Dokumen::PerjanjianKerjaSama);
    // `pihak[2].hak[0].uraian`: of which party, and whether it is a region.
    let pihak = |jalur: &str| {
        let (nomor, bidang) = jalur.strip_prefix("pihak[")?.split_once("].")?;
        let dibaca = ["hak[", "kewajiban[", "tugas["].iter().any(|b| bidang.starts_with(b));
        let p = k.draf.pihak.get(nomor.parse::<usize>().ok()?)?;
        (pks && dibaca).then(|| p.jenis.pilihan().is_some_and(JenisPihak::daerah))
    };
    let mut temuan = Vec::new();
    k.draf.telusuri(&mut String::new(), &mut |jalur, daun| {
        let Daun::Teks(teks) = daun else { return };
        let bersama = jalur == "objek.uraian"
            || jalur.starts_with("ruang_lingkup[")
            || (jalur.starts_with("ubahan[") && jalur.contains("].ayat["));
        let daerah = if bersama { Some(false) } else { pihak(jalur) };
        if let Some(frasa) = daerah.and_then(|daerah| pengadaan(teks, daerah)) {
            let d = Diagnosa::baru(jalur, kata(frasa, teks)).petunjuk(kata_petunjuk());
            temuan.push(d.petunjuk(kata_petunjuk_bukan()));
        }
    });
    Hasil::dari(temuan, Vec::new())
}

kunci! {
    kata = "KSD-212.temuan" (frasa, kalimat);
    kata_petunjuk = "KSD-212.petunjuk" ();
    kata_petunjuk_bukan = "KSD-212.petunjuk-bukan" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butir, kb, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::{AyatSendiri, Isian, Ubahan};
    use crate::ranah::JenisUbahan;

    /// Sentences of service agreements that are right and must stay silent, whoever's duty they are.
    const BENAR: &[&str] = &[
        "membayar Biaya Pengolahan ke rekening kas umum daerah paling lama 14 (empat belas) hari kerja",
        "membayar uang sewa Ruang Galeri sekaligus ke rekening kas umum daerah",
        "membayar tagihan klaim pelayanan kesehatan rujukan sesuai dengan tarif rumah sakit",
        "menyerahkan Ruang Galeri dalam keadaan siap pakai dengan berita acara serah terima",
        "menjemput, mengangkut, dan mengantarkan barang milik Pengirim",
        "mengganti Kiriman yang hilang sebesar harga barang yang dinyatakan Pengirim",
        "meneruskan uang hasil penjualan paling lama 2 (dua) hari kerja sejak pembeli menerima Produk",
        "memberikan potongan harga ongkos kirim paling sedikit 20% (dua puluh persen)",
        "menyediakan Kanal Pembayaran dan menyetorkan seluruh pembayaran Pajak dan Retribusi",
        "membayar honorarium narasumber sesuai dengan standar harga satuan daerah",
        "membayar honorarium sesuai dengan standar biaya dan harga satuan yang berlaku",
        "membayar biaya perjalanan dinas secara lumsum",
        "tidak mengatur harga satuan barang atau jasa apa pun",
        "bukan dasar untuk membeli barang atau jasa dari PIHAK KEDUA",
        "melakukan pengadaan barang/jasa sesuai dengan ketentuan peraturan perundang-undangan",
        "menyediakan tenaga penyedia jasa logistik dan pengemasan",
        "memfasilitasi pelaku usaha mikro untuk menerima pesanan dan pembayaran secara daring",
        "menerbitkan surat perintah tugas bagi petugas",
        "melatih penjual menetapkan harga jual yang wajar",
    ];

    #[test]
    fn kalimat_yang_benar_tetap_senyap() {
        for kalimat in BENAR {
            assert_eq!(pengadaan(kalimat, true), None, "{kalimat}");
        }
    }

    #[test]
    fn kata_yang_khas_pembelian() {
        for (kalimat, frasa) in [
            ("penyediaan 500 meja dengan harga satuan Rp400.000,00", "harga satuan"),
            ("barang dikirim setelah Surat Pesanan diterbitkan", "surat pesanan"),
            ("pembayaran termin pertama sebesar 30%", "pembayaran termin"),
            ("Harga\u{a0}satuan tercantum dalam lampiran", "harga satuan"),
            ("menunjuk Pejabat Pembuat Komitmen (PPK)", "pejabat pembuat komitmen"),
        ] {
            assert_eq!(pengadaan(kalimat, false), Some(frasa), "{kalimat}");
        }
        assert_eq!(pengadaan("membeli 500 meja", true), Some("membeli"));
        assert_eq!(pengadaan("membeli gabah petani", false), None);
    }

    #[test]
    fn ksd_212() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-212", &d);
        tidak_berlaku("KSD-212", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
        d.ruang_lingkup.push(butir("penyediaan meja dengan harga satuan tetap"));
        d.pihak[0].kewajiban[0].uraian = "membeli meja dari PIHAK KEDUA".to_owned();
        d.pihak[1].kewajiban[0].uraian = "membeli kayu dari petani".to_owned();
        d.pihak[1].penandatangan.jabatan = "Pejabat Pembuat Komitmen".to_owned();
        let ayat =
            AyatSendiri { teks: "Surat pesanan memuat jumlah meja".to_owned(), ..AyatSendiri::default() };
        let jenis = JenisUbahan::Tambah.into();
        d.ubahan.push(Ubahan {
            jenis,
            alasan: "harga satuan".to_owned(),
            ayat: vec![ayat],
            ..Ubahan::default()
        });
        let kalimat = |frasa: &str, teks: &str| {
            format!(
                "Isian “{teks}” memuat “{frasa}”, istilah yang lazim dalam pembelian barang, pekerjaan, atau jasa."
            )
        };
        let beli = kalimat("membeli", "membeli meja dari PIHAK KEDUA");
        let harga = kalimat("harga satuan", "penyediaan meja dengan harga satuan tetap");
        let pesan = kalimat("surat pesanan", "Surat pesanan memuat jumlah meja");
        let beli = ("peringatan", "pihak[0].kewajiban[0].uraian", beli.as_str());
        let harga = ("peringatan", "ruang_lingkup[1].uraian", harga.as_str());
        let pesan = ("peringatan", "ubahan[0].ayat[0].teks", pesan.as_str());
        temuan("KSD-212", &d, &[beli, harga, pesan]);
        // A kesepakatan shows no rights and duties; an answer that owns up to buying belongs to KSD-211.
        d.dokumen = kb(KelasKerjaSama::Ksdpk).dokumen;
        temuan("KSD-212", &d, &[harga, pesan]);
        d.objek.inti_pengadaan = true.into();
        tidak_berlaku("KSD-212", &d, "Dinilai dan dilaporkan oleh KSD-211.");
        d.objek.inti_pengadaan = Isian::Kosong;
        d.kategori = Kategori::Pengadaan.into();
        tidak_berlaku("KSD-212", &d, "Dinilai dan dilaporkan oleh KSD-211.");
    }
}
