//! Logos, closing words and signatures.

use crate::bahasa::{self, inggris};
use crate::draf::{Dwi, Isian};
use crate::naskah::{Asal, Bahasa, Blok, Gaya, Logo, Paragraf, Sebarisan, SelTandaTangan, TandaTangan};
use crate::ranah::{BahasaAcuan, Tanggal};
use crate::susun::konteks::{kapital, kata, rapikan, tebal};
use crate::susun::pembuka;

use super::rangka::{Bagian, bahasa_draf};
use super::ujar::{Ujar, berbahasa, versi};

/// The logos, in the order of the parties.
pub(super) fn logo(u: &Ujar<'_>) -> Option<Blok> {
    let logo: Vec<Logo> = u.pihak.iter().filter_map(|i| pembuka::logo(u.k.draf.pihak.get(*i)?)).collect();
    (!logo.is_empty()).then_some(Blok::Logo(logo))
}

/// The place of signing, the date, and the fields from which they come.
pub(super) struct TempatTanggal<'d> {
    pub(super) tempat: &'d Dwi,
    /// The Indonesian place where it has a field of its own.
    pub(super) tempat_indonesia: Option<(&'d str, &'static str)>,
    pub(super) jalur_tempat: &'static str,
    pub(super) tanggal: &'d Isian<Tanggal>,
    pub(super) jalur_tanggal: &'static str,
}

/// The closing words: place, date, originals, languages, which of them prevails.
pub(super) fn susun(u: &Ujar<'_>, klausul: &'static str, t: &TempatTanggal<'_>) -> Bagian {
    let tempat = match t.tempat_indonesia {
        Some((tempat, jalur)) if u.bahasa == Bahasa::Id => u.k.isi(tempat, jalur),
        // Most places keep their name: one that is not said in English is called as in Indonesian.
        Some((tempat, jalur)) if rapikan(versi(t.tempat, u.bahasa)).is_empty() => u.k.isi(tempat, jalur),
        _ => u.dwi(t.tempat, t.jalur_tempat),
    };
    let bahasa = bahasa_draf(u.k);
    let banyak = if bahasa.len() > 1 { "banyak" } else { "satu" };
    let nama: Vec<Sebarisan> = [Bahasa::Id, Bahasa::Mitra, Bahasa::En]
        .iter()
        .filter(|b| bahasa.contains(b))
        .map(|b| nama_bahasa(u, *b))
        .collect();
    let acuan = u.k.draf.luar_negeri.bahasa.acuan.pilihan().filter(|_| bahasa.len() > 1);
    let nama_acuan = acuan.map(|a| {
        nama_bahasa(
            u,
            match a {
                BahasaAcuan::Indonesia => Bahasa::Id,
                BahasaAcuan::Inggris => Bahasa::En,
                BahasaAcuan::Mitra => Bahasa::Mitra,
            },
        )
    });
    let r = u
        .klausul(klausul)
        .isi("tempat", tempat)
        .isi("tanggal", u.tanggal_penutup(t.tanggal, t.jalur_tanggal))
        .isi("rangkap", rangkap(u))
        .isi("bahasa", u.gabung(nama))
        .isi("acuan", nama_acuan.unwrap_or_default())
        .frasa("bahasa", Some(banyak))
        .bila("acuan", acuan.is_some())
        .asal("dibuat", t.jalur_tanggal)
        .asal("acuan", "luar_negeri.bahasa.acuan");
    let alinea = r.ayat().into_iter();
    let alinea =
        alinea.map(|a| Blok::Paragraf(Paragraf { gaya: Gaya::Isi, isi: a.isi, asal: a.asal })).collect();
    Bagian::baru(klausul, alinea)
}

fn nama_bahasa(u: &Ujar<'_>, bahasa: Bahasa) -> Sebarisan {
    match bahasa {
        Bahasa::Id => u.frasa("ln-sebutan", "bahasa.id", &[]),
        Bahasa::En => u.frasa("ln-sebutan", "bahasa.en", &[]),
        Bahasa::Mitra => match u.k.draf.luar_negeri.bahasa.mitra.pilihan() {
            Some(b) if u.bahasa == Bahasa::En => kata(b.nama().1),
            Some(b) => kata(b.nama().0),
            None => u.k.kosong("luar_negeri.bahasa.mitra"),
        },
    }
}

/// In how many originals: as typed, else one for each party.
fn rangkap(u: &Ujar<'_>) -> Sebarisan {
    let kata_rangkap = |n: u64| match u.bahasa {
        Bahasa::En => inggris::rangkap(n),
        Bahasa::Id | Bahasa::Mitra => bahasa::terbilang(n).unwrap_or_else(|| bahasa::ribuan(n)),
    };
    let jumlah = match u.k.draf.rangkap {
        Isian::Kosong => kata(kata_rangkap(u.pihak.len() as u64)),
        Isian::Nilai(_) | Isian::Mentah(_) => u.k.nilai(&u.k.draf.rangkap, "rangkap", kata_rangkap),
    };
    u.frasa("ln-sebutan", "rangkap", &[("jumlah", jumlah)])
}

/// The signatures in the languages shown: the first named signs on the left.
pub(super) fn tanda_tangan(u: &Ujar<'_>, bahasa: &[Bahasa]) -> Blok {
    let mut baris: Vec<Vec<SelTandaTangan>> = Vec::new();
    for i in &u.pihak {
        let sel = satu(u, *i, bahasa);
        match baris.last_mut() {
            Some(b) if b.len() < 2 => b.push(sel),
            _ => baris.push(vec![sel]),
        }
    }
    Blok::TandaTangan(TandaTangan { baris })
}

/// "UNTUK PEMERINTAH …" in each language, then the office in each; the partner's language without gaps of its own where
/// it stands beside others.
fn satu(u: &Ujar<'_>, i: usize, bahasa: &[Bahasa]) -> SelTandaTangan {
    let p = u.k.draf.pihak.get(i);
    let asing = p.map(|p| &p.asing);
    let mut atas = Vec::new();
    for b in bahasa {
        let u = u.dalam(*b);
        let baris = match b {
            Bahasa::Mitra => kapital(u.nama(i)),
            Bahasa::Id | Bahasa::En => u.frasa("ln-sebutan", "untuk", &[("pihak", kapital(u.nama(i)))]),
        };
        let terisi = asing.is_some_and(|a| !rapikan(&a.nama.mitra).is_empty());
        if *b != Bahasa::Mitra || bahasa.len() == 1 || terisi {
            atas.push(tebal(berbahasa(baris, *b)));
        }
    }
    for b in bahasa {
        let terisi = asing.is_some_and(|a| !rapikan(&a.jabatan.mitra).is_empty());
        if *b != Bahasa::Mitra || bahasa.len() == 1 || terisi {
            atas.push(berbahasa(u.dalam(*b).jabatan(i), *b));
        }
    }
    if let Some(akhir) = atas.last_mut() {
        akhir.extend(berbahasa(kata(","), bahasa.last().copied().unwrap_or_default()));
        *akhir = crate::susun::rakit::rapatkan(std::mem::take(akhir));
    }
    let jalur = format!("pihak[{i}].penandatangan.nama");
    let nama = tebal(u.k.isi(p.map_or("", |p| &p.penandatangan.nama), &jalur));
    SelTandaTangan { atas, nama, asal: Asal::klausul("ln-tanda-tangan").isian(jalur) }
}
