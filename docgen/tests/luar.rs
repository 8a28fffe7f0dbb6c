//! Foreign naskah: every paper in every language, twins of one structure, nothing invented for the partner.
#![cfg(feature = "lanjutan")]

use std::collections::BTreeSet;

use docgen::draf::{Draf, TerjemahanBagian};
use docgen::naskah::{Bahasa, Blok, Gaya, Naskah, Rincian, Sebaris, Sebarisan, nomori};
use docgen::ranah::{Dokumen, KelasKerjaSama, Pilihan as _};
use docgen::teks::{JenisButir, Klausul, PaketTeks, Potong, RincianTeks};
use docgen::{
    CaraBahasa, JenisBeda, TampilBahasa, beda_kembar, render_polos, susun_bahasa, susun_dengan_catatan,
};
use serde_json::{Value, json};

fn draf(isi: Value) -> Draf {
    serde_json::from_value(isi).expect("draft")
}

fn dwi(indonesia: &str, inggris: &str) -> Value {
    json!({"indonesia": indonesia, "inggris": inggris})
}

/// A province with a province: all answers given.
fn kembar() -> Draf {
    draf(json!({
        "kelas": "ksdpl", "dokumen": "naskah_kerja_sama",
        "pihak": [
            {"id": "a", "jenis": "provinsi", "nama": "Pemerintah Provinsi Jawa Barat",
             "penandatangan": {"nama": "Budi Contoh", "jabatan": "Gubernur Jawa Barat"}},
            {"id": "b", "jenis": "pemda_asing", "nama": "Pemerintah Provinsi Hanbit",
             "penandatangan": {"nama": "Kim Contoh", "jabatan": "Gubernur Hanbit"},
             "asing": {"nama": {"inggris": "Hanbit Provincial Government", "mitra": "한빛도"},
                       "jabatan": {"inggris": "Governor of Hanbit"}}}
        ],
        "tempat": "Bandung", "tanggal": "2027-11-21",
        "luar_negeri": {
            "jalur": "kembar",
            "bahasa": {"versi": "indonesia_inggris_mitra", "mitra": "korea", "acuan": "inggris"},
            "mitra": {"negara": dwi("Republik Korea", "Republic of Korea")},
            "objek": dwi("pertanian cerdas", "smart agriculture"),
            "latar_belakang": [dwi("hubungan baik yang telah terjalin sejak kunjungan tahun 2025",
                "the good relations that have existed since the visit of 2025")],
            "maksud": dwi("meningkatkan kesejahteraan masyarakat kedua provinsi",
                "improve the welfare of the people of the two provinces"),
            "tujuan": [dwi("peningkatan mutu hasil pertanian", "the improvement of the quality of agricultural products"),
                dwi("pertukaran tenaga ahli", "the exchange of experts")],
            "ruang_lingkup": [dwi("pelatihan petani", "the training of farmers"),
                dwi("pertukaran pelajar", "student exchange"), dwi("promosi wisata", "tourism promotion")],
            "pelaksanaan": dwi("Kegiatan dilaksanakan melalui program bersama",
                "The activities shall be carried out through joint programmes"),
            "pihak_ketiga": true,
            "pembiayaan": [
                {"pihak": "a", "sumber": dwi("APBD Provinsi Jawa Barat Tahun Anggaran 2028",
                    "the Regional Budget of West Java Province for the 2028 fiscal year"),
                 "untuk": dwi("pelatihan petani", "the training of farmers"), "jumlah": 500_000_000},
                {"pihak": "b", "sumber": dwi("anggaran Provinsi Hanbit", "the budget of Hanbit Province"),
                 "mata_uang": "KRW", "jumlah": 40_000_000}],
            "hibah": true, "pemilik_barang": "perolehan", "hki": true, "alih_pengetahuan": true,
            "cara_alih": dwi("pelatihan dan magang", "training and apprenticeships"),
            "kerahasiaan": true, "batas_personel": true,
            "jangka_waktu": {"lama": 3, "satuan": "tahun"}, "pemberitahuan_akhir": {"lama": 3, "satuan": "bulan"},
            "loi": {"masa_berlaku": {"lama": 1, "satuan": "tahun"}, "tempat": dwi("Seoul", "Seoul"),
                    "tanggal": "2026-11-20"}
        }
    }))
}

/// A city with an international organisation, where the Government has gone before.
fn penerusan() -> Draf {
    draf(json!({
        "kelas": "ksdll", "dokumen": "naskah_kerja_sama", "judul": "ketahanan iklim perkotaan",
        "pihak": [
            {"id": "a", "jenis": "kota", "nama": "Pemerintah Kota Ternate",
             "penandatangan": {"nama": "Sari Contoh", "jabatan": "Wali Kota Ternate"}},
            {"id": "b", "jenis": "organisasi_internasional", "nama": "Badan Iklim Contoh",
             "penandatangan": {"nama": "Jan Contoh", "jabatan": "Perwakilan di Indonesia"},
             "asing": {"nama": {"inggris": "Example Climate Agency"},
                       "jabatan": {"inggris": "Representative in Indonesia"}}}
        ],
        "tempat": "Ternate", "tanggal": "2027-03-01",
        "luar_negeri": {
            "jalur": "penerusan",
            "bahasa": {"versi": "indonesia_inggris", "susunan": "teks_terpisah"},
            "judul": {"inggris": "urban climate resilience"},
            "maksud": dwi("memperkuat ketahanan iklim Kota Ternate", "strengthen the climate resilience of Ternate City"),
            "tujuan": [dwi("penyusunan rencana aksi iklim", "the preparation of a climate action plan")],
            "ruang_lingkup": [dwi("kajian risiko iklim", "climate risk assessment"),
                dwi("pelatihan aparatur", "the training of civil servants")],
            "pemilik_barang": "daerah", "kelompok_kerja": false, "pihak_ketiga": false, "diperpanjang": false,
            "konsultasi_menteri": false,
            "jangka_waktu": {"lama": 1, "satuan": "tahun"},
            "loi": {"masa_berlaku": {"lama": 6, "satuan": "bulan"}, "tempat": dwi("Ternate", "Ternate"),
                    "tanggal": "2026-06-01"}
        }
    }))
}

const TAMPIL: [TampilBahasa; 5] = [
    TampilBahasa::Kolom,
    TampilBahasa::Terpisah,
    TampilBahasa::Indonesia,
    TampilBahasa::Inggris,
    TampilBahasa::Mitra,
];

fn cara(tampil: TampilBahasa) -> CaraBahasa {
    CaraBahasa { tampil, mitra_dahulu: false }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the engine takes it")]
fn susun(d: &Draf, cara: &CaraBahasa) -> Naskah {
    susun_bahasa(d, PaketTeks::bawaan(), cara)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the engine takes it")]
fn polos(d: &Draf, cara: &CaraBahasa) -> String {
    render_polos(&nomori(susun(d, cara)))
}

/// The papers that both sides sign.
const DOKUMEN: [Dokumen; 2] = [Dokumen::NaskahKerjaSama, Dokumen::PernyataanKehendak];

fn semua() -> Vec<Draf> {
    let mut hasil = Vec::new();
    for d in [kembar(), penerusan()] {
        for dokumen in DOKUMEN {
            let mut d = d.clone();
            d.dokumen = dokumen.into();
            let mut satu_butir = d.clone();
            satu_butir.luar_negeri.tujuan.truncate(1);
            satu_butir.luar_negeri.ruang_lingkup.truncate(1);
            hasil.extend([d, satu_butir]);
        }
    }
    hasil
}

/// Every text of a naskah, with the language of its column where it stands in one.
fn kolom(n: &Naskah) -> Vec<(Bahasa, Sebarisan)> {
    fn blok(b: &Blok, bahasa: Bahasa, hasil: &mut Vec<(Bahasa, Sebarisan)>) {
        match b {
            Blok::Paragraf(p) => hasil.push((bahasa, p.isi.clone())),
            Blok::Rinci(r) => rincian(r, bahasa, hasil),
            Blok::Pasal(p) => {
                hasil.push((bahasa, p.judul.clone()));
                for a in &p.ayat {
                    hasil.push((bahasa, a.isi.clone()));
                    a.rincian.iter().for_each(|r| rincian(r, bahasa, hasil));
                }
            }
            Blok::Sejajar(s) => {
                for (bagian, bahasa) in s.baris.iter().flat_map(|b| b.iter().zip(&s.kolom)) {
                    for b in bagian {
                        blok(b, *bahasa, hasil);
                    }
                }
            }
            Blok::Logo(_)
            | Blok::Komparisi(_)
            | Blok::Premis(_)
            | Blok::DasarHukum(_)
            | Blok::Tabel(_)
            | Blok::TandaTangan(_) => {}
        }
    }
    fn rincian(r: &Rincian, bahasa: Bahasa, hasil: &mut Vec<(Bahasa, Sebarisan)>) {
        for b in &r.butir {
            hasil.push((bahasa, b.isi.clone()));
            b.rincian.iter().for_each(|r| rincian(r, bahasa, hasil));
        }
    }
    let mut hasil = Vec::new();
    let semua = n.blok.iter().chain(n.lampiran.iter().flat_map(|l| &l.blok));
    semua.for_each(|b| blok(b, Bahasa::Id, &mut hasil));
    hasil
}

fn sejajar(n: &Naskah) -> Vec<&docgen::naskah::Sejajar> {
    let semua = n.blok.iter().chain(n.lampiran.iter().flat_map(|l| &l.blok));
    semua.filter_map(|b| if let Blok::Sejajar(s) = b { Some(s) } else { None }).collect()
}

#[test]
fn tiap_dokumen_tersusun_dalam_tiap_bahasa() {
    for d in semua() {
        let (_, catatan) = susun_dengan_catatan(&d, PaketTeks::bawaan());
        assert_eq!(catatan, Vec::<String>::new());
        for tampil in TAMPIL {
            let n = susun(&d, &cara(tampil));
            for (bahasa, isi) in kolom(&n) {
                for s in &isi {
                    if let Sebaris::Teks(t, c) = s {
                        assert_eq!(c.bahasa, bahasa, "{t}");
                        assert!(!t.contains(['{', '}']), "{t}");
                    }
                }
            }
            let bernomor = nomori(n);
            let asing = |k: &(&str, &str)| {
                !k.1.starts_with("luar_negeri.terjemahan") && k.1.rsplit('.').next() != Some("mitra")
            };
            assert_eq!(bernomor.kosong().into_iter().filter(asing).collect::<Vec<_>>(), vec![], "{tampil:?}");
            for p in bernomor.paragraf() {
                let polos = p.polos();
                if p.gaya == Gaya::Isi && !polos.ends_with("…]") {
                    assert!(polos.ends_with(['.', ',', ';', ':']), "{tampil:?}: {polos}");
                }
                let lubang = [" .", " ;", " ,", "  ", ",,", ".."].iter().any(|l| polos.contains(l));
                assert!(!lubang, "{tampil:?}: {polos}");
            }
        }
    }
}

#[test]
fn draf_kosong_tersusun_dengan_rumpang() {
    for kelas in [KelasKerjaSama::Ksdpl, KelasKerjaSama::Ksdll] {
        for dokumen in kelas.dokumen() {
            let d = Draf { kelas: kelas.into(), dokumen: (*dokumen).into(), ..Draf::default() };
            assert_eq!(susun_dengan_catatan(&d, PaketTeks::bawaan()).1, Vec::<String>::new());
            for tampil in TAMPIL {
                let n = nomori(susun(&d, &cara(tampil)));
                assert!(n.berkosong(), "{} {tampil:?}", dokumen.kode());
            }
        }
    }
}

/// The rows of all languages are the same parts with the same shape.
#[test]
fn kolom_berstruktur_sama() {
    fn bentuk(b: &Blok) -> String {
        fn rincian(r: &Rincian) -> String {
            let dalam = |r: &Option<Rincian>| r.as_ref().map(rincian).unwrap_or_default();
            r.butir.iter().map(|b| format!("({:?}{})", b.id, dalam(&b.rincian))).collect::<Vec<_>>().concat()
        }
        match b {
            Blok::Paragraf(p) => format!("{:?}", p.gaya),
            Blok::Rinci(r) => rincian(r),
            Blok::Pasal(p) => {
                let ayat = p
                    .ayat
                    .iter()
                    .map(|a| format!("[{:?}{}]", a.id, a.rincian.as_ref().map(rincian).unwrap_or_default()));
                p.id.trim_start_matches("en:").to_owned() + &ayat.collect::<String>()
            }
            lain => panic!("{lain:?}"),
        }
    }
    for d in semua() {
        let n = susun(&d, &cara(TampilBahasa::Kolom));
        for s in sejajar(&n) {
            assert!(s.kolom.len() > 1);
            for baris in &s.baris {
                assert_eq!(baris.len(), s.kolom.len());
                let kembar: Vec<Vec<String>> = baris
                    .iter()
                    .zip(&s.kolom)
                    .filter(|(_, b)| **b != Bahasa::Mitra)
                    .map(|(bagian, _)| bagian.iter().map(bentuk).collect())
                    .collect();
                assert!(kembar.windows(2).all(|k| k[0] == k[1]), "{kembar:?}");
            }
        }
    }
}

#[test]
fn teks_terpisah_berdiri_di_halaman_sendiri() {
    let n = susun(&kembar(), &cara(TampilBahasa::Terpisah));
    let bahasa: Vec<_> = sejajar(&n).iter().map(|s| s.kolom.clone()).collect();
    assert_eq!(bahasa, [vec![Bahasa::Id], vec![Bahasa::En], vec![Bahasa::Mitra]]);
    assert_eq!(n.lampiran.len(), 2);
    assert!(n.lampiran.iter().all(|l| !l.mendatar));
    assert_eq!(n.meta.bahasa_mitra, "ko-KR");
    assert_eq!(CaraBahasa::dari(&penerusan()).tampil, TampilBahasa::Terpisah);
}

#[test]
fn alternat_mendahulukan_mitra() {
    for d in semua() {
        for (tampil, daerah, mitra) in [
            (TampilBahasa::Indonesia, &d.pihak[0].nama, &d.pihak[1].nama),
            (TampilBahasa::Inggris, &"The Government of".to_owned(), &d.pihak[1].asing.nama.inggris),
        ] {
            for mitra_dahulu in [false, true] {
                let teks = polos(&d, &CaraBahasa { tampil, mitra_dahulu }).to_lowercase();
                let di = |nama: &str| teks.find(&nama.to_lowercase()).expect("named");
                let tanda = |nama: &str| teks.rfind(&nama.to_lowercase()).expect("named");
                assert_eq!(di(mitra) < di(daerah), mitra_dahulu);
                let (a, b) = (&d.pihak[0].penandatangan.nama, &d.pihak[1].penandatangan.nama);
                assert_eq!(tanda(b) < tanda(a), mitra_dahulu);
            }
        }
    }
    let kepala = |mitra_dahulu| polos(&kembar(), &CaraBahasa { tampil: TampilBahasa::Inggris, mitra_dahulu });
    assert!(kepala(false).starts_with("REPUBLIC OF INDONESIA"), "the region's own copy names the state");
    assert!(kepala(true).starts_with("MEMORANDUM OF UNDERSTANDING"));
}

#[test]
fn pernyataan_kehendak_tidak_mengikat() {
    for mut d in [kembar(), penerusan()] {
        d.dokumen = Dokumen::PernyataanKehendak.into();
        for tampil in [TampilBahasa::Indonesia, TampilBahasa::Inggris] {
            let teks = polos(&d, &cara(tampil)).to_lowercase();
            for kata in ["wajib", "harus", "sepakat", "shall", "agree", "undertake", "must"] {
                assert!(!teks.contains(kata), "{kata}");
            }
        }
    }
}

#[test]
fn bahasa_acuan_dan_bahasa_naskah_disebut() {
    let penutup = |d: &Draf, t| polos(d, &cara(t));
    let d = kembar();
    assert!(penutup(&d, TampilBahasa::Indonesia).contains("bahasa Indonesia, Korea, dan Inggris"));
    let en = penutup(&d, TampilBahasa::Inggris);
    assert!(
        en.contains("the Indonesian, Korean and English languages")
            && en.contains("the English text shall prevail")
    );
    assert!(!penutup(&penerusan(), TampilBahasa::Inggris).contains("prevail"));
}

#[test]
fn terjemahan_mitra_masuk_ke_bagiannya() {
    let mut d = kembar();
    let sebelum = nomori(susun(&d, &cara(TampilBahasa::Mitra))).kosong().len();
    d.luar_negeri.terjemahan.push(TerjemahanBagian {
        bagian: "ln-tujuan".to_owned(),
        isi: "목적\n첫째 항\n\n둘째 항".to_owned(),
    });
    d.luar_negeri.ruang_lingkup[0].mitra = "농민 교육".to_owned();
    let n = nomori(susun(&d, &cara(TampilBahasa::Mitra)));
    assert_eq!(n.kosong().len(), sebelum - 1);
    let teks = render_polos(&n);
    assert!(["목적", "첫째 항", "둘째 항", "농민 교육"].iter().all(|t| teks.contains(t)), "{teks}");
    for (_, jalur) in n.kosong() {
        assert!(docgen::draf::bidang_dari_jalur(jalur).is_some(), "{jalur}");
    }
}

/// An own pasal asks for its English words; where it stands is the same in both.
#[test]
fn pasal_sendiri_berkembar() {
    let mut d = kembar();
    d.ubahan = serde_json::from_value(json!([
        {"jenis": "tambah", "pasal": "kunjungan", "setelah": "ln-pelaksanaan", "judul": "kunjungan",
         "ayat": [{"teks": "Para Pihak saling mengundang"}]},
        {"jenis": "hapus", "pasal": "ln-amandemen"}
    ]))
    .expect("changes");
    let en = |d: &Draf| nomori(susun(d, &cara(TampilBahasa::Inggris)));
    let kosong = en(&d);
    assert_eq!(kosong.kosong().iter().map(|k| k.1).collect::<Vec<_>>(), ["luar_negeri.terjemahan"]);
    assert!(!render_polos(&kosong).contains("AMENDMENT"));
    d.luar_negeri.terjemahan.push(TerjemahanBagian {
        bagian: "en:kunjungan".to_owned(),
        isi: "Visits\nThe Parties shall invite each other.".to_owned(),
    });
    let terisi = en(&d);
    assert_eq!(terisi.kosong(), vec![]);
    assert!(render_polos(&terisi).contains("VISITS"));
}

/// What a draft made wrong in one way brings.
fn beda(ubah: impl Fn(&mut Draf)) -> Vec<(String, JenisBeda)> {
    let mut d = kembar();
    ubah(&mut d);
    beda_kembar(&d).into_iter().map(|b| (b.jalur, b.jenis)).collect()
}

#[test]
fn beda_kedua_bahasa_ditemukan() {
    use JenisBeda as J;
    assert_eq!(beda(|_| {}), vec![]);
    assert_eq!(beda_kembar(&penerusan()), vec![]);
    assert_eq!(beda_kembar(&Draf::default()), vec![]);
    let satu = |jalur: &str, jenis| vec![(jalur.to_owned(), jenis)];
    assert_eq!(
        beda(|d| d.luar_negeri.maksud.inggris.clear()),
        satu("luar_negeri.maksud.inggris", J::Kehadiran)
    );
    assert_eq!(
        beda(|d| d.luar_negeri.tujuan[1].inggris.clear()),
        satu("luar_negeri.tujuan[1].inggris", J::Butir)
    );
    assert_eq!(
        beda(|d| d.pihak[1].asing.jabatan.inggris.clear()),
        satu("pihak[1].asing.jabatan.inggris", J::Kehadiran)
    );
    let ganti = |id: &'static str, en: &'static str| {
        beda(move |d| {
            id.clone_into(&mut d.luar_negeri.tujuan[0].indonesia);
            en.clone_into(&mut d.luar_negeri.tujuan[0].inggris);
        })
    };
    let di = "luar_negeri.tujuan[0].inggris";
    assert_eq!(ganti("pelatihan 50 petani", "the training of 15 farmers"), satu(di, J::Bilangan));
    assert_eq!(ganti("pelatihan 5 petani", "the training of five farmers"), vec![]);
    assert_eq!(ganti("hibah Rp500 juta", "a grant of IDR 50 million"), satu(di, J::Uang));
    assert_eq!(ganti("sejak 1 Mei 2025", "since 1 June 2025"), satu(di, J::Tanggal));
    assert_eq!(
        ganti("kunjungan Pemerintah Provinsi Hanbit", "a visit of the Government of West Java Province"),
        satu(di, J::Nama)
    );
    assert_eq!(
        ganti("kunjungan Pemerintah Provinsi Hanbit", "a visit of Hanbit Provincial Government"),
        vec![]
    );
    assert_eq!(
        beda(|d| d.luar_negeri.bahasa.versi = docgen::ranah::VersiBahasa::HanyaIndonesia.into()),
        vec![]
    );
}

/// Slots, references and emphasis of a line, as sorted words.
fn isian(potong: &[&Potong]) -> BTreeSet<String> {
    potong
        .iter()
        .filter_map(|p| match p {
            Potong::Teks { .. } => None,
            Potong::Slot { nama, tebal } => Some(format!("{nama} {tebal}")),
            Potong::Frasa(nama) => Some(format!("frasa:{nama}")),
            Potong::Rujuk { pasal, ayat, butir } => Some(format!("{pasal}#{ayat:?}/{butir:?}")),
        })
        .collect()
}

fn kerangka(k: &Klausul) -> Vec<String> {
    fn daftar(r: &RincianTeks, hasil: &mut Vec<String>) {
        hasil.push(format!("daftar {}", r.kata));
        for b in &r.butir {
            let isi: Vec<&Potong> = b.isi.iter().collect();
            hasil.push(format!("{} {:?} {:?}", tanda(b.jenis), b.id, isian(&isi)));
            b.rincian.iter().for_each(|r| daftar(r, hasil));
        }
    }
    fn tanda(jenis: JenisButir) -> &'static str {
        match jenis {
            JenisButir::Tetap => "-",
            JenisButir::Opsional => "-?",
            JenisButir::Berulang => "-*",
        }
    }
    let mut hasil = vec![format!("{:?} {:?}", k.dasar, isian(&k.judul.iter().collect::<Vec<_>>()))];
    hasil.push(format!("berjudul {}", !k.judul.is_empty()));
    for a in &k.ayat {
        let isi: Vec<&Potong> = a.isi.iter().collect();
        hasil.push(format!("ayat {} {:?} {:?}", tanda(a.jenis), a.id, isian(&isi)));
        a.rincian.iter().for_each(|r| daftar(r, &mut hasil));
    }
    for (nama, isi) in &k.frasa {
        hasil.push(format!("frasa {nama} {:?}", isian(&isi.iter().collect::<Vec<_>>())));
    }
    hasil
}

/// Each English clause has the parts, items, slots and references of the Indonesian one before it.
#[test]
fn klausul_kembar_berstruktur_sama() {
    let paket = PaketTeks::bawaan();
    let mut banyak = 0;
    for en in paket.semua().filter(|k| k.id.rsplit('.').next() == Some("en")) {
        let id = paket.klausul(en.id.trim_end_matches(".en")).unwrap_or_else(|| panic!("{} alone", en.id));
        assert_eq!(kerangka(id), kerangka(en), "{}", en.id);
        banyak += 1;
    }
    assert!(banyak >= 20, "{banyak}");
}
