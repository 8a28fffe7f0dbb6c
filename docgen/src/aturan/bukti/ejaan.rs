//! Spelling (KSD-807) and phrases to avoid (KSD-810).

use std::sync::LazyLock;

use super::kata::{Kata, awal_kalimat, bagian_nama, samakan_kapital};
use super::{Perkara, Temu};
use crate::ranah::Dokumen;

/// Wrong and right.
const EJAAN: &[(&str, &str)] = &[
    ("addendum", "adendum"),
    ("aktifitas", "aktivitas"),
    ("analisa", "analisis"),
    ("bekerjasama", "bekerja sama"),
    ("bermaterai", "bermeterai"),
    ("dgn", "dengan"),
    ("diatas", "di atas"),
    ("dibawah", "di bawah"),
    ("didalam", "di dalam"),
    ("diluar", "di luar"),
    ("dimana", "di mana"),
    ("dirubah", "diubah"),
    ("dll", "dan lain-lain"),
    ("dsb", "dan sebagainya"),
    ("dst", "dan seterusnya"),
    ("e-mail", "pos-el"),
    ("email", "pos-el"),
    ("ijin", "izin"),
    ("jadual", "jadwal"),
    ("kedalam", "ke dalam"),
    ("kerjasama", "kerja sama"),
    ("kerjasamanya", "kerja samanya"),
    ("kwalitas", "kualitas"),
    ("kwitansi", "kuitansi"),
    ("materai", "meterai"),
    ("merubah", "mengubah"),
    ("milyar", "miliar"),
    ("obyek", "objek"),
    ("perijinan", "perizinan"),
    ("praktek", "praktik"),
    ("propinsi", "provinsi"),
    ("prosentase", "persentase"),
    ("resiko", "risiko"),
    ("sistim", "sistem"),
    ("standarisasi", "standardisasi"),
    ("subyek", "subjek"),
    ("tandatangan", "tanda tangan"),
    ("tehnis", "teknis"),
    ("tehnologi", "teknologi"),
    ("trilyun", "triliun"),
    ("tsb", "tersebut"),
    ("utk", "untuk"),
    ("walikota", "wali kota"),
    ("yg", "yang"),
];

/// Months in the old spelling or mistyped; only a date makes them a fault, because names keep theirs.
const BULAN: &[(&str, &str)] =
    &[("nopember", "November"), ("pebruari", "Februari"), ("sepetember", "September")];

/// Words to which *antar* is joined.
const ANTAR: &[&str] = &[
    "daerah",
    "instansi",
    "kabupaten",
    "lembaga",
    "masyarakat",
    "negara",
    "pemerintah",
    "pihak",
    "provinsi",
];

/// What follows *tanpa mengurangi* where it limits a rule instead of measuring a thing.
const DIKURANGI: &[&str] = &[
    "berlakunya",
    "hak",
    "hak-hak",
    "kewajiban",
    "keberlakuan",
    "ketentuan",
    "kewenangan",
    "tanggung",
    "wewenang",
];

pub(super) fn pindai(kata: &[Kata<'_>], naskah: Option<Dokumen>, terima: &mut Vec<Temu>) {
    for (i, k) in kata.iter().enumerate() {
        if k.inti.is_empty() {
            continue;
        }
        frasa(kata, i, naskah, terima);
        if let Some((benar, akhir)) = ejaan(kata, i)
            // Addresses, numbers and letter-digit mixtures are no words.
            && !k.mentah.contains(['@', '/', '_'])
            && !k.inti.contains('.')
            && !bagian_nama(kata, i)
        {
            let benar = samakan_kapital(&benar, k.inti, awal_kalimat(kata, i));
            terima.push(Temu { perkara: Perkara::Ejaan, awal: k.awal_inti, akhir, benar });
        }
    }
}

/// The right form of a word, and where the wrong one ends.
fn ejaan(kata: &[Kata<'_>], i: usize) -> Option<(String, usize)> {
    let k = kata.get(i)?;
    if let Some(benar) = cari(k.inti) {
        // An abbreviation takes its full stop along where the sentence goes on.
        let titik =
            benar.starts_with("dan ") && k.mentah.ends_with('.') && kata.get(i + 1).is_some_and(Kata::kecil);
        return Some((benar.to_owned(), k.akhir_inti() + usize::from(titik)));
    }
    // Few words begin like one of the rest.
    if !k.inti.starts_with(['a', 'j', 'n', 'p', 's', 'A', 'J', 'N', 'P', 'S']) {
        return None;
    }
    let depan = i.checked_sub(1).and_then(|b| kata.get(b));
    let berikut = kata.get(i + 1);
    let tabel = |t: &'static [(&str, &'static str)]| t.iter().find(|(s, _)| k.ialah(s)).map(|(_, b)| *b);
    if let Some(benar) = tabel(BULAN) {
        let tahun = berikut.is_some_and(|b| b.ialah("tahun") || b.inti.len() == 4 && b.bilangan().is_some());
        let bulan = depan.is_some_and(|d| d.ialah("bulan"));
        return (tahun || bulan).then(|| (benar.to_owned(), k.akhir_inti()));
    }
    if k.ialah("jum'at") || k.ialah("jum’at") {
        let hari = depan.is_some_and(|d| d.salah_satu(&["hari", "setiap", "tiap", "dengan"]));
        let tanggal = berikut.is_some_and(|b| b.ialah("tanggal"));
        return (hari || tanggal).then(|| ("Jumat".to_owned(), k.akhir_inti()));
    }
    terikat(k, berikut)
}

/// Prefixes that are never words: "antar daerah", "non kementerian", "pasca panen".
fn terikat(k: &Kata<'_>, berikut: Option<&Kata<'_>>) -> Option<(String, usize)> {
    let b = berikut.filter(|_| k.bersambung())?;
    let bersama = b.awal == b.awal_inti;
    let antar = k.ialah("antar") && b.salah_satu(ANTAR);
    let lain = k.salah_satu(&["non", "pasca"]) && b.kecil() && k.kecil();
    (bersama && (antar || lain))
        .then(|| (format!("{}{}", k.inti.to_lowercase(), b.inti.to_lowercase()), b.akhir_inti()))
}

fn cari(inti: &str) -> Option<&'static str> {
    // First letters, then lengths tell most words apart before the rest is compared.
    let huruf = usize::from(inti.bytes().next()?.to_ascii_lowercase().checked_sub(b'a')?);
    let (awal, akhir) = (*AWAL.get(huruf)?, *AWAL.get(huruf + 1)?);
    let baris = EJAAN.get(awal..akhir)?;
    baris.iter().find(|(s, _)| s.len() == inti.len() && s.eq_ignore_ascii_case(inti)).map(|(_, benar)| *benar)
}

/// Where the rows of each letter begin in [`EJAAN`], which is sorted, and where those of `z` end.
static AWAL: LazyLock<Vec<usize>> = LazyLock::new(|| {
    (b'a'..=b'z' + 1).map(|h| EJAAN.partition_point(|(s, _)| s.as_bytes() < [h].as_slice())).collect()
});

/// KSD-810: phrases that hide a condition, and other names for what the naskah already names.
fn frasa(kata: &[Kata<'_>], i: usize, naskah: Option<Dokumen>, terima: &mut Vec<Temu>) {
    let Some(k) = kata.get(i) else { return };
    // Where no phrase begins, nothing is compared.
    if !k.inti.starts_with(['D', 'K', 'M', 'N', 'P', 'S', 'T', 'd', 'k', 't']) {
        return;
    }
    let ke = |n: usize| kata.get(i + n);
    let cocok = |n: usize, w: &str| ke(n).is_some_and(|k| k.ialah(w));
    let awal = k.awal_inti;
    let panjang = if k.ialah("tanpa") && cocok(1, "mengurangi") {
        1
    } else if k.ialah("dengan") && cocok(1, "tidak") && cocok(2, "mengurangi") {
        2
    } else {
        0
    };
    if panjang > 0 && ke(panjang + 1).is_some_and(|k| k.salah_satu(DIKURANGI)) {
        let akhir = ke(panjang + 1).map_or(awal, Kata::akhir_inti);
        terima.push(Temu { perkara: Perkara::Hindari, awal, akhir, benar: String::new() });
    }
    if k.ialah("kedua") && cocok(1, "belah") && cocok(2, "pihak") {
        let akhir = ke(2).map_or(awal, Kata::akhir_inti);
        terima.push(Temu { perkara: Perkara::SatuIstilah, awal, akhir, benar: "PARA PIHAK".to_owned() });
    }
    if let Some(n) = naskah
        && k.kapital()
        && let Some(panjang) = sebutan_lain(kata, i, n)
    {
        let akhir = ke(panjang - 1).map_or(awal, Kata::akhir_inti);
        let benar = nama(n).to_owned();
        terima.push(Temu { perkara: Perkara::SatuIstilah, awal, akhir, benar });
    }
}

fn nama(n: Dokumen) -> &'static str {
    match n {
        Dokumen::KesepakatanBersama => "Kesepakatan Bersama",
        Dokumen::PerjanjianKerjaSama => "Perjanjian Kerja Sama",
        Dokumen::NotaKesepakatan => "Nota Kesepakatan",
        Dokumen::Kajian => "Kajian",
        Dokumen::PernyataanKehendak => "Pernyataan Kehendak Kerja Sama",
        Dokumen::RencanaKerjaSama => "Rencana Kerja Sama",
        Dokumen::NaskahKerjaSama => "Memorandum Saling Pengertian",
        Dokumen::RencanaTahunan => "Rencana Kegiatan Tahunan",
        Dokumen::LaporanLuarNegeri => "Laporan Kerja Sama",
    }
}

/// Names under which a naskah speaks of itself; the longer ones first.
const SEBUTAN: &[&str] = &[
    "Kesepakatan Bersama",
    "Nota Kesepahaman",
    "Nota Kesepakatan",
    "Perjanjian Kerja Sama",
    "Surat Perjanjian",
    "Kesepakatan",
    "Kontrak",
    "Perjanjian",
    "MoU",
];

/// How many words of another name stand before "ini": the naskah speaks of itself under a name that is not its own.
fn sebutan_lain(kata: &[Kata<'_>], i: usize, naskah: Dokumen) -> Option<usize> {
    // Few names are followed by "ini"; only these are compared.
    if !kata.iter().skip(i + 1).take(3).any(|k| k.inti == "ini") {
        return None;
    }
    // "Nota Kesepakatan ini" is not "Kesepakatan ini".
    let lanjutan = i.checked_sub(1).and_then(|d| kata.get(d));
    if lanjutan.is_some_and(|d| d.kapital() && d.bersambung() && !d.kata_tugas()) {
        return None;
    }
    let sebutan = SEBUTAN.iter().find(|s| {
        s.split(' ').enumerate().all(|(n, w)| {
            kata.get(i + n)
                .is_some_and(|k| k.inti == w && k.bersambung() && (n == 0 || k.awal == k.awal_inti))
        })
    })?;
    let panjang = sebutan.split(' ').count();
    let ini = kata.get(i + panjang).is_some_and(|k| k.inti == "ini");
    (ini && *sebutan != nama(naskah)).then_some(panjang)
}

#[cfg(test)]
mod tests {
    use super::super::uji::{diam, kena};
    use super::*;

    #[test]
    fn ejaan_yang_salah() {
        for (teks, salah, benar) in [
            ("dalam rangka kerjasama daerah", "kerjasama", "kerja sama"),
            ("Kerjasama dilaksanakan bersama", "Kerjasama", "Kerja sama"),
            ("Perjanjian Kerjasama Daerah", "Kerjasama", "Kerja Sama"),
            ("TENTANG KERJASAMA PENGELOLAAN SAMPAH", "KERJASAMA", "KERJA SAMA"),
            ("PIHAK KESATU bekerjasama dengan", "bekerjasama", "bekerja sama"),
            ("Walikota Ternate", "Walikota", "Wali Kota"),
            ("senilai dua milyar rupiah", "milyar", "miliar"),
            ("pada hari Jum'at pekan pertama", "Jum'at", "Jumat"),
            ("pada hari Jum’at pekan pertama", "Jum’at", "Jumat"),
            ("tanggal 5 Nopember 2026", "Nopember", "November"),
            ("bulan Pebruari", "Pebruari", "Februari"),
            ("kertas, plastik, dll. yang dipilah", "dll.", "dan lain-lain"),
            ("kertas, plastik, dll", "dll", "dan lain-lain"),
            ("kerja sama antar daerah", "antar daerah", "antardaerah"),
            ("KERJA SAMA ANTAR DAERAH", "ANTAR DAERAH", "ANTARDAERAH"),
            ("sampah non organik", "non organik", "nonorganik"),
            ("bermaterai cukup", "bermaterai", "bermeterai"),
            ("untuk merubah jadual", "merubah", "mengubah"),
        ] {
            let semua = kena(teks, Perkara::Ejaan);
            assert_eq!(semua.first(), Some(&(salah.to_owned(), benar.to_owned())), "{teks}");
        }
    }

    #[test]
    fn ejaan_yang_dibiarkan() {
        for teks in [
            "kerja sama, bekerja sama, dan wali kota",
            "PT Kerjasama Abadi dan Koperasi Usaha Kerjasama Mandiri",
            "Badan Kerjasama Antar Desa Contoh",
            "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Tata Cara Kerjasama Daerah",
            "Peraturan Walikota Semarang Nomor 12 Tahun 2010",
            "beralamat di Jalan Walikota Mustajab Nomor 5",
            "Institut Teknologi Sepuluh Nopember",
            "Jalan 10 Nopember Nomor 7",
            "salat Jum'at berjemaah",
            "pos-el kerjasama@kota.go.id dan laman kerjasama.kota.go.id",
            "nomor 100.3.7/KERJASAMA/2026",
            "spanduk bertulis “Kerjasama Kita” dipasang",
            "layanan antar barang dan antar jemput",
            "pengadilan nonlitigasi, pascapanen, antardaerah",
            "izin, risiko, objek, praktik, dan meterai",
            "dua miliar rupiah pada hari Jumat, 5 November 2026",
        ] {
            diam(teks, Perkara::Ejaan);
        }
    }

    #[test]
    fn frasa_dan_istilah() {
        let hindari = kena("Tanpa mengurangi hak PIHAK KESATU", Perkara::Hindari);
        assert_eq!(hindari[0].0, "Tanpa mengurangi hak");
        assert_eq!(kena("dengan tidak mengurangi ketentuan Pasal 4", Perkara::Hindari).len(), 1);
        diam("tanpa mengurangi mutu pelayanan", Perkara::Hindari);
        diam("berkomitmen mengurangi sampah tanpa ketentuan lain", Perkara::Hindari);
        for (teks, salah, benar) in [
            ("Kontrak ini berlaku", "Kontrak", "Perjanjian Kerja Sama"),
            ("dalam Kesepakatan Bersama ini", "Kesepakatan Bersama", "Perjanjian Kerja Sama"),
            ("Perjanjian ini berakhir", "Perjanjian", "Perjanjian Kerja Sama"),
            ("disepakati kedua belah pihak", "kedua belah pihak", "PARA PIHAK"),
        ] {
            assert_eq!(kena(teks, Perkara::SatuIstilah), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
        for teks in [
            "Perjanjian Kerja Sama ini berlaku",
            "melaksanakan Kesepakatan Bersama yang menjadi dasar Perjanjian Kerja Sama ini",
            "perjanjian sewa ini ditandatangani",
            "Perjanjian Sewa ini ditandatangani",
            "Rancangan Nota Kesepakatan ini",
        ] {
            diam(teks, Perkara::SatuIstilah);
        }
    }
}
