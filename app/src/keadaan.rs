//! The state of the app: one draft at a time, its history, what follows from it, and where the officer is.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use docgen::cermin;
use docgen::draf::{self, Berbentuk, Draf, Pihak, Simpul};
use docgen::laporan::Laporan;
use docgen::profil::Profil;
use docgen::teks::antarmuka::kata;
use docgen::teks_pasal::sunting::bekukan_id_ayat;
use leptos::prelude::*;

use crate::komponen::Pilihan;
use crate::komponen::dinamis::ingat;
use crate::langkah::Langkah;
use crate::mesin::{self, Hasil};
use crate::penyunting::{Ketikan, Penyunting, PesanIsian, Ubah};
use crate::peramban;
use crate::riwayat::Riwayat;
use crate::rute::Rute;
use crate::simpan::{Penyimpan, TidakTerbuka};

/// How long a message stays on the page.
const LAMA_KABAR: Duration = Duration::from_secs(8);

/// Which draft is open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Terbuka {
    /// Its id.
    pub(crate) id: String,
    /// Whether it may only be read: its file is newer than this app.
    pub(crate) baca_saja: bool,
}

/// Everything that changes, given to all parts of the page by context.
#[derive(Clone, Copy)]
pub(crate) struct Keadaan {
    /// Where the officer is.
    pub(crate) rute: RwSignal<Rute>,
    /// The open draft.
    pub(crate) terbuka: RwSignal<Option<Terbuka>>,
    /// Its answers.
    pub(crate) draf: RwSignal<Arc<Draf>>,
    /// What follows from them.
    pub(crate) hasil: Memo<Hasil>,
    /// What the second module last said of them; nothing until it is there.
    pub(crate) lanjutan: RwSignal<Option<Laporan>>,
    /// What the second module made of a foreign draft; nothing until it has.
    pub(crate) luar: RwSignal<Option<Hasil>>,
    /// Steps that were left once, so that their findings may be shown.
    pub(crate) ditinggalkan: RwSignal<BTreeSet<Langkah>>,
    /// The field in which the officer is, to be shown in the naskah.
    pub(crate) sorot: RwSignal<Option<String>>,
    /// The profile of the region.
    pub(crate) profil: RwSignal<Profil>,
    /// Whether the ready phrases are there; nothing: not asked for, or on the way.
    pub(crate) frasa: RwSignal<Option<bool>>,
    /// The latest message for the live region.
    pub(crate) kabar: RwSignal<String>,
    /// What the officer compares and decides just now.
    pub(crate) pilihan: RwSignal<Option<Pilihan>>,
    /// Why the draft of the address is not open.
    pub(crate) tidak_terbuka: RwSignal<Option<TidakTerbuka>>,
    /// What keeps it all.
    pub(crate) simpan: Penyimpan,
    riwayat: RwSignal<Riwayat>,
    riwayat_profil: RwSignal<Riwayat<Profil>>,
}

impl Keadaan {
    /// The state at the start.
    pub(crate) fn baru() -> Self {
        let draf = RwSignal::new(Arc::new(Draf::default()));
        let lanjutan = RwSignal::new(None::<Laporan>);
        let luar = RwSignal::new(None::<Hasil>);
        let sendiri = ingat(move || {
            if draf.with(|d| mesin::luar_negeri(d)) {
                luar.get().unwrap_or_else(mesin::menunggu)
            } else {
                draf.with(|d| mesin::susun(d, peramban::hari_ini()))
            }
        });
        let hasil = ingat(move || match &*lanjutan.read() {
            Some(lanjutan) => sendiri.get().dengan(lanjutan),
            None => sendiri.get(),
        });
        Self {
            rute: RwSignal::new(Rute::parse(&peramban::hash())),
            terbuka: RwSignal::new(None),
            draf,
            hasil,
            lanjutan,
            luar,
            ditinggalkan: RwSignal::new(BTreeSet::new()),
            sorot: RwSignal::new(None),
            profil: RwSignal::new(Profil::default()),
            frasa: RwSignal::new(None),
            kabar: RwSignal::new(String::new()),
            pilihan: RwSignal::new(None),
            tidak_terbuka: RwSignal::new(None),
            simpan: Penyimpan::baru(),
            riwayat: RwSignal::new(Riwayat::default()),
            riwayat_profil: RwSignal::new(Riwayat::default()),
        }
    }

    /// The state of this page.
    pub(crate) fn ambil() -> Self {
        expect_context()
    }

    /// Goes to a place; the browser's history keeps the way back.
    #[expect(
        clippy::unused_self,
        reason = "where the officer is belongs to the state; the address merely carries it"
    )]
    pub(crate) fn tuju(self, rute: &Rute) {
        peramban::tuju_hash(&rute.alamat());
    }

    /// The address of a step of the open draft, and perhaps of a place in it.
    pub(crate) fn alamat(self, langkah: Option<Langkah>, tempat: Option<&str>) -> Rute {
        let id = self.terbuka.with(|t| t.as_ref().map(|t| t.id.clone()).unwrap_or_default());
        Rute::Draf(id, langkah, tempat.map(str::to_owned))
    }

    /// Goes to the standard text of a pasal of the open draft.
    pub(crate) fn tuju_pasal(self, pasal: &str) {
        let rute = untrack(|| self.alamat(Some(Langkah::Teks), Some(pasal)));
        self.tuju(&rute);
    }

    /// Goes to a field of the open draft.
    pub(crate) fn tuju_isian(self, jalur: &str) {
        let rute = untrack(|| self.alamat(Some(Langkah::dari_jalur(jalur)), Some(jalur)));
        if self.rute.get_untracked() == rute {
            peramban::fokus_isian(jalur);
        } else {
            self.tuju(&rute);
        }
    }

    /// Opens a draft: its history starts here.
    pub(crate) fn pasang(self, terbuka: Terbuka, draf: Arc<Draf>) {
        self.tidak_terbuka.set(None);
        self.riwayat.set(Riwayat::default());
        self.ditinggalkan.set(BTreeSet::new());
        self.sorot.set(None);
        self.lanjutan.set(None);
        self.luar.set(None);
        self.draf.set(draf);
        self.terbuka.set(Some(terbuka));
    }

    /// Changes the draft in a way that can be taken back; typing on in one `kelompok` is one step.
    pub(crate) fn ubah(self, kelompok: Option<&str>, f: impl FnOnce(&mut Draf)) {
        if self.terbuka.with_untracked(|t| t.as_ref().is_none_or(|t| t.baca_saja)) {
            return;
        }
        self.draf.with_untracked(|d| self.riwayat.update(|r| r.catat(d, kelompok)));
        self.draf.update(|d| f(Arc::make_mut(d)));
    }

    /// The parties of earlier drafts, each with the name under which it is offered; followed.
    pub(crate) fn pihak_terdahulu(self) -> Vec<(String, Pihak)> {
        self.simpan.pihak.get()
    }

    /// Changes the profile in a way that can be taken back on its own screen.
    pub(crate) fn ubah_profil(self, kelompok: Option<&str>, f: impl FnOnce(&mut Profil)) {
        let lama = Arc::new(self.profil.get_untracked());
        self.riwayat_profil.update(|r| r.catat(&lama, kelompok));
        self.profil.update(f);
    }

    /// Ends a step of the history: what is typed from now on is taken back by itself.
    pub(crate) fn putus(self) {
        self.riwayat.update_untracked(Riwayat::putus);
        self.riwayat_profil.update_untracked(Riwayat::putus);
    }

    /// Takes the latest step back.
    pub(crate) fn urung(self) {
        if untrack(|| self.di_profil()) {
            self.lompat_profil(Riwayat::urung, kata("umum.diurungkan"));
        } else {
            self.lompat(Riwayat::urung, kata("umum.diurungkan"));
        }
    }

    /// Makes a step that was taken back again.
    pub(crate) fn ulang(self) {
        if untrack(|| self.di_profil()) {
            self.lompat_profil(Riwayat::ulang, kata("umum.diulangi"));
        } else {
            self.lompat(Riwayat::ulang, kata("umum.diulangi"));
        }
    }

    /// Whether undo and redo mean the profile, followed.
    fn di_profil(self) -> bool {
        self.rute.with(|r| *r == Rute::Profil)
    }

    fn lompat_profil(
        self,
        f: impl FnOnce(&mut Riwayat<Profil>, &Arc<Profil>) -> Option<Arc<Profil>>,
        kabar: &str,
    ) {
        let kini = Arc::new(self.profil.get_untracked());
        let tujuan = self.riwayat_profil.try_update(|r| f(r, &kini)).flatten();
        if let Some(profil) = tujuan {
            self.profil.set(Arc::unwrap_or_clone(profil));
            self.kabarkan(kabar);
        }
    }

    fn lompat(self, f: impl FnOnce(&mut Riwayat, &Arc<Draf>) -> Option<Arc<Draf>>, kabar: &str) {
        let kini = self.draf.get_untracked();
        let tujuan = self.riwayat.try_update(|r| f(r, &kini)).flatten();
        if let Some(draf) = tujuan {
            self.draf.set(draf);
            self.kabarkan(kabar);
        }
    }

    /// Whether there is a step to take back, followed.
    pub(crate) fn dapat_urung(self) -> bool {
        if self.di_profil() {
            self.riwayat_profil.with(Riwayat::dapat_urung)
        } else {
            self.riwayat.with(Riwayat::dapat_urung)
        }
    }

    /// Whether there is a step to make again, followed.
    pub(crate) fn dapat_ulang(self) -> bool {
        if self.di_profil() {
            self.riwayat_profil.with(Riwayat::dapat_ulang)
        } else {
            self.riwayat.with(Riwayat::dapat_ulang)
        }
    }

    /// Says something to whoever listens: the live region, which also shows it for a while.
    pub(crate) fn kabarkan(self, kalimat: impl Into<String>) {
        let kalimat = kalimat.into();
        self.kabar.set(kalimat.clone());
        set_timeout(
            move || {
                if self.kabar.with_untracked(|k| *k == kalimat) {
                    self.kabar.set(String::new());
                }
            },
            LAMA_KABAR,
        );
    }

    /// The open draft as fields see it.
    pub(crate) fn penyunting(self) -> Penyunting {
        Penyunting::baru(
            draf::skema(),
            Callback::new(move |(jalur,): (String,)| self.draf.with(|d| Ketikan::di(&**d, &jalur))),
            Callback::new(move |(jalur, ubah): (String, Ubah)| {
                let kelompok = matches!(ubah, Ubah::Ketik(_)).then_some(jalur.as_str());
                self.ubah(kelompok, |d| {
                    // What can be referred to has an id from its first moment, and keeps it when others move.
                    let berbaris = !matches!(ubah, Ubah::Ketik(_));
                    if berbaris {
                        bekukan_id_ayat(d);
                    }
                    ubah.terapkan(d, &jalur);
                    if berbaris {
                        bekukan_id_ayat(d);
                        cermin::beri_id(d);
                    }
                });
            }),
            Callback::new(move |(jalur,): (String,)| self.pesan_isian(&jalur)),
        )
    }

    /// The findings at a field: those of input that is not understood at once, the others once its step was left.
    fn pesan_isian(self, jalur: &str) -> Vec<PesanIsian> {
        let mentah = self.draf.with(|d| d.simpul(jalur).is_some_and(Simpul::mentah));
        let lewat = self.ditinggalkan.with(|l| l.contains(&Langkah::dari_jalur(jalur)));
        if !mentah && !lewat {
            return Vec::new();
        }
        self.hasil.with(|h| {
            let di_sini = |t: &&docgen::laporan::Temuan| {
                t.lokasi.iter().any(|l| l.jalur.as_deref() == Some(jalur)) && t.pengecualian.is_none()
            };
            let temuan = h.laporan.temuan.iter().filter(di_sini);
            temuan
                .map(|t| PesanIsian {
                    aturan: t.id,
                    tingkat: t.tingkat,
                    kalimat: std::iter::once(&t.pesan)
                        .chain(&t.petunjuk)
                        .cloned()
                        .collect::<Vec<_>>()
                        .join(" "),
                })
                .collect()
        })
    }
}
