//! The signature block and the witnesses.

use crate::draf::Isian;
use crate::naskah::{Asal, Blok, SelTandaTangan, TandaTangan};

use super::konteks::{Konteks, kata, tebal};
use super::pembuka::{Cara, cara, pemberi};
use super::rakit::rapatkan;

/// Two parties: one row, PIHAK KESATU right unless the region wants it left. More: rows of two, in order.
pub(super) fn susun(k: &Konteks<'_>) -> Blok {
    let mut sel: Vec<SelTandaTangan> = (0..k.banyak_pihak()).map(|i| satu(k, i)).collect();
    if sel.len() == 2 && !k.draf.halaman.kesatu_di_kiri.ya() {
        sel.reverse();
    }
    let mut baris = berdua(sel);
    for sel in &mut baris {
        // Names stand at one height: a cell with fewer lines above gets as many as its neighbour.
        let terbanyak = sel.iter().map(|s| s.atas.len()).max().unwrap_or(0);
        for s in sel {
            s.atas.resize(terbanyak, Vec::new());
        }
    }
    Blok::TandaTangan(TandaTangan { baris })
}

/// Rows of two cells; a last odd one stands alone.
fn berdua(sel: Vec<SelTandaTangan>) -> Vec<Vec<SelTandaTangan>> {
    let mut baris: Vec<Vec<SelTandaTangan>> = Vec::new();
    for s in sel {
        match baris.last_mut() {
            Some(b) if b.len() < 2 => b.push(s),
            _ => baris.push(vec![s]),
        }
    }
    baris
}

fn satu(k: &Konteks<'_>, i: usize) -> SelTandaTangan {
    let p = k.draf.pihak.get(i);
    let jalur = |bidang: &str| format!("pihak[{i}].penandatangan.{bidang}");
    let t = p.map(|p| &p.penandatangan);
    let cara = cara(p);
    let mut atas = vec![tebal(kata(k.sebutan(i)))];
    if cara == Cara::Kuasa && !t.is_some_and(|t| t.atas_nama.tidak()) {
        atas.push(k.frasa("tanda-tangan", "atas-nama", &[("pemberi", pemberi(k, i))]));
    }
    if cara != Cara::Perseorangan {
        let jabatan = k.isi(t.map_or("", |t| &t.jabatan), &jalur("jabatan"));
        atas.push(k.frasa("tanda-tangan", "jabatan", &[("jabatan", jabatan)]));
    }
    if let Some(akhir) = atas.last_mut() {
        akhir.extend(kata(","));
        *akhir = rapatkan(std::mem::take(akhir));
    }
    if let Some(awal) = atas.first_mut().filter(|_| cara == Cara::Perseorangan) {
        *awal = tebal(std::mem::take(awal));
    }
    let nama = tebal(k.isi(t.map_or("", |t| &t.nama), &jalur("nama")));
    SelTandaTangan { atas, nama, asal: Asal::klausul("tanda-tangan").isian(jalur("nama")) }
}

/// Witnesses, in rows of two under the parties.
pub(super) fn saksi(k: &Konteks<'_>) -> Option<Blok> {
    let banyak = k.draf.saksi.len();
    let sel = k.draf.saksi.iter().enumerate().map(|(n, s)| {
        let nomor = if banyak > 1 {
            crate::bahasa::romawi(u32::try_from(n + 1).unwrap_or(1)).unwrap_or_default()
        } else {
            String::new()
        };
        let sebutan = k.frasa("tanda-tangan", "saksi", &[("nomor", kata(&nomor))]);
        let mut atas = vec![tebal(bersih_ujung(sebutan))];
        if s.jabatan.trim() != "" {
            atas.push(k.isi(&s.jabatan, &format!("saksi[{n}].jabatan")));
        }
        if let Some(akhir) = atas.last_mut() {
            akhir.extend(kata(","));
        }
        let jalur = format!("saksi[{n}].nama");
        SelTandaTangan {
            atas,
            nama: tebal(k.isi(&s.nama, &jalur)),
            asal: Asal::klausul("tanda-tangan").isian(jalur),
        }
    });
    let baris = berdua(sel.collect());
    (!baris.is_empty()).then_some(Blok::TandaTangan(TandaTangan { baris }))
}

/// A phrase whose last slot stayed empty ends without a space.
fn bersih_ujung(mut isi: crate::naskah::Sebarisan) -> crate::naskah::Sebarisan {
    if let Some(crate::naskah::Sebaris::Teks(t, _)) = isi.last_mut() {
        t.truncate(t.trim_end().len());
    }
    isi
}

/// Whether each original is stamped: a PKS always unless denied, other documents only when the officer says so.
pub(super) fn bermeterai(k: &Konteks<'_>) -> bool {
    match k.draf.meterai {
        Isian::Nilai(ya) => ya,
        Isian::Kosong | Isian::Mentah(_) => k.dokumen() == crate::ranah::Dokumen::PerjanjianKerjaSama,
    }
}
