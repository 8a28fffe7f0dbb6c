//! What the papers without pasal share: the activities of a year, their table, closing words, the paper of one side.

use crate::draf::{Butir, Isian, KegiatanLuar, SumberLuar};
use crate::naskah::{Asal, Bahasa, Blok, Gaya, Lampiran, Naskah, Paragraf, Sebaris, Sebarisan, Sel, Tabel};
use crate::ranah::{Dokumen, Pilihan as _, TahapLuarNegeri};
use crate::susun::konteks::{Konteks, kata, polos, rapikan};
use crate::susun::rakit::{Baris, rapatkan};

use super::rangka::{Bagian, Penyusun};
use super::ujar::{Ujar, awali_kapital, berbahasa, daerah, versi};
use super::{kepala, naskah, penutup};

const KLAUSUL: &str = "ln-rencana";

/// An activity and its place in the draft.
pub(super) type Satu<'d> = (usize, &'d KegiatanLuar);

/// Every activity.
pub(super) fn semua<'d>(u: &Ujar<'d>) -> Vec<Satu<'d>> {
    u.k.draf.luar_negeri.kegiatan.iter().enumerate().collect()
}

/// The activities of a year, and those that do not say theirs.
pub(super) fn dari_tahun<'d>(u: &Ujar<'d>, tahun: &Isian<u64>) -> Vec<Satu<'d>> {
    let dalam = |g: &KegiatanLuar| {
        let mulai = g.mulai.nilai().and_then(|t| t.to_string().get(..4)?.parse().ok());
        match (tahun.nilai(), g.tahun.nilai().or(mulai)) {
            (Some(tahun), Some(g)) => tahun == g,
            _ => true,
        }
    };
    semua(u).into_iter().filter(|(_, g)| dalam(g)).collect()
}

/// Path of a field of an activity.
pub(super) fn jalur(n: usize, bidang: &str) -> String {
    format!("luar_negeri.kegiatan[{n}].{bidang}")
}

/// One row for each activity with the slot `kegiatan`; without any one gap stands for all slots.
pub(super) fn baris(
    u: &Ujar<'_>,
    kegiatan: &[Satu<'_>],
    slot: &[&str],
    isi: impl Fn(Satu<'_>, Baris) -> Baris,
) -> Vec<Baris> {
    if kegiatan.is_empty() {
        let induk = "luar_negeri.kegiatan";
        let kosong = |b: Baris, s: &&str| b.isi(s, u.kosong(induk, u.k.label(induk)));
        return vec![slot.iter().chain(&["kegiatan"]).fold(Baris::baru(induk), kosong)];
    }
    let satu = |(n, g): &Satu<'_>| {
        let di = jalur(*n, "kegiatan");
        isi((*n, g), Baris::baru(u.jalur(&di)).isi("kegiatan", u.dwi(&g.kegiatan, &di)))
    };
    kegiatan.iter().map(satu).collect()
}

/// Rows of a list that is kept in Indonesian only.
pub(super) fn butir(u: &Ujar<'_>, daftar: &[Butir], jalur: &str) -> Vec<Baris> {
    if daftar.is_empty() {
        return vec![Baris::baru(jalur).isi("uraian", u.k.kosong(jalur))];
    }
    let satu = |(n, b): (usize, &Butir)| {
        let jalur = format!("{jalur}[{n}].uraian");
        Baris::baru(jalur.clone()).isi("uraian", u.k.isi(&b.uraian, &jalur))
    };
    daftar.iter().enumerate().map(satu).collect()
}

/// When an activity takes place, and the phrase that names it in a sentence.
fn waktu(u: &Ujar<'_>, (n, g): Satu<'_>) -> (Sebarisan, &'static str) {
    let mulai = || u.tanggal(&g.mulai, &jalur(n, "mulai"));
    match (&g.mulai, &g.selesai, &g.tahun) {
        (Isian::Kosong, Isian::Kosong, Isian::Nilai(_) | Isian::Mentah(_)) => {
            (u.k.nilai(&g.tahun, &jalur(n, "tahun"), |t| t.to_string()), "pada.tahun")
        }
        (_, Isian::Kosong, _) => (mulai(), "pada.hari"),
        _ => {
            let selesai = u.tanggal(&g.selesai, &jalur(n, "selesai"));
            (u.frasa(KLAUSUL, "rentang", &[("mulai", mulai()), ("selesai", selesai)]), "pada.rentang")
        }
    }
}

/// When an activity takes place, in a sentence.
pub(super) fn pada(u: &Ujar<'_>, satu: Satu<'_>) -> Sebarisan {
    let (jadwal, frasa) = waktu(u, satu);
    u.frasa(KLAUSUL, frasa, &[("jadwal", jadwal)])
}

/// A source of money in one line.
pub(super) fn sumber(u: &Ujar<'_>, induk: &str, s: &SumberLuar) -> Sebarisan {
    rapatkan(naskah::sumber(u, induk, s).into_iter().flat_map(|(_, isi)| isi).collect())
}

/// The table of activities on a page that lies across, with the allocation of money; `jadwal` adds unit and period. Each
/// language has a line of its own in a cell; the partner's only where it stands alone.
pub(super) fn lampiran(
    u: &Ujar<'_>,
    bahasa: &[Bahasa],
    dokumen: Dokumen,
    kegiatan: &[Satu<'_>],
    jadwal: bool,
) -> Lampiran {
    let mut ujar: Vec<Ujar<'_>> =
        bahasa.iter().filter(|b| **b != Bahasa::Mitra).map(|b| u.dalam(*b)).collect();
    if ujar.is_empty() {
        ujar.push(u.dalam(Bahasa::Id));
    }
    let asal = || Asal::klausul(KLAUSUL).isian("luar_negeri.kegiatan");
    let kolom: &[(&str, u16)] = if jadwal {
        &[("nomor", 6), ("kegiatan", 30), ("pelaksana", 24), ("jangka", 24), ("alokasi", 44)]
    } else {
        &[("nomor", 6), ("kegiatan", 44), ("alokasi", 78)]
    };
    let jenis = format!("jenis.{}", dokumen.kode());
    let mut blok: Vec<Blok> = ujar
        .iter()
        .flat_map(|u| {
            let baris = [u.frasa(KLAUSUL, "lampiran", &[]), u.frasa("ln-judul", &jenis, &[])];
            baris.map(|isi| berbahasa(isi, u.bahasa))
        })
        .map(|isi| Blok::Paragraf(Paragraf { gaya: Gaya::JudulLampiran, isi, asal: asal() }))
        .collect();
    let kepala = |nama: &str| {
        let mut isi = Sebarisan::new();
        let mut sudah = Vec::new();
        for u in &ujar {
            let ini = berbahasa(u.frasa(KLAUSUL, &format!("kolom.{nama}"), &[]), u.bahasa);
            if !sudah.contains(&bunyi(&ini)) {
                sudah.push(bunyi(&ini));
                isi.extend((!isi.is_empty()).then_some(Sebaris::GantiBaris));
                isi.extend(ini);
            }
        }
        isi
    };
    let sel = |jalur: String, paragraf| Sel { paragraf, asal: Asal::klausul(KLAUSUL).isian(jalur) };
    let mut baris: Vec<Vec<Sel>> = Vec::new();
    for (urut, (n, g)) in kegiatan.iter().enumerate() {
        let satu = |(nama, _): &(&str, u16)| match *nama {
            "nomor" => sel(jalur(*n, "kegiatan"), vec![kata((urut + 1).to_string())]),
            nama => {
                let mut baris: Vec<Sebarisan> = Vec::new();
                for isi in ujar.iter().flat_map(|u| isi_sel(u, (*n, g), nama)) {
                    // What reads alike in both languages, a year or a name, stands once.
                    if !baris.iter().any(|b| bunyi(b) == bunyi(&isi)) {
                        baris.push(isi);
                    }
                }
                sel(jalur(*n, bidang(nama)), baris)
            }
        };
        baris.push(kolom.iter().map(satu).collect());
    }
    if baris.is_empty() {
        let jalur = "luar_negeri.kegiatan";
        let isi = |nama: &str| if nama == "kegiatan" { u.k.kosong(jalur) } else { Vec::new() };
        baris.push(kolom.iter().map(|(nama, _)| sel(jalur.to_owned(), vec![isi(nama)])).collect());
    }
    blok.push(Blok::Tabel(Tabel {
        kepala: kolom.iter().map(|(nama, _)| kepala(nama)).collect(),
        lebar: kolom.iter().map(|(_, lebar)| *lebar).collect(),
        baris,
        asal: asal(),
    }));
    Lampiran { mendatar: true, blok }
}

fn bunyi(isi: &Sebarisan) -> String {
    isi.iter().map(polos).collect()
}

/// The field behind a column.
fn bidang(kolom: &str) -> &'static str {
    match kolom {
        "pelaksana" => "pelaksana",
        "jangka" => "mulai",
        "alokasi" => "dana",
        _ => "kegiatan",
    }
}

/// The lines of a cell in one language.
fn isi_sel(u: &Ujar<'_>, (n, g): Satu<'_>, kolom: &str) -> Vec<Sebarisan> {
    let isi = match kolom {
        "pelaksana" => vec![u.dwi(&g.pelaksana, &jalur(n, "pelaksana"))],
        "jangka" => vec![waktu(u, (n, g)).0],
        "alokasi" if g.dana.is_empty() => vec![u.kosong(&jalur(n, "dana"), u.k.label(&jalur(n, "dana")))],
        "alokasi" => {
            let dana = g.dana.iter().enumerate();
            dana.map(|(i, s)| sumber(u, &format!("{}[{i}]", jalur(n, "dana")), s)).collect()
        }
        _ => vec![u.dwi(&g.kegiatan, &jalur(n, "kegiatan"))],
    };
    isi.into_iter().map(|isi| berbahasa(awali_kapital(isi), u.bahasa)).collect()
}

/// The title, and a line with the year.
pub(super) fn judul(u: &Ujar<'_>, dokumen: Dokumen, tahun: Option<(&Isian<u64>, &str)>) -> Bagian {
    let mut blok = kepala::judul(u, dokumen);
    if let Some((tahun, jalur)) = tahun {
        let isi = u.frasa(KLAUSUL, "tahun", &[("tahun", u.k.nilai(tahun, jalur, |t| t.to_string()))]);
        let asal = Asal::klausul("ln-judul").isian(jalur);
        blok.push(Blok::Paragraf(Paragraf { gaya: Gaya::Judul, isi, asal }));
    }
    Bagian::baru("ln-judul", blok)
}

/// Place and date. The date is that of the stage at which the paper is made.
pub(super) fn penutup(u: &Ujar<'_>, tahap: TahapLuarNegeri, dokumen: Dokumen) -> Bagian {
    let semua = u.k.draf.luar_negeri.tahapan.iter().enumerate();
    let catatan = semua.rev().find(|(_, t)| t.tahap.adalah(tahap));
    let jalur = catatan.map_or_else(
        || "luar_negeri.tahapan".to_owned(),
        |(n, _)| format!("luar_negeri.tahapan[{n}].tanggal"),
    );
    let tanggal = if let Some((_, t)) = catatan {
        u.tanggal(&t.tanggal, &jalur)
    } else {
        let jenis = u.k.frasa("nama-naskah", dokumen.kode(), &[]);
        let label = u.k.frasa(KLAUSUL, "tanggal", &[("jenis", jenis)]).iter().map(polos).collect();
        vec![Sebaris::Kosong { label, jalur: jalur.clone(), mentah: None }]
    };
    penutup_bertanggal(u, tanggal, &jalur)
}

/// Place and date.
pub(super) fn penutup_bertanggal(u: &Ujar<'_>, tanggal: Sebarisan, jalur: &str) -> Bagian {
    let d = u.k.draf;
    let lain = &d.luar_negeri.tempat;
    // Most places keep their name in other languages.
    let tempat = if u.bahasa == Bahasa::Id || rapikan(versi(lain, u.bahasa)).is_empty() {
        u.k.isi(&d.tempat, "tempat")
    } else {
        u.dwi(lain, "luar_negeri.tempat")
    };
    let r = u.klausul("ln-rencana-penutup").isi("tempat", tempat).isi("tanggal", tanggal);
    let alinea = r.asal("dibuat", jalur).ayat().into_iter();
    let blok = alinea.map(|a| Blok::Paragraf(Paragraf { gaya: Gaya::Isi, isi: a.isi, asal: a.asal }));
    Bagian::baru("ln-rencana-penutup", blok.collect())
}

/// A paper that the region makes and signs alone, in Indonesian; it does not open with the name of the state.
pub(super) fn sendiri(k: &Konteks<'_>, penyusun: Penyusun) -> Naskah {
    let u = Ujar::baru(k, Bahasa::Id, false);
    let mut blok: Vec<Blok> = penyusun(&u).into_iter().flat_map(|b| b.blok).collect();
    if !blok.is_empty() {
        blok.remove(0);
    }
    let mut penanda_tangan = u.dalam(Bahasa::Id);
    penanda_tangan.pihak = vec![daerah(k)];
    blok.splice(0..0, penutup::logo(&penanda_tangan));
    blok.push(penutup::tanda_tangan(&penanda_tangan, &[Bahasa::Id]));
    let mut meta = k.meta();
    meta.kata.paraf.clear();
    Naskah { meta, cetak: k.cetak(), blok, lampiran: Vec::new() }
}
