//! The one walk over base, own and other version: it lists what differs and weaves the merged draft at the same time.

use super::baris::{Baris, anyam, cocokkan};
use super::nilai::{Letak, kata, kata_baris, label_baris, nama_baris, tunggal};
use super::{Ambil, Beda, Jenis, Keputusan, Macam};
use crate::draf::bentuk::Tertulis;
use crate::draf::{Bentuk, Draf, Rupa, Simpul, Susunan, skema};
use crate::sebutan::nama_isian;

/// The differences in reading order, and the draft that the decisions give.
pub(super) fn tenun(
    dasar: Option<&Draf>,
    sendiri: &Draf,
    lain: &Draf,
    keputusan: &Keputusan,
) -> (Vec<Beda>, Draf) {
    let mut tenun = Tenun { dasar, sendiri, lain, keputusan, beda: Vec::new(), ganda: false };
    let mut hasil = Draf::default();
    let akar = Tiga { dasar: dasar.map(|d| d as &dyn Simpul), sendiri, lain };
    let letak = skema().bidang.first().map(|bidang| Letak { skema: skema(), bidang });
    if let Some(letak) = letak {
        tenun.jalan(akar, &Jalur::default(), letak, &mut hasil);
    }
    pihak_tunggal(sendiri, lain, &mut hasil);
    (tenun.beda, hasil)
}

/// No two parties under one id that were one each in both versions: a file would not be read again.
fn pihak_tunggal(sendiri: &Draf, lain: &Draf, hasil: &mut Draf) {
    let berganda = |d: &Draf| {
        let id = d.pihak.iter().map(|p| &p.id).enumerate();
        id.clone().any(|(i, a)| !a.is_empty() && d.pihak.iter().take(i).any(|b| b.id == *a))
    };
    if berganda(hasil) && !berganda(sendiri) && !berganda(lain) {
        for i in 1..hasil.pihak.len() {
            let (depan, sisa) = hasil.pihak.split_at_mut(i);
            if let Some(p) = sisa.first_mut().filter(|p| depan.iter().any(|d| d.id == p.id)) {
                p.id.clear();
            }
        }
    }
}

/// One place in the three drafts.
#[derive(Clone, Copy)]
struct Tiga<'a> {
    dasar: Option<&'a dyn Simpul>,
    sendiri: &'a dyn Simpul,
    lain: &'a dyn Simpul,
}

impl<'a> Tiga<'a> {
    /// The field with a number.
    fn bidang(self, di: usize) -> Option<Self> {
        let dasar = self.dasar.and_then(|d| d.anak(di));
        Some(Self { dasar, sendiri: self.sendiri.anak(di)?, lain: self.lain.anak(di)? })
    }

    /// A row as far as each list has it.
    fn baris(self, b: Baris) -> TigaBaris<'a> {
        TigaBaris {
            dasar: self.dasar.and_then(|d| d.anak(b.dasar?)),
            sendiri: b.sendiri.and_then(|di| self.sendiri.anak(di)),
            lain: b.lain.and_then(|di| self.lain.anak(di)),
        }
    }
}

/// A row in the three drafts, as far as they have it.
struct TigaBaris<'a> {
    dasar: Option<&'a dyn Simpul>,
    sendiri: Option<&'a dyn Simpul>,
    lain: Option<&'a dyn Simpul>,
}

/// The path of a place in the own and in the other version.
#[derive(Clone, Default)]
struct Jalur {
    sendiri: String,
    lain: String,
}

impl Jalur {
    fn bidang(&self, kunci: &str) -> Self {
        let sambung = |j: &str| if j.is_empty() { kunci.to_owned() } else { format!("{j}.{kunci}") };
        Self { sendiri: sambung(&self.sendiri), lain: sambung(&self.lain) }
    }

    /// A row; the list itself where a version does not have it.
    fn baris(&self, b: Baris) -> Self {
        let sambung = |j: &str, di: Option<usize>| di.map_or_else(|| j.to_owned(), |di| format!("{j}[{di}]"));
        Self { sendiri: sambung(&self.sendiri, b.sendiri), lain: sambung(&self.lain, b.lain) }
    }
}

struct Tenun<'a> {
    dasar: Option<&'a Draf>,
    sendiri: &'a Draf,
    lain: &'a Draf,
    keputusan: &'a Keputusan,
    beda: Vec<Beda>,
    /// The row of one text that was just woven is wanted in both versions.
    ganda: bool,
}

impl Tenun<'_> {
    fn jalan(&mut self, t: Tiga<'_>, jalur: &Jalur, letak: Letak, ke: &mut dyn Simpul) {
        if sama(t.sendiri, t.lain) && t.dasar.is_none_or(|d| sama(d, t.sendiri)) {
            salin(t.sendiri, ke);
            return;
        }
        match t.sendiri.susunan() {
            Susunan::Daun => self.daun(t, jalur, letak, ke),
            Susunan::Objek(skema) => {
                for (di, bidang) in skema.bidang.iter().enumerate() {
                    if let (Some(t), Some(ke)) = (t.bidang(di), ke.anak_mut(di)) {
                        self.jalan(t, &jalur.bidang(bidang.kunci), Letak { skema, bidang }, ke);
                    }
                }
            }
            Susunan::Daftar => self.daftar(t, jalur, letak, ke),
        }
    }

    fn daun(&mut self, t: Tiga<'_>, jalur: &Jalur, letak: Letak, ke: &mut dyn Simpul) {
        let (d, s, l) = (t.dasar.map(Simpul::tertulis), t.sendiri.tertulis(), t.lain.tertulis());
        let Some(jenis) = Jenis::dari(d.as_ref(), &s, &l) else { return salin(t.sendiri, ke) };
        let baris_tunggal = tunggal(letak.skema);
        let teks = matches!(letak.bidang.bentuk, Bentuk::Teks);
        let keduanya = jenis == Jenis::Bentrok
            && teks
            && (baris_tunggal || letak.rupa() == Rupa::Paragraf)
            && !t.sendiri.hampa()
            && !t.lain.hampa();
        let isi = |draf: Option<&Draf>, simpul: Option<&dyn Simpul>| Some(kata(draf?, letak, simpul?));
        let ambil = self.catat(Beda {
            kunci: String::new(),
            jalur: jalur.sendiri.clone(),
            jalur_lain: jalur.lain.clone(),
            label: nama_isian(&jalur.sendiri),
            macam: Macam::Isian,
            jenis,
            dasar: isi(self.dasar, t.dasar),
            sendiri: isi(Some(self.sendiri), Some(t.sendiri)),
            lain: isi(Some(self.lain), Some(t.lain)),
            pilihan: pilihan(jenis, keduanya),
        });
        match ambil {
            Ambil::Sendiri => salin(t.sendiri, ke),
            Ambil::Lain => salin(t.lain, ke),
            Ambil::Keduanya if baris_tunggal => {
                salin(t.sendiri, ke);
                self.ganda = true;
            }
            Ambil::Keduanya => {
                let berdua =
                    format!("{}\n\n{}", t.sendiri.ketikan().trim_end(), t.lain.ketikan().trim_start());
                ke.terima(Tertulis::Teks(berdua));
            }
        }
    }

    fn daftar(&mut self, t: Tiga<'_>, jalur: &Jalur, letak: Letak, ke: &mut dyn Simpul) {
        let semua = cocokkan(t.dasar, t.sendiri, t.lain);
        let urutan = self.urutan(&semua, t, jalur);
        // Which row stands at each place of the merged list.
        let mut terpasang: Vec<usize> = Vec::new();
        for (n, b) in semua.iter().enumerate() {
            let jalur_baris = jalur.baris(*b);
            let TigaBaris { dasar: d, sendiri: s, lain: l } = t.baris(*b);
            if let (Some(s), Some(l)) = (s, l) {
                if d.is_none() && t.dasar.is_some() && sama(s, l) {
                    self.baris(Macam::Tambah, Jenis::Sama, *b, t, jalur);
                }
                let Some(tempat) = di_akhir(ke, &mut terpasang, n) else { continue };
                self.ganda = false;
                self.jalan(Tiga { dasar: d, sendiri: s, lain: l }, &jalur_baris, letak, tempat);
                if std::mem::take(&mut self.ganda)
                    && let Some(tempat) = di_akhir(ke, &mut terpasang, n)
                {
                    salin(l, tempat);
                    tanpa_id(tempat);
                }
                continue;
            }
            let macam = if d.is_some() { Macam::Hapus } else { Macam::Tambah };
            let jenis = match (d, s.or(l)) {
                (Some(_), None) => Jenis::Sama,
                // Taken out on one side: only a row that the other side left alone goes without a word.
                (Some(d), Some(ada)) if !sama(d, ada) => Jenis::Bentrok,
                (Some(_), Some(_)) if s.is_some() => Jenis::Lain,
                (Some(_), Some(_)) => Jenis::Sendiri,
                (None, _) if t.dasar.is_none() => Jenis::Bentrok,
                (None, _) if s.is_some() => Jenis::Sendiri,
                (None, _) => Jenis::Lain,
            };
            let dipakai = match self.baris(macam, jenis, *b, t, jalur) {
                Ambil::Lain => l,
                Ambil::Sendiri | Ambil::Keduanya => s,
            };
            if let Some(isi) = dipakai
                && let Some(tempat) = di_akhir(ke, &mut terpasang, n)
            {
                salin(isi, tempat);
            }
        }
        if urutan == Ambil::Lain {
            urutkan(&semua, &mut terpasang, ke);
        }
    }

    /// A row that not all have.
    fn baris(&mut self, macam: Macam, jenis: Jenis, baris: Baris, t: Tiga<'_>, jalur: &Jalur) -> Ambil {
        let isi = |draf: Option<&Draf>, simpul: Option<&dyn Simpul>| Some(kata_baris(draf?, simpul?, "\n"));
        let ada = baris.sendiri.or(baris.lain);
        let di = ada.or(baris.dasar).unwrap_or(0);
        let Jalur { sendiri, lain } = jalur.baris(baris);
        let tiga = t.baris(baris);
        self.catat(Beda {
            // Rows that only the base has stand at no path of their own.
            kunci: if ada.is_none() { format!("#{di}") } else { String::new() },
            label: label_baris(&jalur.sendiri, di),
            jalur: sendiri,
            jalur_lain: lain,
            macam,
            jenis,
            dasar: isi(self.dasar, tiga.dasar),
            sendiri: isi(Some(self.sendiri), tiga.sendiri),
            lain: isi(Some(self.lain), tiga.lain),
            pilihan: pilihan(jenis, false),
        })
    }

    /// Whose order the rows take that both versions have.
    fn urutan(&mut self, semua: &[Baris], t: Tiga<'_>, jalur: &Jalur) -> Ambil {
        let ikut = |letak: fn(&Baris) -> Option<usize>, berdasar: bool| {
            let ada =
                |b: &&Baris| b.sendiri.is_some() && b.lain.is_some() && (!berdasar || b.dasar.is_some());
            let mut hasil: Vec<(Option<usize>, Baris)> =
                semua.iter().filter(ada).map(|b| (letak(b), *b)).collect();
            hasil.sort_by_key(|(di, _)| *di);
            hasil.into_iter().map(|(_, b)| b).collect::<Vec<_>>()
        };
        let (s, l) = (ikut(|b| b.sendiri, false), ikut(|b| b.lain, false));
        let (ds, dl, d) = (ikut(|b| b.sendiri, true), ikut(|b| b.lain, true), ikut(|b| b.dasar, true));
        let jenis = if s == l {
            // Told only where it can be: rows that all three have, in an order that both changed.
            if t.dasar.is_some() && d != ds { Jenis::Sama } else { return Ambil::Sendiri }
        } else if t.dasar.is_none() {
            Jenis::Bentrok
        } else {
            match (d == ds, d == dl) {
                (false, true) => Jenis::Sendiri,
                (true, false) => Jenis::Lain,
                (true, true) | (false, false) => Jenis::Bentrok,
            }
        };
        let nama = |draf: Option<&Draf>, simpul: Option<&dyn Simpul>| {
            let (draf, simpul) = (draf?, simpul?);
            let baris = (0..simpul.panjang()).filter_map(|di| simpul.anak(di)).enumerate();
            Some(
                baris
                    .map(|(n, b)| format!("{}. {}", n + 1, nama_baris(draf, b)))
                    .collect::<Vec<_>>()
                    .join("\n"),
            )
        };
        self.catat(Beda {
            kunci: String::new(),
            jalur: jalur.sendiri.clone(),
            jalur_lain: jalur.lain.clone(),
            label: nama_isian(&jalur.sendiri),
            macam: Macam::Urutan,
            jenis,
            dasar: nama(self.dasar, t.dasar),
            sendiri: nama(Some(self.sendiri), Some(t.sendiri)),
            lain: nama(Some(self.lain), Some(t.lain)),
            pilihan: pilihan(jenis, false),
        })
    }

    /// Notes a difference; the answer is what is taken. The key that it brings is what paths do not tell apart.
    fn catat(&mut self, mut beda: Beda) -> Ambil {
        let tempat = if beda.jalur == beda.jalur_lain {
            beda.jalur.clone()
        } else {
            format!("{}|{}", beda.jalur, beda.jalur_lain)
        };
        beda.kunci = format!("{}:{tempat}{}", beda.macam.kode(), beda.kunci);
        let pilihan = self.keputusan.get(&beda.kunci).copied().filter(|p| beda.pilihan.contains(p));
        let ambil = pilihan.unwrap_or(beda.bawaan());
        self.beda.push(beda);
        ambil
    }
}

/// What may be taken.
fn pilihan(jenis: Jenis, keduanya: bool) -> Vec<Ambil> {
    match (jenis, keduanya) {
        (Jenis::Sama, _) => Vec::new(),
        (_, false) => vec![Ambil::Sendiri, Ambil::Lain],
        (_, true) => vec![Ambil::Sendiri, Ambil::Lain, Ambil::Keduanya],
    }
}

/// A new last row of a list.
fn di_akhir<'a>(ke: &'a mut dyn Simpul, terpasang: &mut Vec<usize>, n: usize) -> Option<&'a mut dyn Simpul> {
    let di = ke.panjang();
    ke.sisip(di);
    terpasang.push(n);
    ke.anak_mut(di)
}

/// Puts the rows of a merged list into the order of the other version.
fn urutkan(semua: &[Baris], terpasang: &mut Vec<usize>, ke: &mut dyn Simpul) {
    let urutan = anyam(semua, |b| b.lain, |b| b.sendiri);
    let mut tempat = vec![usize::MAX; semua.len()];
    for (di, n) in urutan.into_iter().enumerate() {
        if let Some(t) = tempat.get_mut(n) {
            *t = di;
        }
    }
    let letak = |n: usize| tempat.get(n).copied().unwrap_or(usize::MAX);
    for ke_di in 0..terpasang.len() {
        let sisa = terpasang.iter().copied().enumerate().skip(ke_di);
        let Some((dari, n)) = sisa.min_by_key(|(_, n)| letak(*n)) else { break };
        terpasang.remove(dari);
        terpasang.insert(ke_di, n);
        ke.pindah(dari, ke_di);
    }
}

/// Whether two places of one shape hold the same.
fn sama(a: &dyn Simpul, b: &dyn Simpul) -> bool {
    if matches!(a.susunan(), Susunan::Daun) {
        return a.tertulis() == b.tertulis();
    }
    a.panjang() == b.panjang()
        && (0..a.panjang()).all(|di| match (a.anak(di), b.anak(di)) {
            (Some(a), Some(b)) => sama(a, b),
            _ => false,
        })
}

/// Copies a place into an empty one of the same shape.
fn salin(dari: &dyn Simpul, ke: &mut dyn Simpul) {
    match dari.susunan() {
        Susunan::Daun => match dari.tertulis() {
            Some(isi) => {
                ke.terima(isi);
            }
            None => ke.kosongkan(),
        },
        Susunan::Objek(_) | Susunan::Daftar => {
            for di in 0..dari.panjang() {
                if matches!(dari.susunan(), Susunan::Daftar) {
                    ke.sisip(di);
                }
                if let (Some(dari), Some(ke)) = (dari.anak(di), ke.anak_mut(di)) {
                    salin(dari, ke);
                }
            }
        }
    }
}

/// Takes the id from a second copy of a row: what names it means the first.
fn tanpa_id(baris: &mut dyn Simpul) {
    if let Susunan::Objek(skema) = baris.susunan()
        && let Some(di) = skema.bidang.iter().position(|b| b.kunci == "id")
        && let Some(id) = baris.anak_mut(di)
    {
        id.kosongkan();
    }
}
