//! Parties as a list: ids, order, what refers to whom, and answers that follow from another answer.

use super::simpul::Simpul;
use super::{Bentuk, Berbentuk as _, Butir, Daun, Draf, Pihak, Rupa, bidang_dari_jalur, rupa};
use crate::bahasa;
use crate::ranah::{Dokumen, JenisPihak, Kapasitas, Wilayah};

impl Draf {
    /// Gives an id of its own to every party that has none or that of an earlier one.
    pub fn lengkapi_id_pihak(&mut self) {
        for i in 0..self.pihak.len() {
            let (depan, sisa) = self.pihak.split_at(i);
            let perlu = sisa.first().is_some_and(|p| p.id.is_empty() || depan.iter().any(|d| d.id == p.id));
            let baru = if perlu { self.id_pihak_baru() } else { continue };
            if let Some(p) = self.pihak.get_mut(i) {
                p.id = baru;
            }
        }
    }

    /// The first of p1, p2, … that no party has and no row names: a new party must not inherit the rows of an old one.
    fn id_pihak_baru(&self) -> String {
        let mut terpakai: Vec<String> = self.pihak.iter().map(|p| p.id.clone()).collect();
        self.telusuri_rujukan(&mut |_, id| terpakai.push(id.to_owned()));
        let mut n = 1_usize;
        while terpakai.iter().any(|id| *id == format!("p{n}")) {
            n += 1;
        }
        format!("p{n}")
    }

    /// Adds a party of a kind at the end and gives its index.
    pub fn tambah_pihak(&mut self, jenis: JenisPihak) -> usize {
        self.lengkapi_id_pihak();
        let mut baru = Pihak { id: self.id_pihak_baru(), ..Pihak::default() };
        baru.pasang_jenis(jenis);
        // Only the head of a region signs a Kesepakatan Bersama: PP 28/2018 Pasal 2(1), 13(1).
        if jenis.daerah() && self.dokumen.adalah(Dokumen::KesepakatanBersama) {
            baru.penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
        }
        self.pihak.push(baru);
        self.pihak.len() - 1
    }

    /// Moves a party to another place. Rows that name it by its id stay with it; the numbers of the parent kesepakatan,
    /// which stand in the order of the parties, move along, and so do the labels in the officer's own sentences.
    pub fn pindah_pihak(&mut self, dari: usize, ke: usize) {
        let n = self.pihak.len();
        if dari >= n || ke >= n || dari == ke {
            return;
        }
        let mut urutan: Vec<usize> = (0..n).collect();
        let i = urutan.remove(dari);
        urutan.insert(ke, i);
        self.pihak.pindah(dari, ke);
        if !self.induk.nomor.is_empty() {
            if self.induk.nomor.len() < n {
                self.induk.nomor.resize(n, Butir::default());
            }
            self.induk.nomor.pindah(dari, ke);
            while self.induk.nomor.last().is_some_and(|b| b.uraian.is_empty()) {
                self.induk.nomor.pop();
            }
        }
        let baru = |lama: usize| urutan.iter().position(|i| *i == lama).and_then(sebutan);
        self.ganti_sebutan(n, &baru);
    }

    /// Takes a party out. Rows that name it stay as they are; its label in sentences becomes its name, so that they do
    /// not speak of the party that moves up.
    pub fn buang_pihak(&mut self, indeks: usize) {
        let n = self.pihak.len();
        let Some(p) = self.pihak.get(indeks) else { return };
        let nama = p.nama.trim().to_owned();
        self.pihak.buang(indeks);
        self.induk.nomor.buang(indeks);
        let baru = |lama: usize| match lama.cmp(&indeks) {
            std::cmp::Ordering::Less => None,
            std::cmp::Ordering::Equal => (!nama.is_empty()).then(|| nama.clone()),
            std::cmp::Ordering::Greater => sebutan(lama - 1),
        };
        self.ganti_sebutan(n, &baru);
    }

    /// The fields that name a party: rows about money, results, roles, and duties that fulfil one of its rights.
    pub fn rujukan_pihak(&self, indeks: usize) -> Vec<String> {
        let Some(p) = self.pihak.get(indeks) else { return Vec::new() };
        let sendiri = format!("pihak[{indeks}]");
        let mut hasil = Vec::new();
        self.telusuri_rujukan(&mut |jalur, id| {
            if !p.id.is_empty() && id == p.id {
                hasil.push(jalur.to_owned());
            }
        });
        self.telusuri_teks(&mut |jalur, teks| {
            let hak = jalur.ends_with(".memenuhi") && !jalur.starts_with(&sendiri);
            if hak && p.hak.iter().any(|h| !h.id.is_empty() && h.id == teks) {
                hasil.push(jalur.to_owned());
            }
        });
        hasil
    }

    /// The fields in whose sentences the label of a party stands, for example `PIHAK KEDUA`.
    pub fn sebutan_pihak_di(&self, indeks: usize) -> Vec<String> {
        let mut hasil = Vec::new();
        self.telusuri_teks(&mut |jalur, teks| {
            let mut ada = false;
            tukar(teks, self.pihak.len(), &mut |i| {
                ada |= i == indeks;
                None
            });
            if ada {
                hasil.push(jalur.to_owned());
            }
        });
        hasil
    }

    fn telusuri_teks(&self, terima: &mut dyn FnMut(&str, &str)) {
        self.telusuri(&mut String::new(), &mut |jalur, daun| {
            if let Daun::Teks(teks) = daun
                && !teks.is_empty()
            {
                terima(jalur, teks);
            }
        });
    }

    /// Every field that names a party by its id.
    fn telusuri_rujukan(&self, terima: &mut dyn FnMut(&str, &str)) {
        self.telusuri_teks(&mut |jalur, teks| {
            if bidang_dari_jalur(jalur).is_some_and(|(s, b)| rupa(s.nama, b.kunci) == Rupa::Pihak) {
                terima(jalur, teks);
            }
        });
    }

    /// Writes the labels of the parties anew in all sentences; `None` leaves a label as it is.
    fn ganti_sebutan(&mut self, banyak: usize, baru: &dyn Fn(usize) -> Option<String>) {
        let mut ganti = Vec::new();
        self.telusuri_teks(&mut |jalur, teks| {
            let hasil = tukar(teks, banyak, &mut |i| baru(i));
            if hasil != teks {
                ganti.push((jalur.to_owned(), hasil));
            }
        });
        for (jalur, teks) in ganti {
            if let Some(simpul) = self.simpul_mut(&jalur) {
                simpul.ketik(&teks);
            }
        }
    }
}

/// `PIHAK KESATU`, `PIHAK KEDUA`, … in the order of the draft.
fn sebutan(indeks: usize) -> Option<String> {
    let kata = bahasa::urutan(u64::try_from(indeks + 1).ok()?)?;
    Some(format!("PIHAK {}", kata.to_uppercase()))
}

/// Replaces each label of one of the first `banyak` parties. "PIHAK PERTAMA" is the older word for the first; the legal
/// term "pihak ketiga" is lower case and is not touched.
fn tukar(teks: &str, banyak: usize, baru: &mut dyn FnMut(usize) -> Option<String>) -> String {
    const AWAL: &str = "PIHAK ";
    let mut hasil = String::new();
    let mut sisa = teks;
    while let Some(di) = sisa.find(AWAL) {
        let (depan, dan) = sisa.split_at(di);
        let kata = dan.get(AWAL.len()..).unwrap_or_default();
        let kata = kata.split(|c: char| !c.is_ascii_uppercase()).next().unwrap_or_default();
        // "PIHAK KEDUA BELAS" is another party than "PIHAK KEDUA".
        let majemuk = dan
            .get(AWAL.len() + kata.len()..)
            .is_some_and(|e| e.starts_with(" BELAS") || e.starts_with(" PULUH"));
        let indeks = match kata {
            _ if majemuk => None,
            "PERTAMA" => Some(0),
            _ => (0..banyak).find(|i| sebutan(*i).is_some_and(|s| s.strip_prefix(AWAL) == Some(kata))),
        };
        let (label, ekor) = dan.split_at(AWAL.len() + kata.len());
        hasil.push_str(depan);
        match indeks.and_then(&mut *baru) {
            // A naskah that uses the older words keeps them.
            Some(s) if kata == "PERTAMA" && s == "PIHAK KESATU" => hasil.push_str(label),
            Some(s) => hasil.push_str(&s),
            None => hasil.push_str(label),
        }
        sisa = ekor;
    }
    hasil + sisa
}

impl Pihak {
    /// Office of the head of the region, for example `Wali Kota Ternate`; `None` where the name does not tell it.
    pub fn jabatan_kepala(&self) -> Option<String> {
        let jenis = self.jenis.pilihan()?;
        let kata = match jenis {
            JenisPihak::Provinsi => "Provinsi ",
            JenisPihak::Kabupaten => "Kabupaten ",
            _ => "Kota ",
        };
        let nama = self.nama.trim().strip_prefix("Pemerintah ")?.strip_prefix(kata)?;
        Some(format!("{} {nama}", jenis.sebutan_kepala()?))
    }

    /// Sets the kind; a natural person signs for himself or herself.
    pub fn pasang_jenis(&mut self, jenis: JenisPihak) {
        let kepala = self.jabatan_kepala();
        self.jenis = jenis.into();
        if jenis == JenisPihak::Perseorangan && self.penandatangan.kapasitas.kosong() {
            self.penandatangan.kapasitas = Kapasitas::DiriSendiri.into();
        }
        self.sesuaikan_kepala(kepala.as_deref());
    }

    /// Sets the region: kind, code, name, and the office of its head where that signs or gives the power.
    pub fn pasang_wilayah(&mut self, wilayah: &Wilayah) {
        let kepala = self.jabatan_kepala();
        self.jenis = wilayah.jenis.into();
        self.kode_wilayah.clone_from(&wilayah.kode);
        self.nama = wilayah.pemerintah();
        self.sesuaikan_kepala(kepala.as_deref());
    }

    /// Sets the name; the office of the head follows it, and a natural person who signs for himself or herself bears it.
    pub fn pasang_nama(&mut self, nama: &str) {
        let (kepala, lama) = (self.jabatan_kepala(), self.nama.clone());
        nama.clone_into(&mut self.nama);
        let sendiri = self.penandatangan.kapasitas.adalah(Kapasitas::DiriSendiri);
        if sendiri && self.penandatangan.nama == lama {
            nama.clone_into(&mut self.penandatangan.nama);
        }
        self.sesuaikan_kepala(kepala.as_deref());
    }

    /// Sets in what capacity the signatory acts; the office follows where it is that of the head.
    pub fn pasang_kapasitas(&mut self, kapasitas: Option<Kapasitas>) {
        let kepala = self.jabatan_kepala();
        self.penandatangan.kapasitas = kapasitas.map_or_else(Default::default, Into::into);
        self.sesuaikan_kepala(kepala.as_deref());
    }

    /// Brings the offices that are those of the head up to date; `lama` is what they read before. What the officer
    /// wrote stays.
    fn sesuaikan_kepala(&mut self, lama: Option<&str>) {
        let bawaan = |teks: &str| teks.is_empty() || lama == Some(teks);
        let baru = self.jabatan_kepala().unwrap_or_default();
        let kapasitas = self.penandatangan.kapasitas.pilihan();
        let menandatangani = matches!(kapasitas, None | Some(Kapasitas::KepalaDaerah));
        if bawaan(&self.penandatangan.jabatan) {
            self.penandatangan.jabatan = if menandatangani { baru.clone() } else { String::new() };
        }
        let berkuasa =
            matches!(kapasitas, Some(Kapasitas::PejabatPerangkatDaerah | Kapasitas::SekretarisDaerah));
        if bawaan(&self.kuasa.pemberi_jabatan) {
            self.kuasa.pemberi_jabatan = if berkuasa { baru } else { String::new() };
        }
    }

    /// Takes over from another draft what is still empty here: who the party is and who signs for it. Numbers, the
    /// power of attorney, rights, duties and tasks belong to one naskah alone.
    pub fn ambil(&mut self, dari: &Self) {
        const BIDANG: &[&str] =
            &["nama", "kode_wilayah", "alamat", "uraian", "unit_pelaksana", "penanggung_jawab"];
        if self.jenis.kosong() {
            self.jenis = dari.jenis.clone();
        }
        for kunci in BIDANG {
            let teks = dari.simpul(kunci).map(Simpul::ketikan).unwrap_or_default();
            if let Some(ini) = self.simpul_mut(kunci).filter(|s| s.hampa()) {
                ini.ketik(&teks);
            }
        }
        if self.penandatangan.nama.is_empty() && !dari.penandatangan.kosong() {
            self.penandatangan = dari.penandatangan.clone();
        }
        if self.korespondensi.kosong() {
            self.korespondensi = dari.korespondensi.clone();
        }
        if self.logo.kosong() {
            self.logo = dari.logo.clone();
        }
    }

    /// The fields that are filled here and were empty before, as paths below the party; an object that was empty
    /// altogether is one of them.
    pub fn terisi_sejak(&self, lama: &Self) -> Vec<String> {
        let Bentuk::Objek(skema) = Self::BENTUK else { return Vec::new() };
        let hampa = |p: &Self, jalur: &str| p.simpul(jalur).is_none_or(Simpul::hampa);
        let mut hasil = Vec::new();
        for b in skema.bidang.iter().filter(|b| b.kunci != "id" && !hampa(self, b.kunci)) {
            if hampa(lama, b.kunci) {
                hasil.push(b.kunci.to_owned());
            } else if let Bentuk::Objek(dalam) = b.bentuk {
                let jalur = dalam.bidang.iter().map(|d| format!("{}.{}", b.kunci, d.kunci));
                hasil.extend(jalur.filter(|j| hampa(lama, j) && !hampa(self, j)));
            }
        }
        hasil
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh;
    use crate::draf::{Hak, Kewajiban, Sumber};
    use crate::ranah::cari_wilayah;

    fn tiga() -> Draf {
        let mut d = Draf::default();
        for nama in ["Satu", "Dua", "Tiga"] {
            let i = d.tambah_pihak(JenisPihak::Yayasan);
            d.pihak[i].nama = format!("Yayasan {nama}");
        }
        d.pembiayaan.sumber.push(Sumber { pihak: "p2".to_owned(), ..Sumber::default() });
        d.pihak[0].hak.push(Hak { id: "h1".to_owned(), uraian: "menerima laporan PIHAK KEDUA".to_owned() });
        d.pihak[1].kewajiban.push(Kewajiban {
            uraian: "menyampaikan laporan kepada PIHAK PERTAMA dan PIHAK KETIGA, bukan pihak ketiga lain"
                .to_owned(),
            memenuhi: "h1".to_owned(),
            ..Kewajiban::default()
        });
        d.induk.nomor = ["1", "2"].map(|n| Butir { uraian: n.to_owned() }).into();
        d
    }

    fn nama(d: &Draf) -> Vec<&str> {
        d.pihak.iter().map(|p| p.nama.trim_start_matches("Yayasan ")).collect()
    }

    #[test]
    fn id_unik_dan_tidak_mewarisi_baris_pihak_lama() {
        let mut d = tiga();
        assert_eq!(d.pihak.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["p1", "p2", "p3"]);
        d.buang_pihak(1);
        assert_eq!(d.pembiayaan.sumber[0].pihak, "p2");
        let i = d.tambah_pihak(JenisPihak::Yayasan);
        assert_eq!(d.pihak[i].id, "p4");
        let mut d = Draf { pihak: vec![Pihak::default(), Pihak::default()], ..Draf::default() };
        d.pihak[0].id = "kota".to_owned();
        d.pihak.push(d.pihak[0].clone());
        d.lengkapi_id_pihak();
        assert_eq!(d.pihak.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["kota", "p1", "p2"]);
        let sekali = d.clone();
        d.lengkapi_id_pihak();
        assert_eq!(d, sekali);
    }

    #[test]
    fn pindah_membawa_rujukan_nomor_induk_dan_sebutan() {
        let mut d = tiga();
        d.pindah_pihak(1, 0);
        assert_eq!(nama(&d), ["Dua", "Satu", "Tiga"]);
        assert_eq!(d.indeks_pihak(&d.pembiayaan.sumber[0].pihak), Some(0));
        assert_eq!(d.induk.nomor.iter().map(|b| b.uraian.as_str()).collect::<Vec<_>>(), ["2", "1"]);
        assert_eq!(d.pihak[1].hak[0].uraian, "menerima laporan PIHAK KESATU");
        assert_eq!(
            d.pihak[0].kewajiban[0].uraian,
            "menyampaikan laporan kepada PIHAK KEDUA dan PIHAK KETIGA, bukan pihak ketiga lain"
        );
        let mut d = tiga();
        let semula = d.clone();
        d.pindah_pihak(0, 2);
        assert_eq!(d.induk.nomor.iter().map(|b| b.uraian.as_str()).collect::<Vec<_>>(), ["2", "", "1"]);
        d.pindah_pihak(2, 0);
        d.pihak[1].kewajiban[0].uraian = semula.pihak[1].kewajiban[0].uraian.clone();
        assert_eq!(d, semula);
        d.pindah_pihak(0, 9);
        assert_eq!(d, semula);
    }

    #[test]
    fn buang_menyebut_yang_merujuk_dan_tidak_menyesatkan() {
        let mut d = tiga();
        assert_eq!(d.rujukan_pihak(1), ["pembiayaan.sumber[0].pihak"]);
        assert_eq!(d.rujukan_pihak(0), ["pihak[1].kewajiban[0].memenuhi"]);
        assert_eq!(d.sebutan_pihak_di(1), ["pihak[0].hak[0].uraian"]);
        assert_eq!(d.sebutan_pihak_di(0), ["pihak[1].kewajiban[0].uraian"]);
        d.buang_pihak(1);
        assert_eq!(d.pihak[0].hak[0].uraian, "menerima laporan Yayasan Dua");
        assert_eq!(d.induk.nomor.len(), 1);
        d.buang_pihak(7);
        assert_eq!(d.pihak.len(), 2);
        let mut d = contoh::draf("sampah-pks-ksdd").expect("ada");
        assert!(d.rujukan_pihak(0).len() > 3);
        d.pindah_pihak(0, 1);
        d.pindah_pihak(1, 0);
        assert_eq!(Some(d), contoh::draf("sampah-pks-ksdd"));
    }

    #[test]
    fn wilayah_mengisi_nama_dan_jabatan_kepala() {
        let mut p = Pihak::default();
        p.pasang_wilayah(cari_wilayah("82.71").expect("ada"));
        assert_eq!((p.nama.as_str(), p.kode_wilayah.as_str()), ("Pemerintah Kota Ternate", "82.71"));
        assert_eq!(p.penandatangan.jabatan, "Wali Kota Ternate");
        p.pasang_wilayah(cari_wilayah("82").expect("ada"));
        assert_eq!(p.penandatangan.jabatan, "Gubernur Maluku Utara");
        p.pasang_kapasitas(Some(Kapasitas::PejabatPerangkatDaerah));
        assert_eq!(p.penandatangan.jabatan, "");
        assert_eq!(p.kuasa.pemberi_jabatan, "Gubernur Maluku Utara");
        p.penandatangan.jabatan = "Kepala Dinas Kesehatan".to_owned();
        p.pasang_kapasitas(Some(Kapasitas::KepalaDaerah));
        assert_eq!(p.penandatangan.jabatan, "Kepala Dinas Kesehatan");
        assert_eq!(p.kuasa.pemberi_jabatan, "");
        p.pasang_jenis(JenisPihak::PerseroanTerbatas);
        assert_eq!(p.jabatan_kepala(), None);
    }

    #[test]
    fn nama_membawa_jabatan_kepala_atau_nama_orangnya() {
        let mut p = Pihak::default();
        p.pasang_jenis(JenisPihak::Kabupaten);
        for nama in ["Pemerintah Kabupaten K", "Pemerintah Kabupaten Klaten"] {
            p.pasang_nama(nama);
        }
        assert_eq!(p.penandatangan.jabatan, "Bupati Klaten");
        let mut p = Pihak::default();
        p.pasang_jenis(JenisPihak::Perseorangan);
        p.pasang_nama("Sari Wulandari");
        assert_eq!(p.penandatangan.nama, "Sari Wulandari");
        p.penandatangan.nama = "Dr. Sari Wulandari".to_owned();
        p.pasang_nama("Sari W.");
        assert_eq!(p.penandatangan.nama, "Dr. Sari Wulandari");
    }

    #[test]
    fn mengambil_hanya_yang_kosong() {
        let dari = contoh::draf("sampah-pks-ksdd").expect("ada").pihak[0].clone();
        let mut p = Pihak { id: "p9".to_owned(), alamat: "Alamat sendiri".to_owned(), ..Pihak::default() };
        let lama = p.clone();
        p.ambil(&dari);
        assert_eq!((p.id.as_str(), p.alamat.as_str()), ("p9", "Alamat sendiri"));
        assert_eq!(p.penandatangan, dari.penandatangan);
        assert!(p.nomor.is_empty() && p.hak.is_empty() && p.kuasa.kosong());
        let terisi = p.terisi_sejak(&lama);
        let ada = |jalur: &str| terisi.iter().any(|t| t == jalur);
        assert!(ada("nama") && ada("penandatangan") && !ada("alamat") && !ada("penandatangan.nama"));
        let mut lama = p.clone();
        lama.penandatangan.nama.clear();
        assert_eq!(p.terisi_sejak(&lama), ["penandatangan.nama"]);
    }

    #[test]
    fn pihak_baru_menurut_jenis_dan_naskah() {
        let mut d = Draf { dokumen: Dokumen::KesepakatanBersama.into(), ..Draf::default() };
        let kota = d.tambah_pihak(JenisPihak::Kota);
        let orang = d.tambah_pihak(JenisPihak::Perseorangan);
        assert!(d.pihak[kota].penandatangan.kapasitas.adalah(Kapasitas::KepalaDaerah));
        assert!(d.pihak[orang].penandatangan.kapasitas.adalah(Kapasitas::DiriSendiri));
    }
}
