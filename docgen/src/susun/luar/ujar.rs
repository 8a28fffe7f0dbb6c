//! One language of a foreign naskah: which clause speaks, and how values read in it.

use crate::bahasa::{self, inggris};
use crate::draf::{Dwi, Isian, Pihak};
use crate::naskah::{Bahasa, Corak, Sebaris, Sebarisan};
use crate::ranah::{
    BahasaMitra, Durasi, JalurLuarNegeri, JenisPihak, KelasKerjaSama, KelompokPihak, MataUang, Tanggal,
};
use crate::susun::konteks::{Konteks, gabung, kata, polos, rapikan};
use crate::susun::rakit::{Rakit, rapatkan};
use crate::urut::peta;

/// A draft, told in one language. What stands and in which order never depends on the language.
pub(super) struct Ujar<'k> {
    pub(super) k: &'k Konteks<'k>,
    pub(super) bahasa: Bahasa,
    /// The parties in the order in which they are named and sign.
    pub(super) pihak: Vec<usize>,
    mitra_dahulu: bool,
}

impl<'k> Ujar<'k> {
    pub(super) fn baru(k: &'k Konteks<'k>, bahasa: Bahasa, mitra_dahulu: bool) -> Self {
        let daerah = daerah(k);
        let lain = (0..k.banyak_pihak()).filter(|i| *i != daerah);
        let mut pihak: Vec<usize> = if mitra_dahulu { Vec::new() } else { vec![daerah] };
        pihak.extend(lain);
        if mitra_dahulu {
            pihak.push(daerah);
        }
        Self { k, bahasa, pihak, mitra_dahulu }
    }

    /// The same draft in another language.
    pub(super) fn dalam(&self, bahasa: Bahasa) -> Self {
        Self { k: self.k, bahasa, pihak: self.pihak.clone(), mitra_dahulu: self.mitra_dahulu }
    }

    /// Whether this is the copy of the own region.
    pub(super) fn milik_daerah(&self) -> bool {
        !self.mitra_dahulu
    }

    /// Starts a clause, with the slots that all clauses of foreign naskah may use.
    pub(super) fn klausul(&self, id: &'static str) -> Rakit<'k> {
        self.rakit(id)
            .isi("ln.pihak", self.para_pihak())
            .isi("ln.daerah", self.nama(daerah(self.k)))
            .isi("ln.mitra", self.mitra())
    }

    fn rakit(&self, id: &'static str) -> Rakit<'k> {
        if self.bahasa == Bahasa::En { Rakit::inggris(self.k, id) } else { Rakit::baru(self.k, id) }
    }

    /// A phrase of a clause, filled.
    pub(super) fn frasa(&self, klausul: &'static str, frasa: &str, isi: &[(&str, Sebarisan)]) -> Sebarisan {
        let isi = peta(isi.iter().map(|(n, s)| ((*n).to_owned(), s.clone())));
        self.rakit(klausul).frasa_saja(frasa, &isi)
    }

    /// What an officer typed in this language, or a gap; `jalur` names the field with all languages.
    pub(super) fn dwi(&self, isi: &Dwi, jalur: &str) -> Sebarisan {
        self.isi(versi(isi, self.bahasa), jalur, jalur)
    }

    /// What stands in a field of this language, or a gap; `induk` is the field with all languages, `nama` the one after
    /// which the gap is called.
    pub(super) fn isi(&self, isi: &str, induk: &str, nama: &str) -> Sebarisan {
        let isi = rapikan(isi);
        if isi.is_empty() { self.kosong(&self.jalur(induk), self.k.label(nama)) } else { kata(isi) }
    }

    /// The path of this language in a field with all languages.
    pub(super) fn jalur(&self, induk: &str) -> String {
        let kunci = match self.bahasa {
            Bahasa::Id => "indonesia",
            Bahasa::En => "inggris",
            Bahasa::Mitra => "mitra",
        };
        format!("{induk}.{kunci}")
    }

    /// A gap, called in the words of the form with the language that is missing.
    pub(super) fn kosong(&self, jalur: &str, label: String) -> Sebarisan {
        let frasa = |nama: &str, isi: &[(&str, Sebarisan)]| {
            self.k.frasa("ln-rumpang", nama, isi).iter().map(polos).collect::<String>()
        };
        let label = match self.bahasa {
            Bahasa::Id => label,
            Bahasa::En => frasa("inggris", &[("isi", kata(label))]),
            Bahasa::Mitra => {
                let bahasa = bahasa_mitra(self.k)
                    .map_or_else(|| frasa("bahasa-mitra", &[]), |b| b.nama().0.to_owned());
                frasa("mitra", &[("bahasa", kata(bahasa)), ("isi", kata(label))])
            }
        };
        vec![Sebaris::Kosong { label, jalur: jalur.to_owned(), mentah: None }]
    }

    pub(super) fn durasi(&self, isian: &Isian<Durasi>, jalur: &str) -> Sebarisan {
        self.k.nilai(isian, jalur, |d| match self.bahasa {
            Bahasa::En => inggris::durasi(d.lama, d.satuan),
            Bahasa::Id | Bahasa::Mitra => bahasa::durasi(d.lama, d.satuan),
        })
    }

    pub(super) fn tanggal(&self, isian: &Isian<Tanggal>, jalur: &str) -> Sebarisan {
        self.k.nilai(isian, jalur, |t| match self.bahasa {
            Bahasa::En => inggris::tanggal(t.naif()),
            Bahasa::Id | Bahasa::Mitra => bahasa::tanggal_panjang(t.naif()),
        })
    }

    /// The date of the closing words.
    pub(super) fn tanggal_penutup(&self, isian: &Isian<Tanggal>, jalur: &str) -> Sebarisan {
        self.k.nilai(isian, jalur, |t| match self.bahasa {
            Bahasa::En => inggris::tanggal_penutup(t.naif()),
            Bahasa::Id | Bahasa::Mitra => inggris::tanggal_penutup_indonesia(t.naif()),
        })
    }

    /// An amount in a currency, rupiah unless chosen.
    pub(super) fn uang(&self, isian: &Isian<u64>, mata_uang: Option<MataUang>, jalur: &str) -> Sebarisan {
        let mata_uang = mata_uang.unwrap_or(MataUang::Idr);
        self.k.nilai(isian, jalur, |n| match self.bahasa {
            Bahasa::En => inggris::uang(n, mata_uang),
            Bahasa::Id | Bahasa::Mitra => inggris::uang_indonesia(n, mata_uang),
        })
    }

    /// Items in running text: "a, b, dan c", "a, b and c".
    pub(super) fn gabung(&self, bagian: Vec<Sebarisan>) -> Sebarisan {
        if self.bahasa != Bahasa::En {
            return gabung(bagian, "dan");
        }
        let banyak = bagian.len();
        let mut hasil = Vec::new();
        for (i, b) in bagian.into_iter().enumerate() {
            let antara = match i {
                0 => "",
                i if i + 1 == banyak => " and ",
                _ => ", ",
            };
            hasil.extend(kata(antara));
            hasil.extend(b);
        }
        hasil
    }

    /// The name of a party as it stands in a sentence.
    pub(super) fn nama(&self, i: usize) -> Sebarisan {
        let bawaan = Pihak::default();
        let p = self.k.draf.pihak.get(i).unwrap_or(&bawaan);
        let asing = format!("pihak[{i}].asing.nama");
        let nama = if rapikan(&p.nama).is_empty() { &p.asing.nama.indonesia } else { &p.nama };
        match self.bahasa {
            Bahasa::Id => self.k.isi(nama, &format!("pihak[{i}].nama")),
            Bahasa::En => match rapikan(&p.asing.nama.inggris) {
                "" => bawaan_inggris(p, inggris::pemerintah_daerah, nama)
                    .map_or_else(|| self.isi("", &asing, &format!("pihak[{i}].nama")), kata),
                tertulis => kata(inggris::berartikel(tertulis)),
            },
            Bahasa::Mitra => self.isi(&p.asing.nama.mitra, &asing, &format!("pihak[{i}].nama")),
        }
    }

    /// The office of the signatory of a party.
    pub(super) fn jabatan(&self, i: usize) -> Sebarisan {
        let bawaan = Pihak::default();
        let p = self.k.draf.pihak.get(i).unwrap_or(&bawaan);
        let asing = format!("pihak[{i}].asing.jabatan");
        let biasa = format!("pihak[{i}].penandatangan.jabatan");
        let jabatan = &p.penandatangan.jabatan;
        let jabatan = if rapikan(jabatan).is_empty() { &p.asing.jabatan.indonesia } else { jabatan };
        match self.bahasa {
            Bahasa::Id => self.k.isi(jabatan, &biasa),
            Bahasa::En => match rapikan(&p.asing.jabatan.inggris) {
                "" => bawaan_inggris(p, inggris::kepala_daerah, jabatan)
                    .map_or_else(|| self.isi("", &asing, &biasa), kata),
                tertulis => kata(tertulis),
            },
            Bahasa::Mitra => self.isi(&p.asing.jabatan.mitra, &asing, &biasa),
        }
    }

    /// The name of a party with its state, unless the name says it.
    pub(super) fn nama_negara(&self, i: usize) -> Sebarisan {
        let mut nama = self.nama(i);
        let jenis = self.k.draf.pihak.get(i).and_then(|p| p.jenis.pilihan());
        let negara = &self.k.draf.luar_negeri.mitra.negara;
        let negara = if i == daerah(self.k) {
            self.frasa("ln-sebutan", "indonesia", &[])
        } else if jenis == Some(JenisPihak::PemdaAsing)
            || (jenis != Some(JenisPihak::OrganisasiInternasional)
                && !rapikan(versi(negara, self.bahasa)).is_empty())
        {
            self.dwi(negara, "luar_negeri.mitra.negara")
        } else {
            return nama;
        };
        let polos = |s: &Sebarisan| s.iter().map(polos).collect::<String>();
        if polos(&nama).contains(&polos(&negara)) {
            return nama;
        }
        nama.extend(kata(", "));
        nama.extend(negara);
        rapatkan(nama)
    }

    fn para_pihak(&self) -> Sebarisan {
        awali_kapital(self.gabung(self.pihak.iter().map(|i| self.nama_negara(*i)).collect()))
    }

    /// The partner, or the partners.
    fn mitra(&self) -> Sebarisan {
        let daerah = daerah(self.k);
        self.gabung(self.pihak.iter().filter(|i| **i != daerah).map(|i| self.nama(*i)).collect())
    }
}

/// What the tool calls a region or its head in English; how a partner abroad is called it does not know.
fn bawaan_inggris(p: &Pihak, sebut: impl Fn(&str) -> Option<String>, nama: &str) -> Option<String> {
    if p.jenis.pilihan().is_none_or(JenisPihak::daerah) { sebut(nama) } else { None }
}

/// The own region: the first party that is a region, else the first that is not from abroad.
pub(super) fn daerah(k: &Konteks<'_>) -> usize {
    let di = |syarat: &dyn Fn(&Pihak) -> bool| k.draf.pihak.iter().position(syarat);
    let asing =
        |p: &Pihak| p.jenis.pilihan().map(JenisPihak::kelompok).is_some_and(|j| j == KelompokPihak::Asing);
    di(&|p| p.jenis.pilihan().is_some_and(JenisPihak::daerah)).or_else(|| di(&|p| !asing(p))).unwrap_or(0)
}

/// The form of the cooperation; where none was chosen, the one that claims least.
pub(super) fn jalur(k: &Konteks<'_>) -> JalurLuarNegeri {
    k.draf.luar_negeri.jalur.pilihan().unwrap_or(if k.kelas() == KelasKerjaSama::Ksdpl {
        JalurLuarNegeri::KsdplLainnya
    } else {
        JalurLuarNegeri::Persetujuan
    })
}

/// The third language, if there is one.
pub(super) fn bahasa_mitra(k: &Konteks<'_>) -> Option<BahasaMitra> {
    k.draf.luar_negeri.bahasa.mitra.pilihan().filter(|b| *b != BahasaMitra::Inggris)
}

/// What was typed in a language.
pub(super) fn versi(isi: &Dwi, bahasa: Bahasa) -> &str {
    match bahasa {
        Bahasa::Id => &isi.indonesia,
        Bahasa::En => &isi.inggris,
        Bahasa::Mitra => &isi.mitra,
    }
}

/// A sentence begins with a capital letter.
pub(super) fn awali_kapital(mut isi: Sebarisan) -> Sebarisan {
    if let Some(Sebaris::Teks(t, _)) = isi.first_mut()
        && let Some(c) = t.chars().next().filter(|c| c.is_lowercase())
    {
        t.replace_range(..c.len_utf8(), &c.to_uppercase().to_string());
    }
    isi
}

/// Inline content in a language: its runs carry it, and references name the pasal of the same column.
pub(super) fn berbahasa(isi: Sebarisan, bahasa: Bahasa) -> Sebarisan {
    let ganti = |s| match s {
        Sebaris::Teks(t, c) => Sebaris::Teks(t, Corak { bahasa, ..c }),
        Sebaris::Rujukan(mut r) => {
            r.pasal = id_pasal(&r.pasal, bahasa);
            Sebaris::Rujukan(r)
        }
        lain @ (Sebaris::Kosong { .. } | Sebaris::GantiBaris | Sebaris::Tab) => lain,
    };
    rapatkan(isi.into_iter().map(ganti).collect())
}

/// The id of a pasal in the column of a language.
pub(super) fn id_pasal(id: &str, bahasa: Bahasa) -> String {
    match bahasa {
        _ if id.is_empty() => String::new(),
        Bahasa::Id => id.to_owned(),
        Bahasa::En => format!("en:{id}"),
        Bahasa::Mitra => format!("mitra:{id}"),
    }
}
