//! 1nn: what the naskah calls its parties.

use super::dasar::{SELALU, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::pesan::kunci;
use crate::draf::{Berbentuk as _, Daun, Draf};
use crate::ranah::{Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-115",
    nama: "sebutan-pihak-bercampur",
    tingkat: Tingkat::Saran,
    dasar: &[praktik("kelaziman naskah kerja sama daerah")],
    tanda: Tanda::D,
    berlaku: SELALU,
    cakupan: Cakupan::DALAM_NEGERI,
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: halaman!("para_pihak/KSD-1xx.md"),
    periksa: sebutan_bercampur,
}];

/// The two words for the first party, and how people also write them.
const PERTAMA: [&str; 2] = ["PIHAK PERTAMA", "Pihak Pertama"];
const KESATU: [&str; 2] = ["PIHAK KESATU", "Pihak Kesatu"];

/// The word for the first party that the naskah uses, and the one that it does not.
fn pasangan(d: &Draf) -> (&'static str, [&'static str; 2]) {
    if d.halaman.sebutan_pertama.ya() { (PERTAMA[0], KESATU) } else { (KESATU[0], PERTAMA) }
}

/// The fields whose words stand in the naskah and hold one of these words.
fn tempat(d: &Draf, salah: [&str; 2]) -> Vec<String> {
    let mut hasil = Vec::new();
    d.telusuri(&mut String::new(), &mut |jalur, daun| {
        let (Daun::Teks(teks) | Daun::Mentah(teks)) = daun;
        let tampil = !jalur.ends_with(".alasan");
        if tampil && salah.iter().any(|s| teks.contains(s)) {
            hasil.push(jalur.to_owned());
        }
    });
    hasil
}

/// KSD-115, over the words of the naskah; the fields tell where.
fn sebutan_bercampur(k: &Konteks<'_>) -> Hasil {
    let (benar, salah) = pasangan(k.draf);
    if !k.alinea().iter().any(|a| salah.iter().any(|s| a.asli.contains(s))) {
        return Hasil::Terpenuhi;
    }
    let mut jalur = tempat(k.draf, salah).into_iter();
    let Some(pertama) = jalur.next() else { return Hasil::Terpenuhi };
    let d = Diagnosa::baru(pertama, bercampur(benar, salah[0]))
        .juga(jalur)
        .petunjuk(bercampur_petunjuk(benar))
        .perbaikan(bercampur_perbaikan(salah[0], benar), samakan);
    Hasil::Temuan(vec![d])
}

/// One word for the first party everywhere.
fn samakan(draf: &mut Draf) {
    let (benar, salah) = pasangan(draf);
    for jalur in tempat(draf, salah) {
        if let Some(simpul) = draf.simpul_mut(&jalur) {
            let baru = salah.iter().fold(simpul.ketikan(), |teks, s| teks.replace(s, benar));
            simpul.ketik(&baru);
        }
    }
}

kunci! {
    bercampur = "KSD-115.temuan" (benar, salah);
    bercampur_petunjuk = "KSD-115.petunjuk" (benar);
    bercampur_perbaikan = "KSD-115.perbaikan" (salah, benar);
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butir, kb, nilai_susun, pks_ksdpk, temuan_susun};
    use super::*;
    use crate::ranah::KelasKerjaSama;

    #[test]
    fn ksd_115() {
        let mut d = pks_ksdpk();
        // Words of the law and the label of the naskah stay silent.
        d.pihak[1].kewajiban[0].uraian =
            "menyampaikan laporan kepada PIHAK KESATU sebagai pihak pertama kali".to_owned();
        assert_eq!(nilai_susun("KSD-115", &d), Hasil::Terpenuhi);
        d.pihak[1].kewajiban[0].uraian = "menyampaikan laporan kepada PIHAK PERTAMA".to_owned();
        d.ruang_lingkup.push(butir("pelatihan petugas Pihak Pertama"));
        let kalimat = "Naskah ini menyebut pihak pada urutan pertama sebagai PIHAK KESATU, tetapi isian Anda juga menyebutnya \
                       PIHAK PERTAMA.";
        temuan_susun("KSD-115", &d, &[("saran", "pihak[1].kewajiban[0].uraian", kalimat)]);
        let mut baru = d.clone();
        samakan(&mut baru);
        assert_eq!(baru.pihak[1].kewajiban[0].uraian, "menyampaikan laporan kepada PIHAK KESATU");
        assert_eq!(baru.ruang_lingkup[1].uraian, "pelatihan petugas PIHAK KESATU");
        // The officer chose the older word: now the other one is out of place.
        d.halaman.sebutan_pertama = true.into();
        assert_eq!(nilai_susun("KSD-115", &d), Hasil::Terpenuhi);
        d.pihak[0].hak[0].uraian = "menerima laporan atas nama PIHAK KESATU".to_owned();
        let kalimat = "Naskah ini menyebut pihak pada urutan pertama sebagai PIHAK PERTAMA, tetapi isian Anda juga menyebutnya \
                       PIHAK KESATU.";
        temuan_susun("KSD-115", &d, &[("saran", "pihak[0].hak[0].uraian", kalimat)]);
        // What this document does not show is not judged.
        let mut d = kb(KelasKerjaSama::Ksdpk);
        d.pihak[0].hak[0].uraian = "menerima laporan PIHAK PERTAMA".to_owned();
        assert_eq!(nilai_susun("KSD-115", &d), Hasil::Terpenuhi);
    }
}
