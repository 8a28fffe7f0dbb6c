//! The *lembar telaah*: the report on two pages for the meeting of the TKKSD, with room for what the team decides.
//!
//! It is a naskah like any other, so that the same renderer writes it; its words stand in `teks/aturan/telaah.txt`.

use chrono::NaiveDate;

use super::{Laporan, Temuan};
use crate::aturan::pesan::kunci;
use crate::aturan::{Nilai, Pesan, sebutan_aturan};
use crate::draf::Draf;
use crate::naskah::{
    Asal, Blok, Cetak, Corak, Gaya, KataHalaman, Meta, Naskah, NaskahBernomor, Paragraf, Sebaris, Sebarisan,
    Sel, SelTandaTangan, Tabel, TandaTangan, teks,
};
use crate::ranah::{Pilihan, Tingkat};
use crate::susun;

/// Rows of the table of findings that fit on the two pages; suggestions beyond them are named in one row.
const BARIS: usize = 7;
/// Lines for notes where there are no findings.
const CATATAN: usize = 12;
/// Items of a list in running text that fit; the others are counted.
const BUTIR: usize = 10;

/// The sheet of a draft, its naskah and its report. `hari_ini` is the day by which a naskah without a date was judged.
pub fn telaah(draf: &Draf, naskah: &NaskahBernomor, laporan: &Laporan, hari_ini: NaiveDate) -> Naskah {
    let mut blok = vec![
        paragraf(Gaya::Judul, biasa(&judul())),
        paragraf(Gaya::NomorNaskah, biasa(&anak_judul())),
        identitas(draf, naskah, laporan, hari_ini),
    ];
    temuan(&mut blok, laporan);
    pengecualian(&mut blok, draf);
    belum(&mut blok, draf, laporan);
    terpenuhi(&mut blok, laporan);
    rapat(&mut blok, laporan.temuan.len());
    blok.push(Blok::Paragraf(Paragraf {
        gaya: Gaya::Isi,
        isi: teks(&tanda().kalimat(), Corak { miring: true, ..Corak::default() }),
        asal: Asal::default(),
    }));
    let kata = KataHalaman { paraf: Vec::new(), ..naskah.meta.kata.clone() };
    let judul = judul_berkas(Nilai::Kata(naskah.meta.judul.clone())).kalimat();
    Naskah {
        meta: Meta { judul, kata, ..naskah.meta.clone() },
        // Small and close, so that it stays on two pages.
        cetak: Cetak { ukuran: 9, tepi: [12, 12, 20, 15], ..naskah.cetak },
        blok,
        lampiran: Vec::new(),
    }
}

/// What the naskah is, and the verdict.
fn identitas(draf: &Draf, naskah: &NaskahBernomor, laporan: &Laporan, hari_ini: NaiveDate) -> Blok {
    let pihak = |satu: &dyn Fn(&crate::draf::Pihak, Nilai) -> Pesan| -> Vec<Sebarisan> {
        let pihak = draf.pihak.iter().enumerate();
        pihak.map(|(i, p)| biasa(&satu(p, Nilai::Kata(susun::sebutan(draf, i))))).collect()
    };
    let atau_kosong = |isi: &str| match isi.trim() {
        "" => belum_diisi().into(),
        isi => Nilai::from(isi),
    };
    let tanggal = match draf.tanggal.nilai() {
        Some(t) => Nilai::from(t).kata(),
        None => tanggal_kosong(hari_ini).kalimat(),
    };
    let waktu = match (draf.jangka_waktu.lama.nilai(), draf.akhir()) {
        (Some(lama), Some(akhir)) => jangka_waktu_akhir(lama, akhir).kalimat(),
        (Some(lama), None) => Nilai::from(lama).kata(),
        (None, Some(akhir)) => Nilai::from(akhir).kata(),
        (None, None) => belum_diisi().kalimat(),
    };
    let kelas = Nilai::istilah("kelas", susun::kelas(draf).kode());
    let dokumen = Nilai::istilah("dokumen", susun::dokumen(draf).kode());
    let baris: Vec<(Pesan, Vec<Sebarisan>)> = vec![
        (label_naskah(), vec![tebal(&naskah.meta.judul)]),
        (label_jenis(), vec![biasa(&jenis_isi(dokumen, kelas))]),
        (label_pihak(), pihak(&|p, s| pihak_isi(s, atau_kosong(&p.nama)))),
        (label_nomor(), pihak(&|p, s| nomor_isi(s, atau_kosong(&p.nomor)))),
        (label_tanggal(), vec![kata(&tanggal)]),
        (label_jangka_waktu(), vec![kata(&waktu)]),
        (label_putusan(), putusan(laporan)),
    ];
    let baris = baris.into_iter().map(|(label, isi)| vec![sel(vec![biasa(&label)]), sel(isi)]).collect();
    tabel(Vec::new(), &[2, 9], baris)
}

/// Final or DRAF, and what withholds the mark.
fn putusan(laporan: &Laporan) -> Vec<Sebarisan> {
    let terbuka = laporan.temuan.iter();
    let terbuka = terbuka.filter(|t| t.tingkat == Tingkat::Wajib && t.pengecualian.is_none()).count();
    let belum = laporan.belum_dinilai.iter().filter(|b| b.tingkat == Tingkat::Wajib).count();
    let kata =
        if laporan.final_ { status_final() } else { status_draf(terbuka, laporan.kosong.len(), belum) };
    let hitung = [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran].map(|t| laporan.banyak(t));
    vec![tebal(&kata.kalimat()), biasa(&ringkasan(hitung[0], hitung[1], hitung[2]))]
}

/// The findings, the weightiest first; suggestions that do not fit are named in the last row.
fn temuan(blok: &mut Vec<Blok>, laporan: &Laporan) {
    blok.push(kepala(&kepala_temuan()));
    if laporan.temuan.is_empty() {
        blok.push(paragraf(Gaya::Isi, biasa(&tanpa_temuan())));
    } else {
        let berat = laporan.temuan.iter().filter(|t| t.tingkat != Tingkat::Saran).count();
        let muat = BARIS.max(berat);
        let mut baris: Vec<Vec<Sel>> = laporan.temuan.iter().take(muat).map(baris_temuan).collect();
        let lain: Vec<&str> = laporan.temuan.iter().skip(muat).map(|t| t.id).collect();
        if !lain.is_empty() {
            let id = saran_lain_isi(Nilai::Kata(deret(&lain))).kalimat();
            let mut sisa = vec![sel(vec![biasa(&saran_lain(lain.len()))]), sel(vec![kata(&id)])];
            sisa.resize_with(5, || sel(Vec::new()));
            baris.push(sisa);
        }
        let kolom = [kolom_aturan(), kolom_temuan(), kolom_dasar(), kolom_jalan(), kolom_catatan()];
        blok.push(tabel(kolom.iter().map(biasa).collect(), &[20, 30, 19, 31, 16], baris));
    }
    if !laporan.kosong.is_empty() {
        let isi: Vec<&str> = laporan.kosong.iter().map(|c| c.label.as_str()).collect();
        blok.push(kepala(&kepala_kosong()));
        blok.push(paragraf(Gaya::Isi, biasa(&daftar_kosong(Nilai::Kata(sebagian(&isi))))));
    }
}

fn baris_temuan(t: &Temuan) -> Vec<Sel> {
    let mut aturan = vec![tebal(t.id), kata(&Nilai::istilah("tingkat", t.tingkat.kode()).kata())];
    if t.pengecualian.is_some() {
        aturan.push(biasa(&dikecualikan()));
    }
    let dasar = dasar(Nilai::Kata(t.dasar.join("; ")), Nilai::Kata(t.tanda.kode().to_owned()));
    let jalan = t.petunjuk.iter().map(|p| kata(p)).collect();
    vec![sel(aturan), sel(vec![kata(&t.pesan)]), sel(vec![biasa(&dasar)]), sel(jalan), sel(Vec::new())]
}

/// The waivers of the draft: rule, reason, who, when.
fn pengecualian(blok: &mut Vec<Blok>, draf: &Draf) {
    blok.push(kepala(&kepala_pengecualian()));
    if draf.pengecualian.is_empty() {
        blok.push(paragraf(Gaya::Isi, biasa(&tanpa_pengecualian())));
        return;
    }
    let satu = |p: &crate::draf::Pengecualian| {
        let waktu = p.tanggal.nilai().map_or_else(|| belum_diisi().into(), Nilai::from);
        [p.aturan.clone(), p.alasan.clone(), p.oleh.clone(), waktu.kata()]
            .iter()
            .map(|isi| sel(vec![kata(isi)]))
            .collect()
    };
    let kolom = [kolom_aturan(), kolom_alasan(), kolom_oleh(), kolom_waktu()];
    let baris = draf.pengecualian.iter().map(satu).collect();
    blok.push(tabel(kolom.iter().map(biasa).collect(), &[3, 8, 4, 3], baris));
}

/// Rules that wait for answers, duties first.
fn belum(blok: &mut Vec<Blok>, draf: &Draf, laporan: &Laporan) {
    let mut belum = laporan.belum_dinilai.clone();
    crate::urut::urutkan(&mut belum, |a, b| a.tingkat > b.tingkat);
    let isi: Vec<String> = belum
        .iter()
        .map(|b| {
            let mut label: Vec<String> = Vec::new();
            for l in b.butuh.iter().map(|j| susun::label(draf, j)) {
                if !label.contains(&l) {
                    label.push(l);
                }
            }
            let tingkat = Nilai::istilah("tingkat", b.tingkat.kode());
            belum_isi(b.id, tingkat, Nilai::Kata(deret(&label))).kalimat()
        })
        .collect();
    blok.push(kepala(&kepala_belum()));
    let kalimat = if isi.is_empty() {
        tanpa_belum().kalimat()
    } else {
        let isi: Vec<&str> = isi.iter().map(String::as_str).collect();
        daftar_belum(Nilai::Kata(sebagian_dengan(&isi, "; "))).kalimat()
    };
    blok.push(paragraf(Gaya::Isi, kata(&kalimat)));
}

/// The rules that are met, by group of the catalogue.
fn terpenuhi(blok: &mut Vec<Blok>, laporan: &Laporan) {
    blok.push(kepala(&kepala_terpenuhi()));
    let jumlah = terpenuhi_jumlah(laporan.terpenuhi.len(), laporan.tidak_berlaku.len()).kalimat();
    let mut isi = kata(&jumlah);
    let mut kelompok: Vec<(&str, Vec<&str>)> = Vec::new();
    for id in &laporan.terpenuhi {
        let (judul, nama) = sebutan_aturan(id);
        match kelompok.iter_mut().find(|(j, _)| *j == judul) {
            Some((_, daftar)) => daftar.push(nama),
            None => kelompok.push((judul, vec![nama])),
        }
    }
    for (judul, id) in kelompok {
        isi.push(Sebaris::GantiBaris);
        let kelompok = Nilai::Kata(berawal_kapital(judul));
        isi.extend(biasa(&terpenuhi_isi(kelompok, Nilai::Kata(deret(&id)))));
    }
    // Left-aligned like a cell: lines that end in a break would be stretched.
    blok.push(tabel(Vec::new(), &[1], vec![vec![sel(vec![isi])]]));
}

/// Room for what the meeting decides, more where findings leave some, and the lines to sign on.
fn rapat(blok: &mut Vec<Blok>, temuan: usize) {
    blok.push(kepala(&kepala_rapat()));
    let kosong = vec![Vec::new(); CATATAN.saturating_sub(temuan).max(3)];
    let baris = vec![
        vec![sel(vec![biasa(&rapat_waktu())]), sel(vec![Vec::new()])],
        vec![sel(vec![biasa(&rapat_kesimpulan())]), sel(vec![biasa(&rapat_pilihan())])],
        vec![sel(vec![biasa(&rapat_catatan())]), sel(kosong)],
    ];
    blok.push(tabel(Vec::new(), &[2, 7], baris));
    let satu = |label: &Pesan| SelTandaTangan {
        atas: vec![biasa(label)],
        nama: biasa(&nama()),
        asal: Asal::default(),
    };
    blok.push(Blok::TandaTangan(TandaTangan { baris: vec![vec![satu(&penyusun()), satu(&tim())]] }));
}

/// A list in running text, cut where it no longer fits.
fn sebagian(isi: &[&str]) -> String {
    sebagian_dengan(isi, ", ")
}

fn sebagian_dengan(isi: &[&str], pisah: &str) -> String {
    let muat = isi.iter().take(BUTIR).copied().collect::<Vec<_>>().join(pisah);
    match isi.len().checked_sub(BUTIR) {
        None | Some(0) => muat,
        Some(sisa) => dan_lain(Nilai::Kata(muat), sisa).kalimat(),
    }
}

fn deret<T: AsRef<str>>(isi: &[T]) -> String {
    isi.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

/// A heading of the catalogue in ordinary letters.
fn berawal_kapital(judul: &str) -> String {
    let kecil = judul.to_lowercase();
    let mut huruf = kecil.chars();
    huruf.next().map_or_else(String::new, |h| h.to_uppercase().chain(huruf).collect())
}

fn kata(isi: &str) -> Sebarisan {
    teks(isi, Corak::default())
}

fn biasa(pesan: &Pesan) -> Sebarisan {
    kata(&pesan.kalimat())
}

fn tebal(isi: &str) -> Sebarisan {
    teks(isi, Corak { tebal: true, ..Corak::default() })
}

fn paragraf(gaya: Gaya, isi: Sebarisan) -> Blok {
    Blok::Paragraf(Paragraf { gaya, isi, asal: Asal::default() })
}

fn kepala(pesan: &Pesan) -> Blok {
    paragraf(Gaya::Isi, tebal(&pesan.kalimat()))
}

fn sel(paragraf: Vec<Sebarisan>) -> Sel {
    Sel { paragraf, asal: Asal::default() }
}

fn tabel(kepala: Vec<Sebarisan>, lebar: &[u16], baris: Vec<Vec<Sel>>) -> Blok {
    Blok::Tabel(Tabel { kepala, lebar: lebar.to_vec(), baris, asal: Asal::default() })
}

kunci! {
    judul = "telaah.judul" ();
    judul_berkas = "telaah.judul-berkas" (judul);
    anak_judul = "telaah.anak-judul" ();
    label_naskah = "telaah.naskah" ();
    label_jenis = "telaah.jenis" ();
    jenis_isi = "telaah.jenis-isi" (dokumen, kelas);
    label_pihak = "telaah.pihak" ();
    pihak_isi = "telaah.pihak-isi" (sebutan, nama);
    label_nomor = "telaah.nomor" ();
    nomor_isi = "telaah.nomor-isi" (sebutan, nomor);
    label_tanggal = "telaah.tanggal" ();
    tanggal_kosong = "telaah.tanggal-kosong" (tanggal);
    label_jangka_waktu = "telaah.jangka-waktu" ();
    jangka_waktu_akhir = "telaah.jangka-waktu-akhir" (lama, akhir);
    belum_diisi = "telaah.belum-diisi" ();
    label_putusan = "telaah.putusan" ();
    status_final = "telaah.final" ();
    status_draf = "telaah.draf" (wajib, kosong, belum);
    ringkasan = "telaah.ringkasan" (wajib, peringatan, saran);
    kepala_temuan = "telaah.kepala-temuan" ();
    tanpa_temuan = "telaah.tanpa-temuan" ();
    kolom_aturan = "telaah.kolom-aturan" ();
    kolom_temuan = "telaah.kolom-temuan" ();
    kolom_dasar = "telaah.kolom-dasar" ();
    kolom_jalan = "telaah.kolom-jalan" ();
    kolom_catatan = "telaah.kolom-catatan" ();
    dasar = "telaah.dasar" (dasar, tanda);
    dikecualikan = "telaah.dikecualikan" ();
    saran_lain = "telaah.saran-lain" (banyak);
    saran_lain_isi = "telaah.saran-lain-isi" (id);
    kepala_kosong = "telaah.kepala-kosong" ();
    daftar_kosong = "telaah.daftar-kosong" (isi);
    dan_lain = "telaah.dan-lain" (isi, banyak);
    kepala_pengecualian = "telaah.kepala-pengecualian" ();
    tanpa_pengecualian = "telaah.tanpa-pengecualian" ();
    kolom_alasan = "telaah.kolom-alasan" ();
    kolom_oleh = "telaah.kolom-oleh" ();
    kolom_waktu = "telaah.kolom-waktu" ();
    kepala_belum = "telaah.kepala-belum" ();
    tanpa_belum = "telaah.tanpa-belum" ();
    belum_isi = "telaah.belum-isi" (id, tingkat, isian);
    daftar_belum = "telaah.daftar-belum" (isi);
    kepala_terpenuhi = "telaah.kepala-terpenuhi" ();
    terpenuhi_isi = "telaah.terpenuhi-isi" (kelompok, id);
    terpenuhi_jumlah = "telaah.terpenuhi-jumlah" (banyak, luar);
    kepala_rapat = "telaah.kepala-rapat" ();
    rapat_waktu = "telaah.rapat-waktu" ();
    rapat_kesimpulan = "telaah.rapat-kesimpulan" ();
    rapat_pilihan = "telaah.rapat-pilihan" ();
    rapat_catatan = "telaah.rapat-catatan" ();
    penyusun = "telaah.penyusun" ();
    tim = "telaah.tim" ();
    nama = "telaah.nama" ();
    tanda = "telaah.tanda" ();
}
