//! Title and opening: the state, the kind of paper, the parties, the subject; then the recitals.

use crate::draf::{Berbentuk as _, Isian};
use crate::naskah::{Asal, Ayat, Bahasa, Blok, Gaya, Paragraf, Sebarisan};
use crate::ranah::{Dokumen, JalurLuarNegeri, JenisPihak, Pilihan as _};
use crate::susun::konteks::{kapital, kata, polos, rapikan};
use crate::susun::rakit::{Baris, rapatkan};

use super::rangka::Bagian;
use super::ujar::{Ujar, daerah, jalur, versi};

/// Title and opening of a paper.
pub(super) fn susun(u: &Ujar<'_>, dokumen: Dokumen) -> Vec<Bagian> {
    let mut bagian = vec![Bagian::baru("ln-judul", judul(u, dokumen))];
    bagian.extend(pembuka(u, dokumen));
    bagian
}

/// The lines of the title.
pub(super) fn judul(u: &Ujar<'_>, dokumen: Dokumen) -> Vec<Blok> {
    let frasa = |nama: &str| u.frasa("ln-judul", nama, &[]);
    let mut baris: Vec<(Sebarisan, String)> = Vec::new();
    // The Indonesian text names the state; a translation does so in the region's own copy.
    if u.bahasa == Bahasa::Id || u.milik_daerah() {
        baris.push((frasa("negara"), String::new()));
    }
    baris.push((frasa(&format!("jenis.{}", dokumen.kode())), "dokumen".to_owned()));
    baris.push((frasa("antara"), String::new()));
    let banyak = u.pihak.len();
    for (n, i) in u.pihak.iter().enumerate() {
        if n > 0 && n + 1 == banyak {
            baris.push((frasa("dan"), String::new()));
        }
        let mut nama = kapital(u.nama_negara(*i));
        if n + 2 < banyak {
            nama.extend(kata(","));
        }
        baris.push((rapatkan(nama), format!("pihak[{i}].nama")));
    }
    baris.push((frasa(&format!("perihal.{}", dokumen.kode())), String::new()));
    baris.push((kapital(perihal(u)), "judul".to_owned()));
    baris.into_iter().map(|(isi, jalur)| paragraf(Gaya::Judul, isi, "ln-judul", &jalur)).collect()
}

/// What the paper is about: as typed, else by the form of the cooperation.
pub(super) fn perihal(u: &Ujar<'_>) -> Sebarisan {
    let d = u.k.draf;
    let ln = &d.luar_negeri;
    let bawaan = bawaan(u);
    // A title that says in Indonesian what the tool would say is said by it in English too.
    let sama = |b: &Sebarisan| teks(b).eq_ignore_ascii_case(rapikan(&d.judul));
    let baku = bawaan_indonesia(u).is_some_and(|b| sama(&b));
    let kosong = rapikan(&d.judul).is_empty();
    match u.bahasa {
        Bahasa::Id => match bawaan {
            Some(b) if kosong => b,
            _ => u.k.isi(&d.judul, "judul"),
        },
        Bahasa::En | Bahasa::Mitra => match (rapikan(versi(&ln.judul, u.bahasa)), bawaan) {
            ("", Some(b)) if kosong || baku => b,
            (tertulis, _) => u.isi(tertulis, "luar_negeri.judul", "judul"),
        },
    }
}

fn bawaan_indonesia(u: &Ujar<'_>) -> Option<Sebarisan> {
    bawaan(&u.dalam(Bahasa::Id))
}

fn bawaan(u: &Ujar<'_>) -> Option<Sebarisan> {
    if u.bahasa == Bahasa::Mitra {
        return None;
    }
    let d = u.k.draf;
    if jalur(u.k) != JalurLuarNegeri::Kembar {
        let objek = rapikan(versi(&d.luar_negeri.objek, u.bahasa));
        return (!objek.is_empty()).then(|| u.frasa("ln-judul", "bawaan.objek", &[("objek", kata(objek))]));
    }
    let varian = match d.pihak.get(daerah(u.k))?.jenis.pilihan()? {
        JenisPihak::Provinsi => "bawaan.provinsi",
        JenisPihak::Kabupaten => "bawaan.kabupaten",
        JenisPihak::Kota => "bawaan.kota",
        _ => return None,
    };
    Some(u.frasa("ln-judul", varian, &[]))
}

fn pembuka(u: &Ujar<'_>, dokumen: Dokumen) -> Vec<Bagian> {
    let ln = &u.k.draf.luar_negeri;
    let jalur = jalur(u.k);
    let naskah = dokumen == Dokumen::NaskahKerjaSama;
    let penerusan = jalur == JalurLuarNegeri::Penerusan;
    let ada_loi = ln.loi.tanggal != Isian::Kosong || !ln.loi.tempat.kosong();
    let organisasi = u.k.draf.pihak.iter().any(|p| p.jenis.adalah(JenisPihak::OrganisasiInternasional));
    let mengakui = ln.latar_belakang.iter().enumerate().map(|(n, d)| {
        let jalur = format!("luar_negeri.latar_belakang[{n}]");
        Baris::baru(u.jalur(&jalur)).isi("uraian", u.dwi(d, &jalur))
    });
    let r = u
        .klausul("ln-pembuka")
        .isi("tempat", u.dwi(&ln.loi.tempat, "luar_negeri.loi.tempat"))
        .isi("tanggal", u.tanggal(&ln.loi.tanggal, "luar_negeri.loi.tanggal"))
        .frasa("ingin", Some(jalur.kode()))
        .ulang("mengakui", mengakui.collect())
        .bila("merujuk", naskah && (!penerusan || ada_loi))
        .bila("meneruskan", penerusan)
        .bila("negara", !organisasi)
        .bila("organisasi", organisasi)
        .bila("pengertian", naskah)
        .bila("kehendak", !naskah)
        .asal("subjek", "pihak")
        .asal("merujuk", "luar_negeri.loi.tanggal");
    let mut ke = 0;
    let bagian = |a: Ayat| {
        let mut id = format!("ln-pembuka-{}", a.id.as_deref().unwrap_or_default());
        if a.id.as_deref() == Some("mengakui") {
            ke += 1;
            id = format!("{id}-{ke}");
        }
        Bagian::baru(id, vec![Blok::Paragraf(Paragraf { gaya: Gaya::Isi, isi: a.isi, asal: a.asal })])
    };
    let mut ayat = r.ayat();
    // A reference to the Government's cooperation comes before the wish that it be continued.
    if penerusan && let Some(di) = ayat.iter().position(|a| a.id.as_deref() == Some("meneruskan")) {
        let meneruskan = ayat.remove(di);
        ayat.insert(1, meneruskan);
    }
    ayat.into_iter().map(bagian).collect()
}

fn teks(isi: &Sebarisan) -> String {
    isi.iter().map(polos).collect()
}

fn paragraf(gaya: Gaya, isi: Sebarisan, klausul: &str, jalur: &str) -> Blok {
    let asal = Asal {
        klausul: klausul.to_owned(),
        bagian: None,
        isian: (!jalur.is_empty()).then(|| jalur.to_owned()),
    };
    Blok::Paragraf(Paragraf { gaya, isi, asal })
}
