//! The sums of the sources: per budget and altogether.

use docgen::bahasa;
use docgen::draf::{Draf, Sumber};
use docgen::ranah::{Pilihan, SumberDana};
use docgen::teks::antarmuka::{kata, kata_isi, pilihan};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;

/// What comes from one budget.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Jumlah {
    jenis: Option<SumberDana>,
    pihak: Option<usize>,
    sen: u64,
}

/// The sums in the order in which their budgets first occur, and how many sources name no amount.
fn jumlah(d: &Draf) -> (Vec<Jumlah>, usize) {
    let mut hasil: Vec<Jumlah> = Vec::new();
    let mut tanpa = 0;
    for s in &d.pembiayaan.sumber {
        let Some(nilai) = s.jumlah.nilai() else {
            tanpa += 1;
            continue;
        };
        let (jenis, pihak) = anggaran(d, s);
        match hasil.iter_mut().find(|j| (j.jenis, j.pihak) == (jenis, pihak)) {
            Some(j) => j.sen = j.sen.saturating_add(nilai.sen()),
            None => hasil.push(Jumlah { jenis, pihak, sen: nilai.sen() }),
        }
    }
    (hasil, tanpa)
}

/// Whose budget a source is; one of another kind is nobody's.
fn anggaran(d: &Draf, s: &Sumber) -> (Option<SumberDana>, Option<usize>) {
    let jenis = s.jenis.pilihan();
    (jenis, d.indeks_pihak(&s.pihak).filter(|_| jenis != Some(SumberDana::LainSah)))
}

/// The table of the sums; nothing while no amount is known.
pub(super) fn tabel() -> AnyView {
    let k = Keadaan::ambil();
    let isi = ingat(move || k.draf.with(|d| jumlah(d)));
    (move || isi.with(|(jumlah, tanpa)| (!jumlah.is_empty()).then(|| gambar(&k, jumlah, *tanpa)))).into_any()
}

fn gambar(k: &Keadaan, jumlah: &[Jumlah], tanpa: usize) -> AnyView {
    let sebutan = |j: &Jumlah| {
        let jenis = j.jenis.and_then(|j| pilihan(SumberDana::NAMA, j.kode())).map_or("", |p| p.label);
        let pihak = j.pihak.map(|i| k.draf.with_untracked(|d| docgen::sebutan(d, i))).unwrap_or_default();
        format!("{jenis} {pihak}")
    };
    let semua = jumlah.iter().fold(0_u64, |lama, j| lama.saturating_add(j.sen));
    let baris = jumlah
        .iter()
        .map(|j| view! { <tr><th scope="row">{sebutan(j)}</th><td>{uang(j.sen)}</td></tr> })
        .collect_view();
    view! {
        <table class="jumlah-dana">
            <caption>{kata("pelaksanaan.jumlah")}</caption>
            <tbody>{baris}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{kata("pelaksanaan.jumlah_semua")}</th>
                    <td>{uang(semua)}</td>
                </tr>
            </tfoot>
        </table>
        {(tanpa > 0).then(|| view! { <p class="petunjuk">{kata_isi("pelaksanaan.jumlah_tanpa", &[("n", &tanpa.to_string())])}</p> })}
    }
    .into_any()
}

fn uang(sen: u64) -> String {
    bahasa::rupiah(sen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::draf::Pihak;
    use docgen::ranah::Rupiah;

    fn sumber(jenis: SumberDana, pihak: &str, rupiah: Option<u64>) -> Sumber {
        let jumlah = rupiah.and_then(|r| Rupiah::dari_sen(r * 100)).map_or_else(Default::default, Into::into);
        Sumber { jenis: jenis.into(), pihak: pihak.to_owned(), jumlah, ..Sumber::default() }
    }

    #[test]
    fn dijumlah_per_anggaran() {
        let mut d = Draf::default();
        for id in ["a", "b"] {
            d.pihak.push(Pihak { id: id.to_owned(), ..Pihak::default() });
        }
        d.pembiayaan.sumber = vec![
            sumber(SumberDana::Apbd, "a", Some(100)),
            sumber(SumberDana::LainSah, "b", Some(7)),
            sumber(SumberDana::Apbd, "b", Some(20)),
            sumber(SumberDana::Apbd, "a", Some(50)),
            sumber(SumberDana::Apbd, "a", None),
            sumber(SumberDana::LainSah, "", Some(3)),
        ];
        let (hasil, tanpa) = jumlah(&d);
        let hasil: Vec<_> = hasil.iter().map(|j| (j.jenis, j.pihak, j.sen)).collect();
        let apbd = Some(SumberDana::Apbd);
        assert_eq!(
            hasil,
            [(apbd, Some(0), 15_000), (Some(SumberDana::LainSah), None, 1_000), (apbd, Some(1), 2_000)]
        );
        assert_eq!(tanpa, 1);
    }
}
