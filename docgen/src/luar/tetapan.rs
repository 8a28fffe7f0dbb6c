//! What a paper said when it was signed or sent, so that later papers can be compared with it (KSD-551, KSD-552).

use crate::bahasa;
use crate::draf::{Butir, Draf, Dwi, Ketetapan, SumberLuar};
use crate::ranah::{Dokumen, MataUang, Pilihan as _, Tanggal};

/// The draft in which what a document says now is kept; what was kept of the same document before is replaced.
#[must_use]
pub fn tetapkan(draf: &Draf, dokumen: Dokumen, tanggal: Tanggal) -> Draf {
    let baru = ketetapan(draf, dokumen, tanggal);
    let mut hasil = draf.clone();
    let semua = &mut hasil.luar_negeri.ditetapkan;
    semua.retain(|k| !k.dokumen.adalah(dokumen));
    semua.push(baru);
    hasil
}

/// What was kept of a document, with its place in the draft.
pub fn tetapan(draf: &Draf, dokumen: Dokumen) -> Option<(usize, &Ketetapan)> {
    draf.luar_negeri.ditetapkan.iter().enumerate().rfind(|(_, k)| k.dokumen.adalah(dokumen))
}

/// What a document says now.
pub fn ketetapan(draf: &Draf, dokumen: Dokumen, tanggal: Tanggal) -> Ketetapan {
    let ln = &draf.luar_negeri;
    let nama: Vec<&str> = draf.pihak.iter().map(|p| p.nama.trim()).filter(|n| !n.is_empty()).collect();
    let jangka_waktu = match dokumen {
        Dokumen::PernyataanKehendak => &ln.loi.masa_berlaku,
        _ => &ln.jangka_waktu,
    };
    Ketetapan {
        dokumen: dokumen.into(),
        tanggal: tanggal.into(),
        subjek: nama.join("; "),
        judul: draf.judul.trim().to_owned(),
        ruang_lingkup: daftar(ln.ruang_lingkup.iter().map(|b| kata(b).to_owned())),
        pembiayaan: daftar(ln.pembiayaan.iter().map(|s| sumber(draf, s))),
        jangka_waktu: jangka_waktu.clone(),
    }
}

/// The Indonesian words; where there are none, those of another language.
fn kata(isi: &Dwi) -> &str {
    [&isi.indonesia, &isi.inggris, &isi.mitra]
        .into_iter()
        .map(|t| t.trim())
        .find(|t| !t.is_empty())
        .unwrap_or("")
}

fn daftar(isi: impl Iterator<Item = String>) -> Vec<Butir> {
    isi.filter(|t| !t.is_empty()).map(|uraian| Butir { uraian }).collect()
}

/// A source of money in one line: whose, which, what for, how much.
fn sumber(draf: &Draf, s: &SumberLuar) -> String {
    let pihak = draf.indeks_pihak(&s.pihak).and_then(|i| draf.pihak.get(i)).map_or("", |p| p.nama.trim());
    let mata_uang = s.mata_uang.pilihan().unwrap_or(MataUang::Idr).kode();
    let jumlah = s.jumlah.nilai().map(|n| format!("{mata_uang} {}", bahasa::ribuan(n))).unwrap_or_default();
    let bagian = [pihak, kata(&s.sumber), kata(&s.untuk), jumlah.as_str()];
    bagian.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("; ")
}
