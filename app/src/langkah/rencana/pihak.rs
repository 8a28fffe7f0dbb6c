//! Role and money of each party in an activity: one field for each party, whether it has a row yet or not.

use docgen::draf::{Berbentuk as _, Draf};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{ikut, ingat, saat};
use crate::komponen::{Bidang, pesan_isian};
use crate::penyunting::{Ketikan, Penyunting};
use crate::peramban::id_isian;

/// The roles.
pub(super) fn peran(k: Keadaan, n: usize, banyak: usize) -> AnyView {
    let isi = (0..banyak)
        .map(|i| isian(k, Tempat { n, daftar: "peran", kunci: "uraian", pihak: i }, sebutan(k, i), ""))
        .collect_view();
    kelompok(n, "peran", kata("rencana.peran"), "", view! { {isi} {lain(k, n, "peran")} }.into_any())
}

/// The money.
pub(super) fn dana(k: Keadaan, n: usize, banyak: usize) -> AnyView {
    let isi = (0..banyak)
        .map(|i| {
            let s = sebutan(k, i);
            let label = |kunci| kata_isi(kunci, &[("sebutan", &s)]);
            let tempat = |kunci| Tempat { n, daftar: "dana", kunci, pihak: i };
            view! {
                <div class="sepasang">
                    {isian(k, tempat("sumber"), label("rencana.sumber"), kata("rencana.sumber_contoh"))}
                    {isian(k, tempat("jumlah"), label("rencana.jumlah"), "")}
                </div>
            }
        })
        .collect_view();
    let isi = view! { {isi} {lain(k, n, "dana")} };
    kelompok(n, "dana", kata("rencana.dana"), kata("rencana.dana_arti"), isi.into_any())
}

fn kelompok(n: usize, daftar: &str, judul: &'static str, arti: &'static str, isi: AnyView) -> AnyView {
    let jalur = format!("rencana_kerja[{n}].{daftar}");
    let pesan =
        pesan_isian(format!("{}-pesan", id_isian(&jalur)), expect_context::<Penyunting>().pesan(&*jalur));
    view! {
        <fieldset class="bidang per-pihak" id=id_isian(&jalur) tabindex="-1">
            <legend>{judul}</legend>
            {(!arti.is_empty()).then(|| view! { <p class="petunjuk">{arti}</p> })}
            {pesan}
            {isi}
        </fieldset>
    }
    .into_any()
}

fn sebutan(k: Keadaan, i: usize) -> String {
    k.draf.with_untracked(|d| docgen::sebutan(d, i))
}

/// A field of the row of a party in a list of an activity.
#[derive(Clone, Copy)]
struct Tempat {
    n: usize,
    daftar: &'static str,
    kunci: &'static str,
    pihak: usize,
}

impl Tempat {
    /// Its path, if the party has a row.
    fn jalur(self, d: &Draf) -> Option<String> {
        let id = d.pihak.get(self.pihak).map(|p| p.id.as_str()).filter(|id| !id.is_empty())?;
        let daftar = self.daftar(d);
        let baris = daftar.iter().position(|p| *p == id)?;
        Some(format!("rencana_kerja[{}].{}[{baris}].{}", self.n, self.daftar, self.kunci))
    }

    /// Whose rows the list holds.
    fn daftar(self, d: &Draf) -> Vec<&str> {
        let Some(r) = d.rencana_kerja.get(self.n) else { return Vec::new() };
        if self.daftar == "peran" {
            r.peran.iter().map(|p| p.pihak.as_str()).collect()
        } else {
            r.dana.iter().map(|p| p.pihak.as_str()).collect()
        }
    }

    /// Types into it: a row is made for the first word and goes with the last one.
    fn ketik(self, d: &mut Draf, teks: &str) {
        let Some(id) = d.pihak.get(self.pihak).map(|p| p.id.clone()).filter(|id| !id.is_empty()) else {
            return;
        };
        if self.jalur(d).is_none() {
            let Some(r) = d.rencana_kerja.get_mut(self.n) else { return };
            if self.daftar == "peran" {
                r.peran.push(docgen::draf::PeranPihak { pihak: id.clone(), ..Default::default() });
            } else {
                r.dana.push(docgen::draf::DanaPihak { pihak: id.clone(), ..Default::default() });
            }
        }
        let jalur = self.jalur(d).unwrap_or_default();
        if let Some(simpul) = d.simpul_mut(&jalur) {
            simpul.ketik(teks);
        }
        if let Some(r) = d.rencana_kerja.get_mut(self.n) {
            r.peran.retain(|p| p.pihak != id || !p.uraian.is_empty());
            r.dana
                .retain(|p| p.pihak != id || !p.sumber.is_empty() || p.jumlah != docgen::draf::Isian::Kosong);
        }
    }
}

fn isian(k: Keadaan, t: Tempat, label: String, contoh: &'static str) -> AnyView {
    let p = expect_context::<Penyunting>();
    let jalur = ingat(move || k.draf.with(|d| t.jalur(d)));
    // While it has no row of its own the field is found by party, so that a link to the list leads near it.
    let sebelum = format!("rencana_kerja[{}].{}-{}-{}", t.n, t.daftar, t.pihak, t.kunci);
    let untuk = sebelum.clone();
    let id = ingat(move || id_isian(&jalur.get().unwrap_or_else(|| sebelum.clone())));
    let isi = ingat(move || jalur.get().map_or_else(Ketikan::default, |j| p.ikuti(&j)));
    let sedang = RwSignal::new(None::<String>);
    let nilai = move || sedang.get().unwrap_or_else(|| isi.get().teks);
    let ketik = move |teks: String| {
        k.ubah(Some(&untuk), |d| t.ketik(d, &teks));
        sedang.set(Some(teks));
    };
    let pesan = ingat(move || jalur.get().map_or_else(Vec::new, |j| p.pesan(j).get()));
    let id_pesan = format!("pesan-{}-{}-{}-{}", t.n, t.daftar, t.pihak, t.kunci);
    let salah = move || pesan.with(|p| !p.is_empty()).then_some("true");
    let keterangan = id_pesan.clone();
    let kendali = if t.kunci == "jumlah" {
        view! {
            <span class="bersatuan">
                <span class="satuan">"Rp"</span>
                <input
                    type="text"
                    id=id
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=keterangan
                    aria-invalid=ikut(salah)
                    prop:value=ikut(nilai)
                    on:input:target=move |ev| ketik(ev.target().value())
                    on:blur=saat(move |_| sedang.set(None))
                />
            </span>
        }
        .into_any()
    } else {
        view! {
            <textarea
                id=id
                rows="1"
                placeholder=contoh
                aria-describedby=keterangan
                aria-invalid=ikut(salah)
                prop:value=ikut(nilai)
                on:input:target=move |ev| ketik(ev.target().value())
                on:blur=saat(move |_| sedang.set(None))
            ></textarea>
        }
        .into_any()
    };
    view! {
        <div class="bidang">
            <label for=id>{label}</label>
            {pesan_isian(id_pesan, pesan)}
            {kendali}
        </div>
    }
    .into_any()
}

/// Rows of nobody, or second rows of a party, as files and pasted tables bring them.
fn lain(k: Keadaan, n: usize, daftar: &'static str) -> AnyView {
    let baris = ingat(move || {
        let t = Tempat { n, daftar, kunci: "", pihak: 0 };
        k.draf.with(|d| {
            let semua = t.daftar(d);
            let lain = |(b, id): (usize, &&str)| {
                let pertama = semua.iter().position(|x| x == id) == Some(b);
                (!pertama || d.indeks_pihak(id).is_none()).then_some(b)
            };
            semua.iter().enumerate().filter_map(lain).collect::<Vec<_>>()
        })
    });
    let satu = move |b: usize| {
        let jalur = format!("rencana_kerja[{n}].{daftar}[{b}]");
        let bidang =
            if daftar == "peran" { vec!["pihak", "uraian"] } else { vec!["pihak", "sumber", "jumlah"] };
        let bidang =
            bidang.into_iter().map(|b| view! { <Bidang jalur=format!("{jalur}.{b}") petunjuk="" /> });
        view! {
            <div class="tanpa-pihak">
                <p class="belum">{kata("rencana.tanpa_pihak")}</p>
                {bidang.collect_view()}
            </div>
        }
    };
    view! { <For each=move || baris.get() key=|b| *b children=satu /> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::draf::{Kegiatan, Pihak};

    #[test]
    fn baris_pihak_dibuat_dan_hilang_bersama_katanya() {
        let mut d = Draf::default();
        for id in ["a", "b"] {
            d.pihak.push(Pihak { id: id.to_owned(), ..Pihak::default() });
        }
        d.rencana_kerja.push(Kegiatan::default());
        let peran = Tempat { n: 0, daftar: "peran", kunci: "uraian", pihak: 1 };
        let jumlah = Tempat { n: 0, daftar: "dana", kunci: "jumlah", pihak: 1 };
        assert_eq!(peran.jalur(&d), None);
        peran.ketik(&mut d, "menyiapkan data");
        assert_eq!(peran.jalur(&d).as_deref(), Some("rencana_kerja[0].peran[0].uraian"));
        assert_eq!(d.rencana_kerja[0].peran[0].pihak, "b");
        jumlah.ketik(&mut d, "satu juta");
        assert!(d.simpul(&jumlah.jalur(&d).expect("ada")).expect("ada").mentah());
        assert_eq!(d.rencana_kerja[0].dana.len(), 1);
        jumlah.ketik(&mut d, "");
        peran.ketik(&mut d, "");
        assert_eq!(d.rencana_kerja[0], Kegiatan::default());
    }
}
