//! Changes of the draft that pair rights with duties, each one step of the history.

use docgen::cermin::{self, Letak};
use docgen::draf::{Draf, Kewajiban};

/// Says which right a duty fulfils; `None`: none.
pub(super) fn pasangkan(d: &mut Draf, kewajiban: Letak, hak: Option<Letak>) {
    cermin::beri_id(d);
    let id =
        hak.and_then(|l| d.pihak.get(l.pihak)?.hak.get(l.baris)).map_or_else(String::new, |h| h.id.clone());
    if let Some(k) = baris(d, kewajiban) {
        k.memenuhi = id;
    }
}

/// Writes the duty of a party that mirrors a right; returns where it stands.
pub(super) fn buat_kewajiban(d: &mut Draf, hak: Letak, penanggung: usize) -> Option<Letak> {
    cermin::beri_id(d);
    let calon = cermin::kewajiban_cermin(d, hak.pihak, hak.baris);
    let (_, baru) = calon.into_iter().find(|(i, _)| *i == penanggung)?;
    let p = d.pihak.get_mut(penanggung)?;
    p.kewajiban.push(baru);
    Some(Letak { pihak: penanggung, baris: p.kewajiban.len() - 1 })
}

/// Writes the right of a party that mirrors a duty, and pairs the two; returns where it stands.
pub(super) fn buat_hak(d: &mut Draf, kewajiban: Letak, pemilik: usize) -> Option<Letak> {
    cermin::beri_id(d);
    let calon = cermin::hak_cermin(d, kewajiban.pihak, kewajiban.baris);
    let (_, baru) = calon.into_iter().find(|(i, _)| *i == pemilik)?;
    if let Some(k) = baris(d, kewajiban) {
        k.memenuhi.clone_from(&baru.id);
    }
    let p = d.pihak.get_mut(pemilik)?;
    p.hak.push(baru);
    Some(Letak { pihak: pemilik, baris: p.hak.len() - 1 })
}

fn baris(d: &mut Draf, l: Letak) -> Option<&mut Kewajiban> {
    d.pihak.get_mut(l.pihak)?.kewajiban.get_mut(l.baris)
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::draf::{Hak, Pihak};

    fn draf() -> Draf {
        let hak = |u: &str| Hak { uraian: u.to_owned(), ..Hak::default() };
        let pihak = |id: &str| Pihak { id: id.to_owned(), ..Pihak::default() };
        let mut d = Draf { pihak: vec![pihak("p1"), pihak("p2")], ..Draf::default() };
        d.pihak[0].hak.push(hak("menerima laporan"));
        d.pihak[1].kewajiban.push(Kewajiban { uraian: "menjaga data".to_owned(), ..Kewajiban::default() });
        d
    }

    #[test]
    fn kewajiban_dibuat_dari_hak() {
        let mut d = draf();
        let hak = Letak { pihak: 0, baris: 0 };
        let baru = buat_kewajiban(&mut d, hak, 1).expect("pihak kedua");
        assert_eq!(baru, Letak { pihak: 1, baris: 1 });
        assert!(!d.pihak[1].kewajiban[1].uraian.is_empty());
        assert_eq!(cermin::cermin(&d).pihak[0].hak[0], [baru]);
        assert_eq!(buat_kewajiban(&mut d, hak, 0), None);
    }

    #[test]
    fn hak_dibuat_dari_kewajiban_dan_berpasangan() {
        let mut d = draf();
        let wajib = Letak { pihak: 1, baris: 0 };
        let baru = buat_hak(&mut d, wajib, 0).expect("pihak kesatu");
        assert_eq!(cermin::cermin(&d).hak_dari(wajib), Some(baru));
        pasangkan(&mut d, wajib, Some(Letak { pihak: 0, baris: 0 }));
        assert_eq!(cermin::cermin(&d).hak_dari(wajib), Some(Letak { pihak: 0, baris: 0 }));
        pasangkan(&mut d, wajib, None);
        assert_eq!(cermin::cermin(&d).hak_dari(wajib), None);
    }
}
