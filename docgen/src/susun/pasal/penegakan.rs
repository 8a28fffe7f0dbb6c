//! Sanksi, keadaan memaksa, pengakhiran, penyelesaian perselisihan.

use crate::draf::{Butir, Isian, Sanksi};
use crate::naskah::Pasal;
use crate::ranah::{Dokumen, Forum, JenisPihak, KelasKerjaSama, PejabatSengketa};
use crate::susun::konteks::{Konteks, rapikan};
use crate::susun::rakit::{Baris, Rakit};

use super::tujuan::baris_butir;
use super::{berdiri, dua_atau_banyak};

/// A PKS with pihak ketiga must name sanctions; between regions they stand when the officer answered anything about them.
pub(super) fn bersanksi(k: &Konteks<'_>) -> bool {
    let s = &k.draf.sanksi;
    k.dokumen() == Dokumen::PerjanjianKerjaSama
        && !s.tanpa.ya()
        && (k.kelas() == KelasKerjaSama::Ksdpk || *s != Sanksi::default())
}

pub(super) fn sanksi(k: &Konteks<'_>) -> Pasal {
    let s = &k.draf.sanksi;
    let denda = s.denda_per_hari != Isian::Kosong;
    // Steps between the warning and the end make their own notices.
    let bertahap = denda || s.penghentian_sementara.ya();
    k.klausul("sanksi")
        .frasa_bila("banyak", s.teguran != Isian::Kosong)
        .frasa_bila("terbanyak", s.denda_terbanyak != Isian::Kosong)
        .frasa_bila("kahar", berdiri(k, "kahar"))
        .frasa("oleh", Some(dua_atau_banyak(k)))
        .frasa("akhir", Some(dua_atau_banyak(k)))
        .frasa("lewat", Some(if bertahap { "tahap" } else { "teguran" }))
        .frasa_bila("hitung", denda)
        .bila("denda", denda)
        .bila("bayar-denda", denda)
        .bila("henti", s.penghentian_sementara.ya())
        .bila("besaran-denda", denda)
        .bila("ganti", s.ganti_rugi.ya())
        .asal("sanksi", "sanksi.teguran")
        .asal("perbaikan", "sanksi.masa_perbaikan")
        .asal("besaran-denda", "sanksi.denda_per_hari")
        .asal("ganti", "sanksi.ganti_rugi")
        .pasal("sanksi")
}

/// Rows of further items; none when there is none.
fn tambahan(k: &Konteks<'_>, butir: &[Butir], jalur: &str) -> Vec<Baris> {
    if butir.is_empty() { Vec::new() } else { baris_butir(k, butir, jalur) }
}

pub(super) fn kahar(k: &Konteks<'_>) -> Pasal {
    k.klausul("kahar")
        .frasa("akhir", Some(dua_atau_banyak(k)))
        .ulang("peristiwa", tambahan(k, &k.draf.kahar.peristiwa, "kahar.peristiwa"))
        .asal("arti", "kahar.peristiwa")
        .asal("beri-tahu", "kahar.tenggat_pemberitahuan")
        .asal("lama", "kahar.lama_terbanyak")
        .pasal("kahar")
}

pub(super) fn pengakhiran(k: &Konteks<'_>) -> Pasal {
    let p = &k.draf.pengakhiran;
    let pks = k.dokumen() == Dokumen::PerjanjianKerjaSama;
    let ketiga = k.kelas() == KelasKerjaSama::Ksdpk;
    let banyak = k.banyak_pihak() > 2;
    let sepihak = p.sepihak.ya() && !banyak;
    let mundur = p.sepihak.ya() && banyak;
    let keluar = if banyak { "mundur" } else { "akhir" };
    k.klausul("pengakhiran")
        .bila("putusan", ketiga)
        .bila("pailit", ketiga)
        .bila("sanksi", !banyak && berdiri(k, "sanksi"))
        .bila("kahar", !banyak && berdiri(k, "kahar"))
        .bila("antikorupsi", !banyak && berdiri(k, "antikorupsi"))
        .bila("sepihak", sepihak)
        .ulang("alasan", tambahan(k, &p.alasan, "pengakhiran.alasan"))
        .bila("tetap", !p.berakhir_pergantian_pejabat.ya())
        .bila("ganti-pejabat", p.berakhir_pergantian_pejabat.ya())
        .bila("permintaan", sepihak)
        .bila("mundur", mundur)
        .bila("sisa", mundur || (banyak && pks))
        .bila("risiko", (sepihak || mundur) && pks)
        .frasa("keluar", Some(keluar))
        .frasa("akibat", Some(keluar))
        .bila("turunan", !pks)
        .bila("selesai", pks)
        .bila("layanan", pks)
        .bila("kuhper", pks && p.kesampingkan_1266.ya())
        .asal("alasan", "pengakhiran.alasan")
        .asal("permintaan", "pengakhiran.tenggat_pemberitahuan")
        .asal("mundur", "pengakhiran.tenggat_pemberitahuan")
        .asal("selesai", "pengakhiran.masa_penyelesaian")
        .asal("kuhper", "pengakhiran.kesampingkan_1266")
        .asal("ganti-pejabat", "pengakhiran.berakhir_pergantian_pejabat")
        .pasal("pengakhiran")
}

/// What remains for a Nota Kesepakatan, its early end among it.
pub(super) fn ketentuan_lain_nota(k: &Konteks<'_>) -> Pasal {
    let p = &k.draf.pengakhiran;
    let banyak = k.banyak_pihak() > 2;
    k.klausul("ketentuan-lain-nk")
        .bila("antikorupsi", !banyak && berdiri(k, "antikorupsi"))
        .bila("sepihak", p.sepihak.ya() && !banyak)
        .bila("mundur", p.sepihak.ya() && banyak)
        .ulang("alasan", tambahan(k, &p.alasan, "pengakhiran.alasan"))
        .asal("alasan", "pengakhiran.alasan")
        .asal("mundur", "pengakhiran.tenggat_pemberitahuan")
        .pasal("perubahan")
}

/// Musyawarah, then mediation where wanted, then one forum: the first two are alike for every kind.
fn tangga<'k>(k: &'k Konteks<'_>, klausul: &'static str) -> Rakit<'k> {
    let mediasi = k.draf.sengketa.mediasi.ya();
    let forum = |f: Forum| k.draf.sengketa.forum.adalah(f);
    k.klausul(klausul)
        .frasa("setelah", Some(if mediasi { "mediasi" } else { "musyawarah" }))
        .bila("mediasi", mediasi)
        .bila(
            "pengadilan",
            forum(Forum::Pengadilan)
                || (klausul == "perselisihan-ksdd" && forum(Forum::PengadilanDanArbitrase)),
        )
        .bila(
            "arbitrase",
            forum(Forum::Arbitrase)
                || (klausul == "perselisihan-ksdd" && forum(Forum::PengadilanDanArbitrase)),
        )
        .asal("musyawarah", "sengketa.musyawarah")
        .asal("mediasi", "sengketa.mediator")
        .asal("pengadilan", "sengketa.pengadilan")
        .asal("arbitrase", "sengketa.lembaga_arbitrase")
}

pub(super) fn perselisihan_ksdpk(k: &Konteks<'_>) -> Pasal {
    let forum = k.draf.sengketa.forum.pilihan();
    let dipilih = matches!(forum, Some(Forum::Pengadilan | Forum::Arbitrase | Forum::PengadilanDanArbitrase));
    tangga(k, "perselisihan-ksdpk")
        .bila("keduanya", forum == Some(Forum::PengadilanDanArbitrase))
        .bila("forum-kosong", !dipilih)
        .asal("forum-kosong", "sengketa.forum")
        .pasal("perselisihan")
}

/// Who settles between regions: as chosen, else gubernur for regencies and cities of one province, else Menteri; unknown
/// while the codes of the regions are missing.
pub(super) fn pejabat(k: &Konteks<'_>) -> Option<PejabatSengketa> {
    if let Some(p) = k.draf.sengketa.pejabat.pilihan() {
        return Some(p);
    }
    let jenis: Vec<Option<JenisPihak>> = k.draf.pihak.iter().map(|p| p.jenis.pilihan()).collect();
    if jenis.contains(&Some(JenisPihak::Provinsi)) {
        return Some(PejabatSengketa::Menteri);
    }
    let provinsi: Option<Vec<&str>> =
        k.draf.pihak.iter().map(|p| rapikan(&p.kode_wilayah).get(..2)).collect();
    let provinsi = provinsi.filter(|p| p.len() > 1)?;
    Some(if provinsi.iter().all(|p| *p == provinsi[0]) {
        PejabatSengketa::Gubernur
    } else {
        PejabatSengketa::Menteri
    })
}

pub(super) fn perselisihan_ksdd(k: &Konteks<'_>) -> Pasal {
    let forum = k.draf.sengketa.forum.pilihan();
    let antardaerah =
        !matches!(forum, Some(Forum::Pengadilan | Forum::Arbitrase | Forum::PengadilanDanArbitrase));
    let pejabat = pejabat(k);
    tangga(k, "perselisihan-ksdd")
        .bila("gubernur", antardaerah && pejabat == Some(PejabatSengketa::Gubernur))
        .bila("menteri", antardaerah && pejabat == Some(PejabatSengketa::Menteri))
        .bila("pejabat-kosong", antardaerah && pejabat.is_none())
        .asal("gubernur", "sengketa.pejabat")
        .asal("menteri", "sengketa.pejabat")
        .asal("pejabat-kosong", "sengketa.pejabat")
        .pasal("perselisihan")
}
