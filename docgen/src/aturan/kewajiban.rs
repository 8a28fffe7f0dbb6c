//! KSD-502 and the rules of the family `IMB` that read the words of a duty: who owes it, when, how much, who pays.

use super::dasar::{SELALU, praktik};
use super::imbangan::{CAKUPAN, Sisi, di_baris, ditulis_sendiri, rangkai, temuan};
use super::jenis::{Aturan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks, kosong, rapatkan};
use super::pesan::{Nilai, Pesan, kunci};
use crate::draf::{Berbentuk as _, Kewajiban, Sumber};
use crate::naskah::Gaya;
use crate::ranah::{Lokasi, SumberDana, Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-502",
    nama: "kewajiban-tidak-lengkap",
    tingkat: Tingkat::Saran,
    dasar: &[praktik("praktik penyusunan naskah")],
    tanda: Tanda::D,
    berlaku: SELALU,
    cakupan: CAKUPAN,
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: halaman!("muatan/KSD-5xx.md"),
    periksa: tidak_lengkap,
}];

/// KSD-502: a duty without time, without holder, or money without the party that bears it.
fn tidak_lengkap(k: &Konteks<'_>) -> Hasil {
    let mut semua = Vec::new();
    if ditulis_sendiri(k).is_none() {
        semua.extend(per_pihak(k, tanpa_waktu, waktu, &waktu_petunjuk()));
    }
    let pasif = |a: &&Alinea| a.sendiri && a.gaya != Gaya::Pasal && tanpa_pemikul(&a.teks);
    semua.extend(
        k.alinea().iter().filter(pasif).map(|a| kalimat(a, pemikul(a.asli.as_str()), pemikul_petunjuk())),
    );
    for (n, s) in k.draf.pembiayaan.sumber.iter().enumerate() {
        if !s.kosong() && !s.jenis.adalah(SumberDana::LainSah) && k.draf.indeks_pihak(&s.pihak).is_none() {
            let d = Diagnosa::baru(format!("pembiayaan.sumber[{n}].pihak"), pembayar(dana(n, s)));
            semua.push(d.di_pasal("pembiayaan").petunjuk(pembayar_petunjuk()));
        }
    }
    Hasil::dari(semua, Vec::new())
}

/// What a source pays for, or its place in the list.
fn dana(n: usize, s: &Sumber) -> Nilai {
    if kosong(&s.untuk) { dana_ke(n + 1).into() } else { s.untuk.as_str().into() }
}

/// IMB-005.
pub(super) fn lentur(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = ditulis_sendiri(k) {
        return hasil;
    }
    let mut semua = Vec::new();
    for (i, p) in k.pihak() {
        let (mut baris, mut kata) = (Vec::new(), Vec::new());
        for (n, w) in p.kewajiban.iter().enumerate().filter(|(_, w)| !kosong(&w.uraian)) {
            if let Some(lentur) = kata_lentur(w) {
                baris.push(n);
                let lentur = Nilai::Kata(format!("“{lentur}”"));
                if !kata.contains(&lentur) {
                    kata.push(lentur);
                }
            }
        }
        if !baris.is_empty() {
            let (sebut, jalur) = rangkai(k, i, Sisi::Kewajiban, &baris);
            semua.push(di_baris(jalur, ukuran(k.sebut(i), kata, sebut)).petunjuk(ukuran_petunjuk()));
        }
    }
    Hasil::dari(semua, Vec::new())
}

/// One finding for each party with duties of a kind.
fn per_pihak(
    k: &Konteks<'_>,
    cocok: fn(&Kewajiban) -> bool,
    pesan: fn(Nilai, Nilai) -> Pesan,
    petunjuk: &Pesan,
) -> Vec<Diagnosa> {
    let satu = |(i, p): (usize, &crate::draf::Pihak)| {
        let baris = p.kewajiban.iter().enumerate().filter(|(_, w)| !kosong(&w.uraian) && cocok(w));
        let baris: Vec<usize> = baris.map(|(n, _)| n).collect();
        let ada = !baris.is_empty();
        ada.then(|| temuan(k, i, Sisi::Kewajiban, &baris, pesan).petunjuk(petunjuk.clone()))
    };
    k.pihak().filter_map(satu).collect()
}

/// A finding at a sentence that the officer wrote.
fn kalimat(a: &Alinea, pesan: Pesan, petunjuk: Pesan) -> Diagnosa {
    let mut d = Diagnosa::baru("ubahan", pesan).petunjuk(petunjuk);
    d.lokasi = vec![Lokasi { jalur: Some("ubahan".to_owned()), pasal: a.pasal.clone() }];
    d
}

/// The words of a text, lower case.
fn kata(teks: &str) -> Vec<String> {
    let kecil = rapatkan(teks);
    kecil.split(|c: char| !c.is_alphanumeric()).filter(|k| !k.is_empty()).map(str::to_owned).collect()
}

/// Whether a duty has no deadline and its words name neither time nor trigger. Duties that last as long as the naskah
/// need none.
fn tanpa_waktu(w: &Kewajiban) -> bool {
    const WAKTU: &[&str] = &[
        "hari",
        "minggu",
        "bulan",
        "bulanan",
        "triwulan",
        "triwulanan",
        "semester",
        "tahun",
        "tahunan",
        "jam",
        "setiap",
        "selama",
        "sejak",
        "sebelum",
        "sesudah",
        "setelah",
        "sampai",
        "ketika",
        "saat",
        "jika",
        "apabila",
        "bila",
        "seketika",
        "tanggal",
        "pukul",
        "kali",
    ];
    const TERUS: &[&str] = &[
        "tidak",
        "menjaga",
        "merahasiakan",
        "mematuhi",
        "menaati",
        "menjamin",
        "memelihara",
        "menghormati",
        "menanggung",
        "bertanggung",
        "mencegah",
        "melindungi",
    ];
    let kata = kata(&w.uraian);
    kosong(&w.tenggat)
        && !kata.first().is_some_and(|k| TERUS.contains(&k.as_str()))
        && !kata.iter().any(|k| WAKTU.contains(&k.as_str()))
}

/// Whether a sentence lays a duty on nobody: "wajib di…" without one who does it.
fn tanpa_pemikul(teks: &str) -> bool {
    let pasif = teks.split("wajib di").skip(1).any(|s| s.starts_with(char::is_alphabetic));
    pasif && !teks.contains("pihak") && !teks.contains("oleh")
}

/// The words by which a duty stretches: they let the one who owes it decide when or how much. "Secara berkala" does not
/// stretch beside a number or "setiap".
fn kata_lentur(w: &Kewajiban) -> Option<&'static str> {
    const LENTUR: &[&str] = &[
        "secukupnya",
        "seperlunya",
        "sebaik-baiknya",
        "semaksimal mungkin",
        "seoptimal mungkin",
        "secara optimal",
        "secara maksimal",
        "secepatnya",
        "secepat mungkin",
        "sesegera mungkin",
        "dalam waktu dekat",
        "dalam waktu singkat",
        "dalam waktu yang wajar",
        "dalam waktu yang layak",
        "sewaktu-waktu",
        "dari waktu ke waktu",
        "sepanjang memungkinkan",
        "jika memungkinkan",
        "apabila memungkinkan",
        "bila memungkinkan",
        "sesuai kemampuan",
        "sesuai dengan kemampuan",
        "dianggap perlu",
        "dipandang perlu",
    ];
    const BERKALA: &[&str] = &["secara berkala", "secara periodik", "secara rutin", "secara teratur"];
    let teks = rapatkan(&format!("{} {}", w.uraian, w.tenggat));
    let terukur = teks.contains("setiap") || teks.contains(|c: char| c.is_ascii_digit());
    let berkala = if terukur { &[][..] } else { BERKALA };
    LENTUR.iter().chain(berkala).copied().find(|f| teks.contains(f))
}

/// Whether a right is one to money.
pub(super) fn uang(hak: &str) -> bool {
    const MENERIMA: &[&str] = &["menerima", "memperoleh", "mendapat", "mendapatkan", "menagih"];
    const UANG: &[&str] = &[
        "pembayaran",
        "uang",
        "biaya",
        "kompensasi",
        "imbalan",
        "honorarium",
        "retribusi",
        "sewa",
        "denda",
        "setoran",
        "dana",
        "upah",
        "dividen",
        "rp",
    ];
    const LEPAS: &[&str] =
        &["pembebasan", "keringanan", "potongan", "tanpa", "laporan", "data", "bukti", "informasi"];
    let kata = kata(hak);
    let ada = |daftar: &[&str]| kata.iter().skip(1).any(|k| daftar.contains(&k.as_str()) || rupiah(k));
    kata.first().is_some_and(|k| MENERIMA.contains(&k.as_str()))
        && ada(UANG)
        && !kata.iter().any(|k| LEPAS.contains(&k.as_str()))
}

/// `rp1`, as `Rp1.500.000,00` begins.
fn rupiah(kata: &str) -> bool {
    kata.strip_prefix("rp").is_some_and(|s| s.starts_with(|c: char| c.is_ascii_digit()))
}

/// Payments in the officer's own words that name nobody who pays: the way of payment, and sentences of own pasal.
pub(super) fn bayar_tanpa_pihak(k: &Konteks<'_>) -> Vec<Diagnosa> {
    let sepi = |teks: &str| {
        let dibayar = ["dibayar", "dibayarkan", "pembayaran dilakukan"].iter().any(|f| teks.contains(f));
        dibayar && !teks.contains("pihak") && !teks.contains("oleh")
    };
    let mut semua = Vec::new();
    let biaya = &k.draf.pembiayaan;
    // A source with its party, or a duty to pay, says who pays.
    let disebut = biaya.sumber.iter().any(|s| k.draf.indeks_pihak(&s.pihak).is_some())
        || k.pihak().flat_map(|(_, p)| &p.kewajiban).any(|w| {
            kata(&w.uraian)
                .iter()
                .any(|k| matches!(k.as_str(), "membayar" | "menyetor" | "menyetorkan" | "menanggung"))
        });
    if !disebut && sepi(&rapatkan(&biaya.cara_bayar)) {
        let d = Diagnosa::baru("pembiayaan.cara_bayar", bayar(biaya.cara_bayar.as_str()));
        semua.push(d.di_pasal("pembiayaan").petunjuk(bayar_petunjuk()));
    }
    let sendiri = k.alinea().iter().filter(|a| a.sendiri && a.gaya != Gaya::Pasal && sepi(&a.teks));
    semua.extend(sendiri.map(|a| kalimat(a, bayar(a.asli.as_str()), bayar_petunjuk())));
    semua
}

kunci! {
    waktu = "KSD-502.temuan-waktu" (pihak, baris);
    waktu_petunjuk = "KSD-502.petunjuk-waktu" ();
    pemikul = "KSD-502.temuan-pemikul" (kalimat);
    pemikul_petunjuk = "KSD-502.petunjuk-pemikul" ();
    pembayar = "KSD-502.temuan-pembayar" (dana);
    dana_ke = "KSD-502.dana-ke" (urutan);
    pembayar_petunjuk = "KSD-502.petunjuk-pembayar" ();
    ukuran = "IMB-005.temuan" (pihak, kata, baris);
    ukuran_petunjuk = "IMB-005.petunjuk" ();
    bayar = "IMB-006.temuan-bayar" (kalimat);
    bayar_petunjuk = "IMB-006.petunjuk-bayar" ();
}

#[cfg(test)]
mod tests;
