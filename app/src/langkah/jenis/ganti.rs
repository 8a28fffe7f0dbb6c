//! Another kind or document: before it is applied, the officer sees which answers will no longer be shown.

use docgen::akibat::{self, TakTampil};
use docgen::draf::{Berbentuk as _, Draf};
use docgen::ranah::{KelasKerjaSama, Pilihan};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::{kapital, tanya};
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban;

/// Answers that decide which others have a place.
const PENENTU: &[&str] = &["kelas", "dokumen", "kategori", "prakarsa"];

/// A change that waits for the officer.
#[derive(Clone)]
struct Usulan {
    jalur: String,
    baru: Draf,
    hilang: Vec<TakTampil>,
}

/// The question before a change.
#[derive(Clone, Copy)]
pub(super) struct Ganti {
    k: Keadaan,
    usulan: RwSignal<Option<Usulan>>,
    segar: RwSignal<u32>,
}

impl Ganti {
    pub(super) fn baru(k: Keadaan) -> Self {
        Self { k, usulan: RwSignal::new(None), segar: RwSignal::new(0) }
    }

    /// Followed by what must be drawn anew when a change is called off: the browser has moved the mark already.
    pub(super) fn segar(self) {
        self.segar.track();
    }

    /// An editor that asks before answers lose their place.
    pub(super) fn penyunting(self, asal: Penyunting) -> Penyunting {
        asal.menyela(move |jalur, ubah| match ubah {
            Ubah::Ketik(teks) if PENENTU.contains(&jalur) => {
                self.usulkan(jalur, teks);
                true
            }
            _ => false,
        })
    }

    fn usulkan(self, jalur: &str, teks: &str) {
        let lama = self.k.draf.get_untracked();
        let mut baru = Draf::clone(&lama);
        if jalur == "kelas" {
            akibat::ganti_kelas(&mut baru, KelasKerjaSama::dari_kode(teks));
        } else if let Some(simpul) = baru.simpul_mut(jalur) {
            simpul.ketik(teks);
        }
        let hilang = akibat::tak_tampil(&lama, &baru);
        if hilang.is_empty() {
            self.k.ubah(None, |d| *d = baru);
        } else {
            self.usulan.set(Some(Usulan { jalur: jalur.to_owned(), baru, hilang }));
        }
    }

    /// The dialog itself.
    pub(super) fn dialog(self) -> AnyView {
        let isi = |u: &Usulan| {
            let butir = |t: &TakTampil| {
                let banyak =
                    (t.banyak > 0).then(|| kata_isi("jenis.ganti_banyak", &[("n", &t.banyak.to_string())]));
                view! {
                    <li>
                        {kapital(t.label)}
                        " "
                        {banyak}
                    </li>
                }
            };
            let badan = view! {
                <p>{kata("jenis.ganti_penjelasan")}</p>
                <ul>{u.hilang.iter().map(butir).collect_view()}</ul>
                <p>{kata("jenis.ganti_tetap")}</p>
            };
            (kata("jenis.ganti_judul").to_owned(), badan.into_any())
        };
        let lanjut = move |u: Usulan| {
            self.k.ubah(None, |d| *d = u.baru);
            self.k.kabarkan(kata("jenis.ganti_selesai"));
            peramban::nanti(move || {
                peramban::fokus_isian(&u.jalur);
            });
        };
        let batal = move |u: Usulan| {
            self.segar.update(|n| *n += 1);
            peramban::nanti(move || {
                peramban::fokus_isian(&u.jalur);
            });
        };
        tanya("ganti-jenis", self.usulan, isi, kata("jenis.ganti_lanjut"), lanjut, batal)
    }
}
