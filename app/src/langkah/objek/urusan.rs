//! The urusan of the object: found by name or by everyday words, the leading one first.

use docgen::draf::UrusanTerpilih;
use docgen::ranah::{KelompokUrusan, Urusan, cari_urusan};
use docgen::teks::antarmuka::{bidang, kata, kata_isi};
use docgen::urusan::{cari_urusan_kata, kata_yang_cocok};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Kombo, Opsi, alat, bila, catatan, kapital, pesan_isian};
use crate::langkah::syarat::{nk, sinergi};
use crate::penyunting::Penyunting;
use crate::peramban::id_isian;

const JALUR: &str = "objek.urusan";

/// The chosen urusan and the search for more.
pub(in crate::langkah) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    let penyunting = expect_context::<Penyunting>();
    let kata_bidang = bidang("Objek", "urusan");
    let id = id_isian(JALUR);
    let keterangan = format!("{id}-petunjuk {id}-pesan");
    let cari =
        Callback::new(move |(teks,): (String,)| k.draf.with(|d| tawaran(&teks, &terpilih(d), sinergi(d))));
    let pilih = Callback::new(move |(kode,): (String,)| {
        let nama = cari_urusan(&kode).map_or("", |u| u.nama);
        k.ubah(None, |d| d.objek.urusan.push(UrusanTerpilih { id: kode }));
        k.kabarkan(kata_isi("objek.urusan_ditambahkan", &[("urusan", nama)]));
    });
    view! {
        <div class="bidang">
            <label for=id.clone()>{kapital(kata_bidang.map_or("", |b| b.label))}</label>
            <p id=format!("{id}-petunjuk") class="petunjuk">{kata("objek.urusan_petunjuk")}</p>
            {pesan_isian(format!("{id}-pesan"), penyunting.pesan(JALUR))}
            <Kombo id=id keterangan=keterangan nama=kata("objek.daftar_urusan") cari=cari pilih=pilih />
            {daftar(penyunting)}
        </div>
        {bila(nk, || catatan(kata("objek.urusan_nk")))}
    }
    .into_any()
}

fn terpilih(d: &docgen::draf::Draf) -> Vec<String> {
    d.objek.urusan.iter().map(|u| u.id.trim().to_owned()).collect()
}

/// What has been chosen, in its order.
fn daftar(penyunting: Penyunting) -> AnyView {
    let k = Keadaan::ambil();
    let pilihan = ingat(move || k.draf.with(|d| terpilih(d)));
    let banyak = ingat(move || pilihan.with(Vec::len));
    let satu = move |i: usize| {
        let jalur = format!("{JALUR}[{i}].id");
        let urusan = ingat(move || pilihan.with(|p| p.get(i).cloned()).unwrap_or_default());
        let nama = move || urusan.with(|id| cari_urusan(id).map_or_else(|| id.clone(), |u| kapital(u.nama)));
        let golongan = move || {
            let golongan = urusan.with(|id| cari_urusan(id).map(|u| golongan(u.kelompok)));
            golongan.unwrap_or(kata("objek.urusan_asing"))
        };
        let utama = move || {
            (i == 0 && banyak.get() > 1).then(|| view! { <span class="lencana">{kata("objek.utama")}</span> })
        };
        view! {
            <li id=id_isian(&jalur) tabindex="-1">
                <div>
                    <p class="urusan-nama">{hidup(nama)} {hidup(utama)}</p>
                    <p class="petunjuk">{hidup(golongan)}</p>
                    {pesan_isian(format!("{}-pesan", id_isian(&jalur)), penyunting.pesan(jalur.clone()))}
                </div>
                {alat(JALUR, i, banyak, &kata_isi("objek.urusan_ke", &[("n", &(i + 1).to_string())]))}
            </li>
        }
    };
    view! {
        <ol class="urusan-terpilih" aria-label=kata("objek.urusan_terpilih")>
            <For each=move || 0..banyak.get() key=|i| *i children=satu />
        </ol>
    }
    .into_any()
}

/// What the search offers. In the order of the law by class; for a search the nearest first.
fn tawaran(teks: &str, terpilih: &[String], sinergi: bool) -> Vec<Opsi> {
    let dicari = !teks.trim().is_empty();
    let satu = |u: &Urusan| {
        let sudah = terpilih.iter().any(|t| t == u.id);
        let larangan = larangan(u.kelompok).filter(|_| !sinergi);
        let lewat = kata_yang_cocok(u, teks).map(|k| kata_isi("objek.lewat_kata", &[("kata", k)]));
        let keterangan = match (sudah, larangan) {
            (true, _) => kata("objek.sudah_dipilih").to_owned(),
            (_, Some(sebab)) => sebab.to_owned(),
            _ if dicari => [Some(golongan(u.kelompok).to_owned()), lewat]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            _ => String::new(),
        };
        Opsi {
            kode: u.id.to_owned(),
            label: kapital(u.nama),
            keterangan,
            kelompok: if dicari { "" } else { golongan(u.kelompok) },
            mati: sudah || larangan.is_some(),
        }
    };
    cari_urusan_kata(teks).into_iter().map(satu).collect()
}

/// The name of a class.
fn golongan(kelompok: KelompokUrusan) -> &'static str {
    match kelompok {
        KelompokUrusan::WajibDasar => kata("objek.wajib_dasar"),
        KelompokUrusan::WajibNondasar => kata("objek.wajib_nondasar"),
        KelompokUrusan::Pilihan => kata("objek.pilihan"),
        KelompokUrusan::Penunjang => kata("objek.penunjang"),
        KelompokUrusan::Absolut => kata("objek.absolut"),
        KelompokUrusan::Umum => kata("objek.umum"),
    }
}

/// Why a class is no object of a cooperation with regions or pihak ketiga.
fn larangan(kelompok: KelompokUrusan) -> Option<&'static str> {
    match kelompok {
        KelompokUrusan::Absolut => Some(kata("objek.sebab_absolut")),
        KelompokUrusan::Umum => Some(kata("objek.sebab_umum")),
        KelompokUrusan::WajibDasar
        | KelompokUrusan::WajibNondasar
        | KelompokUrusan::Pilihan
        | KelompokUrusan::Penunjang => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn satu(teks: &str, id: &str, sinergi: bool) -> Opsi {
        tawaran(teks, &["U02".to_owned()], sinergi).into_iter().find(|o| o.kode == id).expect(id)
    }

    #[test]
    fn absolut_dan_umum_ditemukan_tetapi_tidak_dapat_dipilih() {
        for (teks, id) in [("pertahanan", "A2"), ("forkopimda", "G1")] {
            let o = satu(teks, id, false);
            assert!(o.mati && !o.keterangan.is_empty(), "{o:?}");
            assert!(!satu(teks, id, true).mati, "{id}");
        }
    }

    #[test]
    fn yang_sudah_dipilih_tidak_ditawarkan_lagi() {
        assert!(satu("", "U02", true).mati);
        assert!(!satu("", "U01", false).mati);
        assert!(satu("sampah", "U11", false).keterangan.contains("sampah"));
    }

    #[test]
    fn tanpa_pencarian_setiap_golongan_berurutan() {
        let mut golongan: Vec<_> = tawaran("", &[], false).iter().map(|o| o.kelompok).collect();
        golongan.dedup();
        let mut unik = golongan.clone();
        unik.sort_unstable();
        unik.dedup();
        assert_eq!(golongan.len(), unik.len());
        assert_eq!(golongan.len(), 6);
    }
}
