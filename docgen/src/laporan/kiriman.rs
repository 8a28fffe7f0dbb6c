//! The report as it travels between two programs that hold different rules: the page judges what decides between final
//! and DRAF, its second module all the rest.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde_json::{Value, json};

use super::{BelumDinilai, Laporan, Tempat, Temuan, TidakBerlaku};
use crate::amplop::urai_json;
use crate::aturan::{Perbaikan, Pesan, SEMUA, cari, lanjutan};
use crate::draf::{Draf, Isian, Pengecualian};
use crate::ranah::{Tanda, Tanggal, Tingkat};
use crate::urut::urutkan;

/// Changes a draft as the other program says: the draft, the rule and the sentence of its finding.
pub type Perbaiki = fn(&mut Draf, &str, &str);

impl Laporan {
    /// The report for a program without the rules that warn and advise: what it cannot say itself.
    pub fn kemas(&self) -> String {
        self.kemas_yang(lanjutan)
    }

    /// The whole report, for a program that cannot compose the naskah: the mark travels with it.
    pub fn kemas_semua(&self) -> String {
        self.kemas_yang(|_| true)
    }

    fn kemas_yang(&self, dikirim: fn(&str) -> bool) -> String {
        let tempat = |l: &Tempat| json!([l.jalur, l.pasal, l.nomor]);
        let temuan = self.temuan.iter().filter(|t| dikirim(t.id)).map(|t| {
            json!({
                "id": t.id,
                "tingkat": t.tingkat.kode(),
                "dasar": t.dasar,
                "tanda": t.tanda.kode(),
                "lokasi": t.lokasi.iter().map(tempat).collect::<Vec<_>>(),
                "pesan": t.pesan,
                "petunjuk": t.petunjuk,
                "perbaikan": t.perbaikan.as_ref().map(|p| p.judul.kalimat()),
                "pengecualian": t.pengecualian.as_ref().map(pengecualian),
            })
        });
        let belum = self
            .belum_dinilai
            .iter()
            .filter(|b| dikirim(b.id))
            .map(|b| json!([b.id, b.tingkat.kode(), b.butuh]));
        let luar =
            self.tidak_berlaku.iter().filter(|b| dikirim(b.id)).map(|b| json!([b.id, b.sebab.kalimat()]));
        json!({
            "final": self.final_,
            "temuan": temuan.collect::<Vec<_>>(),
            "terpenuhi": self.terpenuhi.iter().filter(|id| dikirim(id)).collect::<Vec<_>>(),
            "belum": belum.collect::<Vec<_>>(),
            "luar": luar.collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// What another program says; what cannot be read says nothing, and is not final.
    ///
    /// The mark is that of the other program. For a foreign naskah it is the one that counts, because some rules that decide
    /// are there only.
    pub fn dari_kiriman(kiriman: &str, perbaiki: Perbaiki) -> Self {
        let isi = urai_json(kiriman).unwrap_or_default();
        let belum = |b: &Value| {
            let butuh = b.get(2)?.as_array()?.iter().filter_map(|j| Some(j.as_str()?.to_owned())).collect();
            Some(BelumDinilai { id: id_luar(b.get(0)?)?, tingkat: tingkat(b.get(1)?)?, butuh })
        };
        let luar = |b: &Value| {
            Some(TidakBerlaku { id: id_luar(b.get(0)?)?, sebab: Pesan::apa_adanya(b.get(1)?.as_str()?) })
        };
        Self {
            final_: isi.get("final").and_then(Value::as_bool).unwrap_or_default(),
            temuan: daftar(&isi, "temuan").filter_map(|t| temuan(t, perbaiki)).collect(),
            kosong: Vec::new(),
            terpenuhi: daftar(&isi, "terpenuhi").filter_map(id_luar).collect(),
            belum_dinilai: daftar(&isi, "belum").filter_map(belum).collect(),
            tidak_berlaku: daftar(&isi, "luar").filter_map(luar).collect(),
        }
    }

    /// Adds what [`Laporan::dari_kiriman`] has read of rules that this program does not hold.
    ///
    /// For a domestic naskah none of it decides between final and DRAF, so that mark stays; see [`crate::aturan::SEMUA`].
    pub fn tambah(&mut self, lain: &Self) {
        let asing = |id: &str| cari(id).is_none();
        self.temuan.extend(lain.temuan.iter().filter(|t| asing(t.id)).cloned());
        urutkan(&mut self.temuan, |a, b| a.tingkat > b.tingkat);
        self.terpenuhi.extend(lain.terpenuhi.iter().filter(|id| asing(id)));
        self.belum_dinilai.extend(lain.belum_dinilai.iter().filter(|b| asing(b.id)).cloned());
        self.tidak_berlaku.extend(lain.tidak_berlaku.iter().filter(|b| asing(b.id)).cloned());
    }

    /// The draft as the change of a finding makes it; nothing when there is no such finding any more.
    pub fn perbaiki(&self, draf: &Draf, id: &str, pesan: &str) -> Option<Draf> {
        let t = self.temuan.iter().find(|t| t.id == id && t.pesan == pesan)?;
        Some(t.perbaikan.as_ref()?.terapkan(draf))
    }
}

/// What each rule asks, for another program: an object by id.
pub fn ringkas_aturan() -> String {
    Value::Object(SEMUA.iter().map(|a| (a.id.to_owned(), a.ringkas().into())).collect()).to_string()
}

fn daftar<'a>(isi: &'a Value, kunci: &str) -> impl Iterator<Item = &'a Value> {
    isi.get(kunci).and_then(Value::as_array).into_iter().flatten()
}

fn temuan(t: &Value, perbaiki: Perbaiki) -> Option<Temuan> {
    let kata = |t: &Value| t.as_str().map(str::to_owned);
    let semua = |kunci| daftar(t, kunci).filter_map(kata).collect::<Vec<_>>();
    let (id, pesan) = (id_luar(t.get("id")?)?, kata(t.get("pesan")?)?);
    let tempat = |l: &Value| {
        let di = |n: usize| l.get(n).and_then(kata);
        Tempat { jalur: di(0), pasal: di(1), nomor: di(2) }
    };
    let perbaikan = t.get("perbaikan").and_then(Value::as_str).map(|judul| {
        let kalimat = pesan.clone();
        Perbaikan::bernama(judul, move |d| perbaiki(d, id, &kalimat))
    });
    Some(Temuan {
        id,
        tingkat: tingkat(t.get("tingkat")?)?,
        dasar: semua("dasar"),
        tanda: t.get("tanda").and_then(Value::as_str).and_then(Tanda::dari_kode)?,
        lokasi: daftar(t, "lokasi").map(tempat).collect(),
        pesan,
        petunjuk: semua("petunjuk"),
        perbaikan,
        pengecualian: t.get("pengecualian").and_then(baca_pengecualian),
    })
}

/// A waiver in the other program's words.
fn pengecualian(p: &Pengecualian) -> Value {
    json!([p.aturan, p.alasan, p.oleh, p.tanggal.nilai().map(|t| t.to_string())])
}

fn baca_pengecualian(p: &Value) -> Option<Pengecualian> {
    let kata = |n: usize| p.get(n).and_then(Value::as_str).map(str::to_owned);
    let tanggal = kata(3).and_then(|t| Tanggal::parse(&t)).map_or_else(Isian::default, Isian::from);
    Some(Pengecualian { aturan: kata(0)?, alasan: kata(1)?, oleh: kata(2)?, tanggal })
}

fn tingkat(kode: &Value) -> Option<Tingkat> {
    let kode = kode.as_str()?;
    [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran].into_iter().find(|t| t.kode() == kode)
}

/// Ids that came from outside; there are as many as rules, so that each is kept once and for good.
static LUAR: LazyLock<Mutex<BTreeSet<&'static str>>> = LazyLock::new(Mutex::default);

/// The id of a rule, of this program or of the other.
fn id_luar(id: &Value) -> Option<&'static str> {
    let id = id.as_str()?;
    if let Some(a) = cari(id) {
        return Some(a.id);
    }
    let mut luar = LUAR.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(ada) = luar.get(id) {
        return Some(ada);
    }
    let tetap: &'static str = id.to_owned().leak();
    luar.insert(tetap);
    Some(tetap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::uji::{hari_ini, naskah, pks_ksdpk};
    use crate::laporan::periksa;

    const JUDUL: &str = "Ganti judul";

    fn ganti(d: &mut Draf, id: &str, pesan: &str) {
        d.judul = format!("{id}: {pesan}");
    }

    /// What both hold is told once; what only the other holds arrives whole.
    #[test]
    fn hanya_yang_belum_ada_yang_masuk() {
        let d = pks_ksdpk();
        let sendiri = periksa(&d, &naskah(&d), hari_ini());
        let mut gabungan = sendiri.clone();
        gabungan.tambah(&Laporan::dari_kiriman(&sendiri.kemas_yang(|_| true), ganti));
        assert_eq!(gabungan, sendiri);
        gabungan.tambah(&Laporan::dari_kiriman("bukan JSON", ganti));
        assert_eq!(gabungan, sendiri);
        let kiriman = sendiri.kemas();
        assert!(kiriman.contains("\"TLJ-001\"") && !kiriman.contains("\"KSD-101\""), "{kiriman}");

        let lain = json!({
            "temuan": [{
                "id": "UJI-001",
                "tingkat": "saran",
                "dasar": ["Pasal 1"],
                "tanda": "D",
                "lokasi": [["judul", "objek", "Pasal 2"]],
                "pesan": "Ada yang kurang.",
                "petunjuk": ["Lengkapi."],
                "perbaikan": JUDUL,
            }],
            "terpenuhi": ["UJI-002", "KSD-101"],
            "belum": [["UJI-003", "peringatan", ["judul"]]],
            "luar": [["UJI-004", "Tidak perlu."]],
        });
        gabungan.tambah(&Laporan::dari_kiriman(&lain.to_string(), ganti));
        let t = gabungan.temuan.last().expect("temuan");
        assert_eq!((t.id, t.tingkat, t.tanda), ("UJI-001", Tingkat::Saran, Tanda::D));
        assert_eq!(t.lokasi[0].nomor.as_deref(), Some("Pasal 2"));
        assert_eq!(t.perbaikan.as_ref().expect("perbaikan").judul.kalimat(), JUDUL);
        let baru = gabungan.perbaiki(&d, "UJI-001", "Ada yang kurang.").expect("temuan ada");
        assert_eq!(baru.judul, "UJI-001: Ada yang kurang.");
        assert_eq!(gabungan.perbaiki(&d, "UJI-001", "lain"), None);
        assert_eq!(gabungan.terpenuhi.len(), sendiri.terpenuhi.len() + 1);
        assert_eq!(gabungan.belum_dinilai.last().expect("ada").butuh, ["judul"]);
        assert_eq!(gabungan.tidak_berlaku.last().expect("ada").sebab.kalimat(), "Tidak perlu.");
        assert_eq!(gabungan.final_, sendiri.final_);
    }

    /// A foreign report arrives whole, with its mark and its waivers.
    #[test]
    fn laporan_luar_negeri_tiba_utuh() {
        let mut d = crate::aturan::luar::uji::ksdpl(crate::ranah::Dokumen::NaskahKerjaSama);
        let laporan = |d: &Draf| periksa(d, &naskah(d), hari_ini());
        let baca = |l: &Laporan| Laporan::dari_kiriman(&l.kemas_semua(), ganti);
        d.luar_negeri.forum = crate::ranah::ForumLuarNegeri::Pengadilan.into();
        let asli = laporan(&d);
        let tiba = baca(&asli);
        assert_eq!((tiba.final_, tiba.temuan.len()), (false, asli.temuan.len()));
        assert_eq!(
            (tiba.terpenuhi.len(), tiba.belum_dinilai.clone()),
            (asli.terpenuhi.len(), asli.belum_dinilai.clone())
        );
        let buka =
            |l: &Laporan, id| l.temuan.iter().filter(|t| t.id == id && t.pengecualian.is_none()).count();
        let wajib = asli.temuan.iter().find(|t| t.tingkat == Tingkat::Wajib).expect("temuan wajib").id;
        assert_eq!(buka(&tiba, wajib), buka(&asli, wajib));
        d.pengecualian.push(Pengecualian {
            aturan: wajib.to_owned(),
            alasan: "sudah dikonsultasikan".to_owned(),
            oleh: "Kepala Biro Hukum".to_owned(),
            tanggal: crate::aturan::uji::tgl("2026-11-01").into(),
        });
        let asli = laporan(&d);
        let tiba = baca(&asli);
        assert_eq!(buka(&tiba, wajib), 0, "{}", asli.teks());
        assert_eq!((tiba.final_, tiba.teks().lines().count()), (asli.final_, asli.teks().lines().count()));
    }
}
