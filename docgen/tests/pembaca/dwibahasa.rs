//! Naskah in two and three languages for the tests of the renderers: references, lists, gaps, signatures, tables.
#![allow(missing_docs, clippy::missing_panics_doc, clippy::unwrap_used, reason = "helpers of tests")]

use docgen::naskah::{
    Asal, Ayat, Bahasa, Blok, Corak, Gaya, KataSambung, Lampiran, Meta, Naskah, Pasal, Rincian, Sebaris,
    Sebarisan, Sejajar, Sel, SelTandaTangan, Tabel, TandaTangan, teks,
};

use super::contoh::{ayat, butir, kosong, meta, paragraf, rujuk};

/// A language with the words that the fixture says in it.
pub struct Tutur {
    pub bahasa: Bahasa,
    pub awalan: &'static str,
    pub judul: [&'static str; 2],
    pub kata: [&'static str; 4],
    pub tajuk: [&'static str; 3],
}

pub const ID: Tutur = Tutur {
    bahasa: Bahasa::Id,
    awalan: "",
    judul: ["MEMORANDUM SALING PENGERTIAN", "TENTANG KERJA SAMA PROVINSI BERSAUDARA"],
    kata: [
        "Para Pihak menyelenggarakan pertukaran tenaga ahli, pelatihan, dan pameran bersama menurut ketentuan peraturan perundang-undangan di negara masing-masing",
        "pertukaran tenaga ahli",
        "pameran bersama di bidang kebudayaan dan pariwisata",
        "sebagaimana dimaksud dalam ",
    ],
    tajuk: ["TUJUAN", "RUANG LINGKUP", "PENYELESAIAN PERSELISIHAN"],
};

pub const EN: Tutur = Tutur {
    bahasa: Bahasa::En,
    awalan: "en:",
    judul: ["MEMORANDUM OF UNDERSTANDING", "CONCERNING SISTER PROVINCE COOPERATION"],
    kata: [
        "The Parties carry out exchanges of experts, training and joint exhibitions in accordance with the laws and regulations of their respective countries",
        "exchanges of experts",
        "joint exhibitions in the fields of culture and tourism",
        "as referred to in ",
    ],
    tajuk: ["OBJECTIVES", "SCOPE OF COOPERATION", "SETTLEMENT OF DISPUTES"],
};

pub const KOREA: Tutur = Tutur {
    bahasa: Bahasa::Mitra,
    awalan: "mitra:",
    judul: ["양해각서", "자매결연 협력에 관하여"],
    kata: [
        "당사자들은 각국의 법률과 규정에 따라 전문가 교류, 교육 및 공동 전시회를 실시한다.",
        "전문가 교류",
        "문화 및 관광 분야의 공동 전시회",
        "다음에 따라 ",
    ],
    tajuk: ["목적", "협력 범위", "분쟁 해결"],
};

pub const ARAB: Tutur = Tutur {
    bahasa: Bahasa::Mitra,
    awalan: "mitra:",
    judul: ["مذكرة تفاهم", "بشأن التعاون بين المقاطعتين"],
    kata: [
        "ينظم الطرفان تبادل الخبراء والتدريب والمعارض المشتركة وفقا للقوانين واللوائح في بلديهما",
        "تبادل الخبراء",
        "المعارض المشتركة في مجالي الثقافة والسياحة",
        "كما هو مشار إليه في ",
    ],
    tajuk: ["الأهداف", "نطاق التعاون", "تسوية النزاعات"],
};

impl Tutur {
    fn t(&self, isi: &str) -> Sebarisan {
        teks(isi, Corak { bahasa: self.bahasa, ..Corak::default() })
    }

    fn rincian(&self, kata: KataSambung, dalam: Option<Rincian>) -> Rincian {
        Rincian {
            kata,
            butir: vec![
                butir(None, self.t(self.kata[1]), None),
                butir(None, self.t(self.kata[2]), dalam),
                butir(None, vec![kosong("bidang lain")], None),
            ],
        }
    }

    fn pasal(&self, id: &str, judul: &str, ayat: Vec<Ayat>) -> Blok {
        let id = format!("{}{id}", self.awalan);
        Blok::Pasal(Pasal { id, judul: self.t(judul), ayat, ubahan: false, asal: Asal::default() })
    }

    fn rujuk(&self, pasal: &str, ayat: Option<&str>, butir: Option<&str>) -> Sebaris {
        rujuk(&if pasal.is_empty() { String::new() } else { format!("{}{pasal}", self.awalan) }, ayat, butir)
    }

    /// The parts of a naskah: title, recital, three pasal, the last words, signatures.
    fn bagian(&self) -> Vec<Vec<Blok>> {
        let isi = |n: usize| self.t(&vec![self.kata[0]; n].join("; "));
        let mut merujuk = self.t(self.kata[3]);
        merujuk.extend([self.rujuk("lingkup", Some("satu"), Some("b")), Sebaris::GantiBaris]);
        merujuk.extend([self.rujuk("tujuan", None, None), Sebaris::Tab]);
        let mut sendiri = self.t(self.kata[3]);
        sendiri.push(self.rujuk("", Some("satu"), None));
        let dalam = self.rincian(KataSambung::Atau, Some(self.rincian(KataSambung::DanAtau, None)));
        let mut daftar = self.rincian(KataSambung::Dan, Some(dalam));
        daftar.butir[1].id = Some("b".to_owned());
        let sel = |nama: &str| SelTandaTangan {
            atas: vec![self.t(self.tajuk[0])],
            nama: self.t(nama),
            asal: Asal::default(),
        };
        vec![
            vec![paragraf(Gaya::Judul, self.t(self.judul[0])), paragraf(Gaya::Judul, self.t(self.judul[1]))],
            vec![paragraf(Gaya::Isi, isi(1))],
            vec![self.pasal("tujuan", self.tajuk[0], vec![ayat(None, isi(1), None)])],
            vec![self.pasal(
                "lingkup",
                self.tajuk[1],
                vec![ayat(Some("satu"), isi(1), Some(daftar)), ayat(Some("dua"), sendiri, None)],
            )],
            vec![self.pasal(
                "sengketa",
                self.tajuk[2],
                vec![ayat(None, isi(2), None), ayat(None, merujuk, None), ayat(None, isi(12), None)],
            )],
            vec![paragraf(Gaya::Isi, isi(1))],
            vec![Blok::TandaTangan(TandaTangan { baris: vec![vec![sel("NAMA A"), sel("NAMA B")]] })],
        ]
    }

    /// A paper without pasal: headings and lists.
    fn rencana(&self) -> Vec<Blok> {
        let kepala = |i: usize| paragraf(Gaya::Subjudul, self.t(self.tajuk[i]));
        vec![
            kepala(0),
            paragraf(Gaya::Isi, self.t(self.kata[0])),
            Blok::Rinci(self.rincian(KataSambung::Dan, Some(self.rincian(KataSambung::Dan, None)))),
            Blok::Rinci(self.rincian(KataSambung::Dan, None)),
            kepala(1),
            Blok::Rinci(self.rincian(KataSambung::Dan, None)),
            Blok::Tabel(Tabel {
                kepala: vec![self.t("1"), self.t(self.tajuk[2])],
                lebar: vec![1, 3],
                baris: vec![vec![
                    Sel { paragraf: vec![self.t("2")], asal: Asal::default() },
                    Sel { paragraf: vec![self.t(self.kata[1])], asal: Asal::default() },
                ]],
                asal: Asal::default(),
            }),
        ]
    }
}

fn sejajar(tutur: &[&Tutur]) -> Blok {
    let bagian: Vec<_> = tutur.iter().map(|t| t.bagian()).collect();
    Blok::Sejajar(Sejajar {
        kolom: tutur.iter().map(|t| t.bahasa).collect(),
        baris: (0..bagian[0].len()).map(|i| bagian.iter().map(|b| b[i].clone()).collect()).collect(),
    })
}

/// A naskah whose languages stand beside each other, then a plan whose languages stand one after the other.
pub fn naskah(tutur: &[&Tutur], mitra: &'static str) -> Naskah {
    let rencana = |t: &&Tutur| Lampiran {
        mendatar: false,
        blok: vec![
            paragraf(Gaya::JudulLampiran, t.t(t.judul[1])),
            Blok::Sejajar(Sejajar { kolom: vec![t.bahasa], baris: vec![vec![t.rencana()]] }),
        ],
    };
    let berdampingan = Lampiran {
        mendatar: false,
        blok: vec![Blok::Sejajar(Sejajar {
            kolom: tutur.iter().map(|t| t.bahasa).collect(),
            baris: vec![tutur.iter().map(|t| t.rencana()).collect()],
        })],
    };
    Naskah {
        meta: Meta { bahasa_mitra: mitra, ..meta(2) },
        blok: vec![sejajar(tutur)],
        lampiran: tutur.iter().map(rencana).chain([berdampingan]).collect(),
        ..Naskah::default()
    }
}
