//! Pembiayaan, hasil, barang milik daerah.

use crate::draf::{Berbentuk as _, Hasil, Isian, Kontribusi, Sumber};
use crate::naskah::{Pasal, Sebarisan};
use crate::ranah::{JenisHasil, Kategori, Pilihan, SkemaBmd, SumberDana};
use crate::susun::konteks::{Konteks, kata, rapikan};
use crate::susun::rakit::Baris;

use super::berdiri;

pub(super) fn kesepakatan_bersama(k: &Konteks<'_>) -> Pasal {
    k.klausul("pembiayaan-kb").pasal("pembiayaan")
}

/// One source of money in words: budget and year, amount, purpose.
fn sumber(k: &Konteks<'_>, klausul: &'static str, n: usize, s: &Sumber) -> Baris {
    let jalur = |bidang: &str| format!("pembiayaan.sumber[{n}].{bidang}");
    let tahun = match s.tahun {
        Isian::Kosong => Vec::new(),
        _ => k.frasa(klausul, "tahun", &[("tahun", k.nilai(&s.tahun, &jalur("tahun"), |t| t.to_string()))]),
    };
    let sebutan = || k.sebutan_id(&s.pihak, &jalur("pihak"));
    let sumber = match s.jenis.pilihan() {
        Some(SumberDana::LainSah) => k.frasa(klausul, "sumber.lain_sah", &[]),
        Some(j) => {
            k.frasa(klausul, &format!("sumber.{}", j.kode()), &[("sebutan", sebutan()), ("tahun", tahun)])
        }
        None => k.nilai(&s.jenis, &jalur("jenis"), |_| String::new()),
    };
    let jumlah = match s.jumlah {
        Isian::Kosong => Vec::new(),
        _ => k.frasa(klausul, "jumlah", &[("jumlah", k.uang(&s.jumlah, &jalur("jumlah")))]),
    };
    let untuk = match rapikan(&s.untuk) {
        "" => Vec::new(),
        u => k.frasa(klausul, "untuk", &[("untuk", kata(u))]),
    };
    Baris::baru(jalur("untuk")).isi("sumber", sumber).isi("frasa:jumlah", jumlah).isi("frasa:untuk", untuk)
}

fn semua_sumber(k: &Konteks<'_>, klausul: &'static str) -> Vec<Baris> {
    k.draf.pembiayaan.sumber.iter().enumerate().map(|(n, s)| sumber(k, klausul, n, s)).collect()
}

pub(super) fn nota_kesepakatan(k: &Konteks<'_>) -> Pasal {
    let klausul = "pembiayaan-nk";
    let mut baris = semua_sumber(k, klausul);
    if baris.is_empty() {
        let umum = k.frasa(klausul, "sumber.umum", &[]);
        baris.push(
            Baris::baru("pembiayaan.sumber")
                .isi("sumber", umum)
                .isi("frasa:jumlah", Vec::new())
                .isi("frasa:untuk", Vec::new()),
        );
    }
    k.klausul(klausul).ulang("sumber", baris).asal("sumber", "pembiayaan.sumber").pasal("pembiayaan")
}

fn kontribusi(k: &Konteks<'_>, n: usize, c: &Kontribusi) -> Baris {
    let jalur = |bidang: &str| format!("pembiayaan.kontribusi[{n}].{bidang}");
    let nilai = match c.nilai {
        Isian::Kosong => k.frasa("pembiayaan-pks", "nilai.tidak", &[]),
        _ => k.frasa("pembiayaan-pks", "nilai.ada", &[("nilai", k.uang(&c.nilai, &jalur("nilai")))]),
    };
    Baris::baru(jalur("uraian"))
        .isi("uraian", k.isi(&c.uraian, &jalur("uraian")))
        .isi("sebutan", k.sebutan_id(&c.pihak, &jalur("pihak")))
        .isi("frasa:nilai", nilai)
}

pub(super) fn perjanjian_kerja_sama(k: &Konteks<'_>) -> Pasal {
    let b = &k.draf.pembiayaan;
    let tanpa = b.tanpa_biaya.ya() && b.sumber.is_empty();
    let mut sumber = semua_sumber(k, "pembiayaan-pks");
    if sumber.is_empty() {
        let gap = k.kosong("pembiayaan.sumber");
        sumber.push(
            Baris::baru("pembiayaan.sumber")
                .isi("sumber", gap)
                .isi("frasa:jumlah", Vec::new())
                .isi("frasa:untuk", Vec::new()),
        );
    }
    let apbd = tanpa || b.sumber.iter().any(|s| s.jenis.adalah(SumberDana::Apbd));
    let s = &k.draf.sanksi;
    let akibat = match (s.denda_per_hari != Isian::Kosong, s.ganti_rugi.ya()) {
        (true, true) => Some("keduanya"),
        (true, false) => Some("denda"),
        (false, true) => Some("ganti"),
        (false, false) => None,
    };
    k.klausul("pembiayaan-pks")
        .bila("tanpa", tanpa)
        .frasa("akibat", akibat)
        .frasa_bila("kecuali", akibat.is_some() && berdiri(k, "sanksi"))
        .bila("sendiri", tanpa)
        .bila("sumber", !tanpa)
        .bila("kontribusi", !b.kontribusi.is_empty())
        .bila("apbd", apbd)
        .bila("jamak", b.tahun_jamak.ya())
        .bila("bayar", !rapikan(&b.cara_bayar).is_empty())
        .bila("pungutan", b.membebani_masyarakat.ya())
        .bila("bebas", b.membebani_masyarakat.tidak())
        .bila("pajak", !tanpa)
        .ulang("sumber", sumber)
        .ulang("kontribusi", b.kontribusi.iter().enumerate().map(|(n, c)| kontribusi(k, n, c)).collect())
        .asal("tanpa", "pembiayaan.tanpa_biaya")
        .asal("sumber", "pembiayaan.sumber")
        .asal("jamak", "pembiayaan.persetujuan_tahun_jamak")
        .asal("bayar", "pembiayaan.cara_bayar")
        .asal("pungutan", "pembiayaan.dasar_pungutan")
        .asal("bebas", "pembiayaan.membebani_masyarakat")
        .pasal("pembiayaan")
}

/// Who owns a result; nobody named means all together.
fn pemilik(k: &Konteks<'_>, h: &Hasil, jalur: &str) -> Sebarisan {
    match rapikan(&h.pemilik) {
        "" => k.frasa("hasil", "pemilik-bersama", &[]),
        id => k.sebutan_id(id, jalur),
    }
}

pub(super) fn hasil(k: &Konteks<'_>) -> Pasal {
    let d = k.draf;
    let daerah = |h: &Hasil| {
        d.indeks_pihak(&h.pemilik)
            .is_some_and(|i| d.pihak[i].jenis.pilihan().is_some_and(crate::ranah::JenisPihak::daerah))
    };
    let ada = |j: JenisHasil| d.hasil.iter().any(|h| h.jenis.adalah(j));
    let kas = d
        .hasil
        .iter()
        .position(|h| h.jenis.adalah(JenisHasil::Uang) && daerah(h) && !h.ke_kas_daerah.tidak());
    let aset =
        d.hasil.iter().any(|h| h.jenis.adalah(JenisHasil::Barang) && daerah(h) && !h.menjadi_aset.tidak());
    let tenggat = kas.and_then(|n| (d.hasil[n].tenggat != Isian::Kosong).then_some(n));
    let isi_tenggat = tenggat.map(|n| {
        let lama = k.durasi(&d.hasil[n].tenggat, &format!("hasil[{n}].tenggat"));
        k.frasa("hasil", "tenggat", &[("tenggat", lama)])
    });
    let baris = d.hasil.iter().enumerate().map(|(n, h)| {
        let jalur = |bidang: &str| format!("hasil[{n}].{bidang}");
        // A work whose owner is not named here belongs to whom the pasal on intellectual property says.
        let menurut_hki =
            h.jenis.adalah(JenisHasil::Karya) && rapikan(&h.pemilik).is_empty() && berdiri(k, "hki");
        let varian =
            if menurut_hki { "karya-hki" } else { h.jenis.pilihan().map_or("kosong", Pilihan::kode) };
        let isi =
            [("uraian", k.isi(&h.uraian, &jalur("uraian"))), ("pemilik", pemilik(k, h, &jalur("pemilik")))];
        Baris::baru(jalur("uraian")).isi("hasil", k.frasa("hasil", &format!("jenis.{varian}"), &isi))
    });
    let mut baris: Vec<Baris> = baris.collect();
    if baris.is_empty() {
        baris.push(Baris::baru("hasil").isi("hasil", k.kosong("hasil")));
    }
    let pemilik_uang =
        d.hasil.iter().filter(|h| h.jenis.adalah(JenisHasil::Uang) && daerah(h)).map(|h| h.pemilik.as_str());
    let pemilik_barang = d
        .hasil
        .iter()
        .filter(|h| h.jenis.adalah(JenisHasil::Barang) && daerah(h))
        .map(|h| h.pemilik.as_str());
    let sebut = |id: Vec<&str>| {
        k.sebutan_bila(|i| id.contains(&d.pihak[i].id.as_str())).map(kata).unwrap_or_default()
    };
    k.klausul("hasil")
        .ulang("hasil", baris)
        .bila("kas", kas.is_some())
        .bila("aset", aset)
        .bila("data", ada(JenisHasil::Data))
        .isi("hasil.daerah", sebut(pemilik_uang.collect()))
        .isi("hasil.pemilik", sebut(pemilik_barang.collect()))
        .isi("frasa:tenggat", isi_tenggat.unwrap_or_default())
        .asal("hasil", "hasil")
        .asal("kas", format!("hasil[{}].ke_kas_daerah", kas.unwrap_or(0)))
        .pasal("hasil")
}

pub(super) fn bmd(k: &Konteks<'_>) -> Option<Pasal> {
    let b = &k.draf.bmd;
    let aset = k.draf.kategori.adalah(Kategori::Aset) && !b.dipakai.tidak();
    (b.dipakai.ya() || aset).then(|| {
        let imbalan = if b.skema.adalah(SkemaBmd::Sewa) { "sewa" } else { "lain" };
        let skema = b.skema.pilihan().map_or("kosong", Pilihan::kode);
        k.klausul("bmd")
            .frasa("skema", Some(skema))
            .frasa_bila("lama", b.lama != Isian::Kosong)
            .frasa("imbalan", (b.imbalan != Isian::Kosong).then_some(imbalan))
            .frasa_bila("persetujuan", !b.persetujuan.kosong())
            .bila("larangan", !b.dapat_dijaminkan.ya())
            .asal("objek", "bmd.objek")
            .asal("skema", "bmd.skema")
            .asal("perjanjian", "bmd.persetujuan")
            .asal("pelihara", "bmd.pemeliharaan")
            .asal("larangan", "bmd.dapat_dijaminkan")
            .pasal("bmd")
    })
}
