//! What every clause asks of a draft: parties and their labels, typed values as inline text, gaps with labels.

use std::cell::RefCell;

use crate::bahasa;
use crate::draf::{Draf, HurufHalaman, Isian, Kertas as KertasDraf, Pihak, Surat, bidang_dari_jalur};
use crate::naskah::{Cetak, Corak, Huruf, KataHalaman, Kertas, Meta, Sebaris, Sebarisan, teks};
use crate::ranah::{Dokumen, Durasi, KelasKerjaSama, KelompokPihak, Pilihan, Rupiah, Tanggal};
use crate::teks::{PaketTeks, antarmuka};
use crate::urut::peta;

use super::rakit::Rakit;

/// A draft and the words, seen from the clauses.
pub(super) struct Konteks<'a> {
    pub(super) draf: &'a Draf,
    pub(super) paket: &'a PaketTeks,
    catatan: RefCell<Vec<String>>,
}

impl<'a> Konteks<'a> {
    pub(super) fn baru(draf: &'a Draf, paket: &'a PaketTeks) -> Self {
        Self { draf, paket, catatan: RefCell::new(Vec::new()) }
    }

    /// Notes a place where code and words do not fit.
    pub(super) fn catat(&self, catatan: String) {
        self.catatan.borrow_mut().push(catatan);
    }

    pub(super) fn catatan(self) -> Vec<String> {
        self.catatan.into_inner()
    }

    /// Starts a clause.
    pub(super) fn klausul(&self, id: &'static str) -> Rakit<'_> {
        Rakit::baru(self, id)
    }

    /// A phrase of a clause, filled.
    pub(super) fn frasa(&self, klausul: &'static str, frasa: &str, isi: &[(&str, Sebarisan)]) -> Sebarisan {
        let isi = peta(isi.iter().map(|(n, s)| ((*n).to_owned(), s.clone())));
        self.klausul(klausul).frasa_saja(frasa, &isi)
    }

    /// The document; a PKS, a Nota Kesepakatan or a foreign naskah when nothing has been chosen.
    pub(super) fn dokumen(&self) -> Dokumen {
        let bawaan = match self.kelas() {
            KelasKerjaSama::Sinergi => Dokumen::NotaKesepakatan,
            KelasKerjaSama::Ksdd | KelasKerjaSama::Ksdpk => Dokumen::PerjanjianKerjaSama,
            KelasKerjaSama::Ksdpl | KelasKerjaSama::Ksdll => Dokumen::NaskahKerjaSama,
        };
        self.draf.dokumen.pilihan().unwrap_or(bawaan)
    }

    /// The kind of cooperation; when nothing has been chosen, what the parties suggest.
    pub(super) fn kelas(&self) -> KelasKerjaSama {
        self.draf.kelas.pilihan().unwrap_or_else(|| {
            let kelompok = || {
                self.draf
                    .pihak
                    .iter()
                    .filter_map(|p| p.jenis.pilihan())
                    .map(crate::ranah::JenisPihak::kelompok)
            };
            if self.draf.dokumen.adalah(Dokumen::NotaKesepakatan)
                || kelompok().any(|k| k == KelompokPihak::Pusat)
            {
                KelasKerjaSama::Sinergi
            } else if kelompok().count() > 1 && kelompok().all(|k| k == KelompokPihak::Daerah) {
                KelasKerjaSama::Ksdd
            } else {
                KelasKerjaSama::Ksdpk
            }
        })
    }

    /// How many parties the naskah shows: those of the draft, at least two.
    pub(super) fn banyak_pihak(&self) -> usize {
        self.draf.pihak.len().max(2)
    }

    /// PIHAK KESATU, PIHAK KEDUA, …
    pub(super) fn sebutan(&self, i: usize) -> String {
        let kata = bahasa::urutan(i as u64 + 1).unwrap_or_default().to_uppercase();
        let kata = if i == 0 && self.draf.halaman.sebutan_pertama.ya() { "PERTAMA".to_owned() } else { kata };
        format!("PIHAK {kata}")
    }

    /// Labels of the parties that meet a condition, joined; "PARA PIHAK" when all do; `None` when none does.
    pub(super) fn sebutan_bila(&self, syarat: impl Fn(usize) -> bool) -> Option<String> {
        let cocok: Vec<usize> = (0..self.draf.pihak.len()).filter(|i| syarat(*i)).collect();
        match cocok.len() {
            0 => None,
            n if n > 1 && n == self.draf.pihak.len() => Some("PARA PIHAK".to_owned()),
            _ => {
                let sebutan: Vec<String> = cocok.into_iter().map(|i| self.sebutan(i)).collect();
                Some(bahasa::gabung(&sebutan.iter().map(String::as_str).collect::<Vec<_>>(), "dan"))
            }
        }
    }

    /// The parties that belong to a class.
    pub(super) fn sebutan_kelompok(&self, kelompok: KelompokPihak) -> Option<String> {
        self.sebutan_bila(|i| self.draf.pihak[i].jenis.pilihan().is_some_and(|j| j.kelompok() == kelompok))
    }

    /// Those beside the region as alternatives: "PIHAK KEDUA atau PIHAK KETIGA".
    pub(super) fn salah_satu_mitra(&self) -> Option<String> {
        let mitra = |p: &Pihak| p.jenis.pilihan().is_some_and(|j| !j.daerah());
        let cocok = self.draf.pihak.iter().enumerate().filter(|(_, p)| mitra(p));
        let sebutan: Vec<String> = cocok.map(|(i, _)| self.sebutan(i)).collect();
        let sebutan: Vec<&str> = sebutan.iter().map(String::as_str).collect();
        (!sebutan.is_empty()).then(|| bahasa::gabung(&sebutan, "atau"))
    }

    /// The party of an id as a label, or a gap.
    pub(super) fn sebutan_id(&self, id: &str, jalur: &str) -> Sebarisan {
        self.draf.indeks_pihak(id).map_or_else(|| self.kosong(jalur), |i| kata(self.sebutan(i)))
    }

    /// A gap with the label of its field; inside a party with the label of the party.
    pub(super) fn kosong(&self, jalur: &str) -> Sebarisan {
        vec![self.simpul_kosong(jalur, None)]
    }

    fn simpul_kosong(&self, jalur: &str, mentah: Option<&str>) -> Sebaris {
        let mentah = mentah.map(|m| teks(m, Corak::default()).iter().map(polos).collect());
        Sebaris::Kosong { label: self.label(jalur), jalur: jalur.to_owned(), mentah }
    }

    /// The label of a gap.
    pub(super) fn label(&self, jalur: &str) -> String {
        let pihak =
            jalur.strip_prefix("pihak[").and_then(|s| s.split_once(']')).and_then(|(n, _)| n.parse().ok());
        let mut label = label_bidang(jalur).unwrap_or(jalur).to_owned();
        // A document has a name, a number and a date: say of which document.
        if bidang_dari_jalur(jalur).is_some_and(|(s, _)| s.nama == "Surat")
            && let Some(induk) = jalur.rsplit_once('.').and_then(|(induk, _)| label_bidang(induk))
        {
            label = format!("{label} {induk}");
        }
        // An item of a list is called by the list.
        if bidang_dari_jalur(jalur).is_some_and(|(s, _)| s.nama == "Butir")
            && let Some(induk) = jalur.rsplit_once('[').and_then(|(induk, _)| label_bidang(induk))
        {
            induk.clone_into(&mut label);
        }
        // Words in one of several languages are called by what they say; the language stands last.
        let bahasa = bidang_dari_jalur(jalur).is_some_and(|(s, _)| s.nama == "Dwi");
        let bahasa = bahasa.then(|| std::mem::take(&mut label));
        if bahasa.is_some()
            && let Some(induk) = jalur.rsplit_once('.').and_then(|(induk, _)| label_bidang(induk))
        {
            induk.clone_into(&mut label);
        }
        if let Some(i) = pihak {
            label = format!(
                "{} {}",
                label.trim_end_matches(" tentang pihak").trim_end_matches(" pihak"),
                self.sebutan(i)
            );
        }
        match bahasa {
            Some(bahasa) => format!("{label} ({bahasa})"),
            None => label,
        }
    }

    /// What was typed, without outer white space and closing punctuation, or a gap.
    pub(super) fn isi(&self, isi: &str, jalur: &str) -> Sebarisan {
        let isi = rapikan(isi);
        if isi.is_empty() { self.kosong(jalur) } else { kata(isi) }
    }

    /// A typed answer in words, or a gap that keeps what was typed.
    pub(super) fn nilai<T: Copy>(
        &self,
        isian: &Isian<T>,
        jalur: &str,
        kata_dari: impl Fn(T) -> String,
    ) -> Sebarisan {
        match isian {
            Isian::Nilai(n) => kata(kata_dari(*n)),
            Isian::Kosong => self.kosong(jalur),
            Isian::Mentah(m) => vec![self.simpul_kosong(jalur, Some(m))],
        }
    }

    pub(super) fn tanggal(&self, isian: &Isian<Tanggal>, jalur: &str) -> Sebarisan {
        self.nilai(isian, jalur, |t| bahasa::tanggal_panjang(t.naif()))
    }

    pub(super) fn durasi(&self, isian: &Isian<Durasi>, jalur: &str) -> Sebarisan {
        self.nilai(isian, jalur, |d| bahasa::durasi(d.lama, d.satuan))
    }

    /// A duration with a default that the text pack would otherwise have to leave open.
    pub(super) fn durasi_bawaan(&self, isian: &Isian<Durasi>, jalur: &str, bawaan: Durasi) -> Sebarisan {
        match isian {
            Isian::Kosong => kata(bahasa::durasi(bawaan.lama, bawaan.satuan)),
            Isian::Nilai(_) | Isian::Mentah(_) => self.durasi(isian, jalur),
        }
    }

    pub(super) fn uang(&self, isian: &Isian<Rupiah>, jalur: &str) -> Sebarisan {
        self.nilai(isian, jalur, |r| bahasa::rupiah_lengkap(r.sen()))
    }

    /// A document outside the draft, as far as it is known: name, number, date.
    pub(super) fn surat(&self, surat: &Surat, jalur: &str) -> Sebarisan {
        let ada_tanggal = surat.tanggal != Isian::Kosong;
        let varian = match (rapikan(&surat.nomor).is_empty(), ada_tanggal) {
            (false, true) => "surat.lengkap",
            (true, true) => "surat.tanggal",
            (false, false) => "surat.nomor",
            (true, false) => "surat.nama",
        };
        let isi = [
            ("uraian", self.isi(&surat.uraian, &format!("{jalur}.uraian"))),
            ("nomor", self.isi(&surat.nomor, &format!("{jalur}.nomor"))),
            ("tanggal", self.tanggal(&surat.tanggal, &format!("{jalur}.tanggal"))),
        ];
        self.frasa("premis", varian, &isi)
    }

    /// The words for the document, for example `Perjanjian Kerja Sama`.
    pub(super) fn nama_naskah(&self) -> Sebarisan {
        self.frasa("nama-naskah", self.dokumen().kode(), &[])
    }

    pub(super) fn meta(&self) -> Meta {
        let polos_semua = |s: &Sebarisan| s.iter().map(polos).collect::<String>();
        let judul = rapikan(&self.draf.judul);
        let jenis = polos_semua(&self.nama_naskah());
        let nama: Vec<&str> =
            self.draf.pihak.iter().map(|p| p.nama.trim()).filter(|n| !n.is_empty()).collect();
        let kata_halaman =
            |frasa: &str, isi: &[(&str, Sebarisan)]| polos_semua(&self.frasa("halaman", frasa, isi));
        let bersih = |s: String| teks(&s, Corak::default()).iter().map(polos).collect::<String>();
        Meta {
            judul: bersih(if judul.is_empty() { jenis } else { format!("{jenis} tentang {judul}") }),
            pembuat: bersih(bahasa::gabung(&nama, "dan")),
            kata: KataHalaman {
                draf: kata_halaman("draf", &[]),
                paraf: (0..self.banyak_pihak())
                    .map(|i| kata_halaman("paraf", &[("sebutan", kata(self.sebutan(i)))]))
                    .collect(),
                halaman: kata_halaman("halaman", &[]),
                dari: kata_halaman("dari", &[]),
                rujukan_putus: kata_halaman("rujukan-putus", &[]),
            },
            paket_teks: self.paket.cap().to_owned(),
            tanggal: self.draf.tanggal.nilai().map(|t| t.to_string()),
            bahasa_mitra: "",
        }
    }

    /// The page profile with its defaults (hukum/08 §2); sizes outside what fits a page keep the default.
    pub(super) fn cetak(&self) -> Cetak {
        let h = &self.draf.halaman;
        let bawaan = Cetak::default();
        let tepi = |isian: &Isian<u64>, bawaan: u16| {
            isian
                .nilai()
                .and_then(|n| u16::try_from(n).ok())
                .filter(|n| (5..=60).contains(n))
                .unwrap_or(bawaan)
        };
        Cetak {
            kertas: match h.kertas.pilihan() {
                Some(KertasDraf::F4) => Kertas::F4,
                Some(KertasDraf::F4Sempit) => Kertas::F4Sempit,
                Some(KertasDraf::A4) | None => Kertas::A4,
            },
            huruf: match h.huruf.pilihan() {
                Some(HurufHalaman::Bookman) => Huruf::Bookman,
                Some(HurufHalaman::Arial) | None => Huruf::Arial,
            },
            ukuran: h
                .ukuran
                .nilai()
                .and_then(|n| u8::try_from(n).ok())
                .filter(|n| (10..=14).contains(n))
                .unwrap_or(bawaan.ukuran),
            tepi: [
                tepi(&h.tepi_atas, bawaan.tepi[0]),
                tepi(&h.tepi_bawah, bawaan.tepi[1]),
                tepi(&h.tepi_kiri, bawaan.tepi[2]),
                tepi(&h.tepi_kanan, bawaan.tepi[3]),
            ],
        }
    }
}

fn label_bidang(jalur: &str) -> Option<&'static str> {
    bidang_dari_jalur(jalur).and_then(|(s, b)| antarmuka::bidang(s.nama, b.kunci)).map(|l| l.label)
}

/// Plain words as inline text.
pub(super) fn kata(isi: impl AsRef<str>) -> Sebarisan {
    teks(isi.as_ref(), Corak::default())
}

/// The words of a node before numbering.
pub(super) fn polos(s: &Sebaris) -> String {
    match s {
        Sebaris::Teks(t, _) => t.clone(),
        Sebaris::Kosong { label, .. } => format!("[… {label} …]"),
        Sebaris::Rujukan(_) => String::new(),
        Sebaris::GantiBaris | Sebaris::Tab => " ".to_owned(),
    }
}

/// Capitals for titles; gaps stay as they are.
pub(super) fn kapital(isi: Sebarisan) -> Sebarisan {
    isi.into_iter()
        .map(|s| match s {
            Sebaris::Teks(t, c) => Sebaris::Teks(t.to_uppercase(), c),
            lain @ (Sebaris::Kosong { .. } | Sebaris::Rujukan(_) | Sebaris::GantiBaris | Sebaris::Tab) => {
                lain
            }
        })
        .collect()
}

/// Bold.
pub(super) fn tebal(isi: Sebarisan) -> Sebarisan {
    isi.into_iter()
        .map(|s| match s {
            Sebaris::Teks(t, c) => Sebaris::Teks(t, Corak { tebal: true, ..c }),
            lain @ (Sebaris::Kosong { .. } | Sebaris::Rujukan(_) | Sebaris::GantiBaris | Sebaris::Tab) => {
                lain
            }
        })
        .collect()
}

/// Lists in running text: "a", "a dan b", "a, b, dan c".
pub(super) fn gabung(bagian: Vec<Sebarisan>, sambung: &str) -> Sebarisan {
    let banyak = bagian.len();
    let mut hasil = Vec::new();
    for (i, b) in bagian.into_iter().enumerate() {
        let antara = match (i, banyak) {
            (0, _) => String::new(),
            (1, 2) => format!(" {sambung} "),
            (i, n) if i + 1 == n => format!(", {sambung} "),
            _ => ", ".to_owned(),
        };
        hasil.extend(kata(antara));
        hasil.extend(b);
    }
    hasil
}

/// Text as it stands in a sentence: no outer white space, no closing punctuation of its own. A full stop that belongs to an
/// abbreviation stays.
pub(crate) fn rapikan(isi: &str) -> &str {
    let isi = isi.trim();
    let dipotong = isi.trim_end_matches(|c: char| matches!(c, ';' | ',' | '.' | ':') || c.is_whitespace());
    let kata_akhir = dipotong.rsplit(' ').next().unwrap_or_default();
    let singkatan = bahasa::singkatan(kata_akhir);
    if singkatan && isi[dipotong.len()..].starts_with('.') { &isi[..=dipotong.len()] } else { dipotong }
}

#[cfg(test)]
mod tests {
    use super::super::label;
    use crate::draf::Draf;

    #[test]
    fn words_in_one_of_several_languages_are_called_by_what_they_say() {
        let label = |jalur| label(&Draf::default(), jalur);
        assert_eq!(label("luar_negeri.maksud.inggris"), "maksud kerja sama luar negeri (bahasa Inggris)");
        assert_eq!(label("luar_negeri.ruang_lingkup[1].mitra"), "ruang lingkup luar negeri (bahasa mitra)");
        assert_eq!(
            label("luar_negeri.kegiatan[0].dana[2].untuk.indonesia"),
            "peruntukan pembiayaan (bahasa Indonesia)"
        );
        assert_eq!(label("pihak[1].asing.nama.inggris"), "nama PIHAK KEDUA (bahasa Inggris)");
        assert_eq!(label("pihak[1].nama"), "nama PIHAK KEDUA");
        assert_eq!(label("luar_negeri.jangka_waktu"), "jangka waktu Naskah Kerja Sama");
    }
}
