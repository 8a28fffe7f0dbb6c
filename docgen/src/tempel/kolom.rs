//! Which column holds what: headings by their names, else the order of the form.

use super::{Catatan, gabung, kata, tabel};
use crate::draf::Draf;
use crate::ranah::JenisPihak;
use crate::susun::sebutan;
use crate::teks::antarmuka;
use crate::urut::urutkan;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kolom {
    /// Running number; not kept, for rows are numbered by their order.
    Nomor,
    /// Activity.
    Kegiatan,
    /// Output.
    Keluaran,
    /// Target and indicator.
    Target,
    /// Output, and on the lines below it the target.
    KeluaranTarget,
    /// Place.
    Lokasi,
    /// Start.
    Mulai,
    /// End.
    Selesai,
    /// Start and end together.
    Jadwal,
    /// Role of a party; `None`: the cells name the party.
    Peran(Option<usize>),
    /// Amount (and source) of a party; `None`: the cells name the party.
    Dana(Option<usize>),
    /// Source of the money of a party.
    Sumber(Option<usize>),
    /// Unit in charge.
    PenanggungJawab,
    /// Remarks.
    Keterangan,
    /// Anything else, with its heading; goes to the remarks.
    Lain(String),
}

impl Kolom {
    /// Its name for the officer: the label of the field, with the label of the party.
    pub fn label(&self, draf: &Draf) -> String {
        let bidang = |skema, kunci| antarmuka::bidang(skema, kunci).map_or(kunci, |l| l.label).to_owned();
        let milik = |skema, kunci, pihak: &Option<usize>| match pihak {
            Some(i) => format!("{} {}", bidang(skema, kunci), sebutan(draf, *i)),
            None => bidang(skema, kunci),
        };
        match self {
            Self::Nomor => kata::daftar("kolom", "nomor").nth(1).unwrap_or_default().to_owned(),
            Self::Kegiatan => bidang("Kegiatan", "kegiatan"),
            Self::Keluaran => bidang("Kegiatan", "keluaran"),
            Self::Target => bidang("Kegiatan", "target"),
            Self::KeluaranTarget => {
                kata::daftar("kolom", "keluaran_target").next().unwrap_or_default().to_owned()
            }
            Self::Lokasi => bidang("Kegiatan", "lokasi"),
            Self::Mulai => bidang("Kegiatan", "mulai"),
            Self::Selesai => bidang("Kegiatan", "selesai"),
            Self::Jadwal => kata::daftar("kolom", "jadwal").next().unwrap_or_default().to_owned(),
            Self::Peran(p) => milik("PeranPihak", "uraian", p),
            Self::Dana(p) => milik("DanaPihak", "jumlah", p),
            Self::Sumber(p) => milik("DanaPihak", "sumber", p),
            Self::PenanggungJawab => bidang("Kegiatan", "penanggung_jawab"),
            Self::Keterangan => bidang("Kegiatan", "keterangan"),
            Self::Lain(judul) => judul.clone(),
        }
    }

    fn dari_kode(kode: &str, pihak: Option<usize>) -> Option<Self> {
        Some(match kode {
            "nomor" => Self::Nomor,
            "kegiatan" => Self::Kegiatan,
            "keluaran" => Self::Keluaran,
            "target" => Self::Target,
            "keluaran_target" => Self::KeluaranTarget,
            "lokasi" => Self::Lokasi,
            "mulai" => Self::Mulai,
            "selesai" => Self::Selesai,
            "jadwal" => Self::Jadwal,
            "penanggung_jawab" => Self::PenanggungJawab,
            "keterangan" => Self::Keterangan,
            "peran" => Self::Peran(pihak),
            "dana" => Self::Dana(pihak),
            "sumber" => Self::Sumber(pihak),
            _ => return None,
        })
    }
}

/// A table whose columns are known.
pub(super) struct Isi {
    pub(super) kolom: Vec<Kolom>,
    pub(super) catatan: Vec<Catatan>,
    pub(super) baris: Vec<Vec<String>>,
}

/// Headings stand this near to the top.
const JUDUL_PALING_BAWAH: usize = 6;

/// Reads the clipboard and finds out what its columns are.
pub(super) fn baca(teks: &str, draf: &Draf) -> Isi {
    // Commas and semicolons also stand in sentences: they part cells only where headings say so.
    let pemisah = if teks.contains('\t') { &['\t'][..] } else { &[';', ',', '\t'] };
    let berjudul = pemisah.iter().find_map(|p| berjudul(tabel::urai(teks, *p), draf));
    berjudul.unwrap_or_else(|| {
        let titik_koma = tabel::urai(teks, ';');
        let lebar = titik_koma.first().map_or(0, Vec::len);
        let rata = lebar > 2 && titik_koma.len() > 1 && titik_koma.iter().all(|b| b.len() == lebar);
        let tabel = !teks.contains('\t') && rata;
        tanpa_judul(if tabel { titik_koma } else { tabel::urai(teks, '\t') }, draf)
    })
}

fn berjudul(mut baris: Vec<Vec<String>>, draf: &Draf) -> Option<Isi> {
    let di = baris.iter().take(JUDUL_PALING_BAWAH).position(|b| judul(b, draf)).or_else(|| {
        // A single column may have its name on top.
        let satu = baris.iter().all(|b| b.len() == 1);
        satu.then(|| baris.first()?.first().and_then(|s| kolom(s, draf))).flatten().map(|_| 0)
    })?;
    let mut sisa = baris.split_off(di);
    let catatan: Vec<Catatan> = baris.iter().map(|b| Catatan::Dilewati { isi: gabung(b) }).collect();
    let mut kepala = sisa.remove(0);
    if sisa.first().is_some_and(|b| judul_kedua(&kepala, b, draf)) {
        kepala = dua_tingkat(&kepala, &sisa.remove(0));
    }
    let kolom: Vec<Kolom> = kepala.iter().map(|j| kolom(j, draf).unwrap_or(Kolom::Lain(j.clone()))).collect();
    let lain = kolom.iter().enumerate().filter_map(|(i, k)| match k {
        Kolom::Lain(judul)
            if !judul.is_empty() && sisa.iter().any(|b| b.get(i).is_some_and(|s| !s.is_empty())) =>
        {
            Some(Catatan::KolomLain { judul: judul.clone() })
        }
        _ => None,
    });
    let catatan = catatan.into_iter().chain(lain).collect();
    Some(Isi { kolom, catatan, baris: sisa })
}

/// Whether a row is headings: at least two that are known, and at least half of them.
fn judul(baris: &[String], draf: &Draf) -> bool {
    let isi = baris.iter().filter(|s| !s.is_empty());
    let (banyak, dikenal) = isi.fold((0, 0), |(b, d), s| (b + 1, d + usize::from(kolom(s, draf).is_some())));
    dikenal >= 2 && 2 * dikenal >= banyak
}

/// Whether a row only says which party each of the columns above it is for.
fn judul_kedua(kepala: &[String], baris: &[String], draf: &Draf) -> bool {
    let kegiatan = kepala.iter().position(|j| kolom(j, draf) == Some(Kolom::Kegiatan));
    let kosong = kegiatan.is_some_and(|i| baris.get(i).is_none_or(String::is_empty));
    let mut isi = baris.iter().filter(|s| !s.is_empty()).peekable();
    kosong && isi.peek().is_some() && isi.all(|s| kolom(s, draf).is_some())
}

/// A merged heading stands over the first of its columns only.
fn dua_tingkat(atas: &[String], bawah: &[String]) -> Vec<String> {
    let mut terakhir = String::new();
    let banyak = atas.len().max(bawah.len());
    let satu = |i: usize| {
        let (a, b) = (atas.get(i).map_or("", String::as_str), bawah.get(i).map_or("", String::as_str));
        if !a.is_empty() {
            a.clone_into(&mut terakhir);
        }
        if b.is_empty() { a.to_owned() } else { format!("{terakhir} {b}") }
    };
    (0..banyak).map(satu).collect()
}

/// The kind of column that a heading names.
fn kolom(judul: &str, draf: &Draf) -> Option<Kolom> {
    let kata = kata::normal(judul);
    if let Some(kode) = kata::kode("kolom", &kata) {
        return Kolom::dari_kode(kode, None);
    }
    let (pihak, sisa) = match cari_pihak(draf, &kata, false) {
        Some((i, sisa)) => (Some(i), sisa),
        None => (None, kata),
    };
    let pokok: Vec<&str> = sisa.split(' ').filter(|k| !kata::ada("sisipan", "", k)).collect();
    let pokok = pokok.join(" ");
    if pokok.is_empty() {
        // A party alone heads what it does.
        return pihak.map(|i| Kolom::Peran(Some(i)));
    }
    let kolom = Kolom::dari_kode(kata::kode("kolom", &pokok)?, pihak)?;
    let milik_pihak = matches!(kolom, Kolom::Peran(_) | Kolom::Dana(_) | Kolom::Sumber(_));
    (pihak.is_none() || milik_pihak).then_some(kolom)
}

/// The party that words name, and the words without its name. `seluruhnya`: nothing else may stand beside it.
pub(super) fn cari_pihak(draf: &Draf, kata: &str, seluruhnya: bool) -> Option<(usize, String)> {
    let mut nama: Vec<(String, usize)> = Vec::new();
    for (i, p) in draf.pihak.iter().enumerate() {
        let penuh = kata::normal(&p.nama);
        let pendek = ["pemerintah ", "pt "].iter().find_map(|a| penuh.strip_prefix(a)).map(str::to_owned);
        nama.extend([kata::normal(&sebutan(draf, i)), format!("pihak {}", i + 1)].map(|n| (n, i)));
        nama.extend((i == 0).then(|| ("pihak pertama".to_owned(), 0)));
        nama.extend((i == 0).then(|| ("pihak kesatu".to_owned(), 0)));
        nama.extend(
            [Some(penuh), pendek].into_iter().flatten().filter(|n| n.chars().count() > 2).map(|n| (n, i)),
        );
    }
    for (kelompok, daerah) in [("daerah", true), ("mitra", false)] {
        let sekelompok = |p: &crate::draf::Pihak| p.jenis.pilihan().map(JenisPihak::daerah) == Some(daerah);
        let mut cocok = draf.pihak.iter().enumerate().filter(|(_, p)| sekelompok(p));
        if let (Some((i, _)), None) = (cocok.next(), cocok.next()) {
            nama.extend(kata::daftar("pihak", kelompok).map(|n| (n.to_owned(), i)));
        }
    }
    // The longest name first: PIHAK KEDUA BELAS before PIHAK KEDUA.
    urutkan(&mut nama, |a, b| (b.0.len(), a.1) > (a.0.len(), b.1));
    let berpagar = format!(" {kata} ");
    nama.into_iter().find_map(|(n, i)| {
        let (kiri, kanan) = berpagar.split_once(&format!(" {n} "))?;
        let sisa = format!("{} {}", kiri.trim(), kanan.trim()).trim().to_owned();
        (!seluruhnya || sisa.is_empty()).then_some((i, sisa))
    })
}

/// Without headings: the order of the form, with a running number before it if there is one, and with the columns of the
/// parties if there are so many.
fn tanpa_judul(baris: Vec<Vec<String>>, draf: &Draf) -> Isi {
    let lebar = baris.iter().map(Vec::len).max().unwrap_or(0);
    let nomor = lebar > 1 && baris.iter().all(|b| b.first().is_some_and(|s| angka(s)));
    let mut kolom: Vec<Kolom> = nomor.then_some(Kolom::Nomor).into_iter().collect();
    kolom.extend([
        Kolom::Kegiatan,
        Kolom::Keluaran,
        Kolom::Target,
        Kolom::Lokasi,
        Kolom::Mulai,
        Kolom::Selesai,
    ]);
    let ekor = [Kolom::PenanggungJawab, Kolom::Keterangan];
    if lebar > kolom.len() + ekor.len() {
        kolom.extend((0..draf.pihak.len()).map(|i| Kolom::Peran(Some(i))));
        kolom.extend((0..draf.pihak.len()).map(|i| Kolom::Dana(Some(i))));
    }
    kolom.extend(ekor);
    kolom.truncate(lebar);
    let catatan = if lebar > 1 { vec![Catatan::TanpaJudul { kolom: kolom.clone() }] } else { Vec::new() };
    Isi { kolom, catatan, baris }
}

fn angka(sel: &str) -> bool {
    let isi = sel.trim_end_matches(['.', ')']);
    !isi.is_empty() && isi.bytes().all(|b| b.is_ascii_digit())
}
