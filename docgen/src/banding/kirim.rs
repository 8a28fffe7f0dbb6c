//! A comparison as the page receives it, and the decisions as it sends them back.

use serde_json::{Value, json};

use super::{Ambil, Beda, Jenis, Keputusan, banding, gabung_amplop, pangkal, teks};
use crate::Galat;
use crate::amplop::{Amplop, Serahan};
use crate::draf::Draf;

/// The comparison of two files:
///
/// ```json
/// {
///   "versi": 1,
///   "dasar": { "ada": true, "kata": "…", "serahan": { "oleh", "waktu", "tahap" } },
///   "ringkasan": { "sendiri": 0, "lain": 0, "sama": 0, "bentrok": 0 },
///   "riwayat": [ { "oleh", "waktu", "tahap", "sendiri": true, "lain": true } ],
///   "beda": [ {
///     "kunci", "jalur", "jalur_lain", "label", "macam": "isian|tambah|hapus|urutan",
///     "jenis": "sendiri|lain|sama|bentrok", "keadaan", "dasar", "sendiri", "lain",
///     "pilihan": [ "sendiri|lain|keduanya" ], "bawaan"
///   } ]
/// }
/// ```
///
/// `keadaan` says who did what, for example `ditambah di draf rekan`. Values are words or null where there is no such row; `riwayat` says in which of the two files a hand-over stands.
pub fn json(sendiri: &Amplop, lain: &Amplop, cuplikan: &[Draf]) -> Value {
    let dasar = pangkal(sendiri, lain, cuplikan);
    let beda = banding(dasar.ok().map(|p| p.draf), &sendiri.draf, &lain.draf);
    let mut hasil = json_beda(&beda, dasar.is_ok());
    hasil["dasar"] = match dasar {
        Ok(p) => json!({ "ada": true, "kata": teks::kata_dasar(p.serahan), "serahan": serahan(p.serahan) }),
        Err(sebab) => json!({ "ada": false, "kata": teks::kata_tanpa(sebab) }),
    };
    hasil["riwayat"] = riwayat(sendiri, lain);
    hasil
}

/// The differences and how many there are of each kind.
pub(super) fn json_beda(beda: &[Beda], ada_dasar: bool) -> Value {
    let hitung = |jenis| beda.iter().filter(|b| b.jenis == jenis).count();
    let satu = |b: &Beda| {
        json!({
            "kunci": b.kunci, "jalur": b.jalur, "jalur_lain": b.jalur_lain, "label": b.label,
            "macam": b.macam.kode(), "jenis": b.jenis.kode(), "keadaan": teks::keadaan(b, ada_dasar).kalimat(),
            "dasar": b.dasar, "sendiri": b.sendiri, "lain": b.lain,
            "pilihan": b.pilihan.iter().map(|p| p.kode()).collect::<Vec<_>>(), "bawaan": b.bawaan().kode(),
        })
    };
    json!({
        "versi": 1,
        "ringkasan": {
            "sendiri": hitung(Jenis::Sendiri), "lain": hitung(Jenis::Lain),
            "sama": hitung(Jenis::Sama), "bentrok": hitung(Jenis::Bentrok),
        },
        "beda": beda.iter().map(satu).collect::<Vec<_>>(),
    })
}

fn serahan(s: &Serahan) -> Value {
    json!({ "oleh": s.oleh, "waktu": s.waktu, "tahap": s.tahap })
}

fn riwayat(sendiri: &Amplop, lain: &Amplop) -> Value {
    let semua = gabung_amplop(None, sendiri, lain, &Keputusan::new()).riwayat;
    let baris = semua.iter().map(|s| {
        let mut isi = serahan(s);
        isi["sendiri"] = sendiri.riwayat.contains(s).into();
        isi["lain"] = lain.riwayat.contains(s).into();
        isi
    });
    baris.collect()
}

/// The merged file; `keputusan` is an object of keys and codes, `{ "isian:judul": "lain" }`.
///
/// # Errors
/// A sentence when a decision does not fit the comparison, for example because a draft was changed meanwhile, or when the
/// merged draft could not be read again.
pub fn gabung_json(
    sendiri: &Amplop,
    lain: &Amplop,
    cuplikan: &[Draf],
    keputusan: &Value,
) -> Result<Amplop, Galat> {
    let dasar = pangkal(sendiri, lain, cuplikan).ok().map(|p| p.draf);
    let beda = banding(dasar, &sendiri.draf, &lain.draf);
    let Value::Object(peta) = keputusan else {
        return Err(Galat::draf("pilihan: isinya bukan objek {…}; bandingkan kedua draf sekali lagi."));
    };
    let mut pilihan = Keputusan::new();
    for (kunci, kode) in peta {
        let Some(b) = beda.iter().find(|b| b.kunci == *kunci) else {
            return Err(Galat::draf(
                "pilihan: ada pilihan untuk perbedaan yang sudah tidak ada, karena salah satu draf berubah; \
                 bandingkan kedua draf sekali lagi.",
            ));
        };
        match kode.as_str().and_then(Ambil::dari_kode).filter(|a| b.pilihan.contains(a)) {
            Some(ambil) => pilihan.insert(kunci.clone(), ambil),
            None => {
                return Err(Galat::draf(format!(
                    "{}: pilihan ini tidak tersedia di sini; pilih salah satu yang ditawarkan.",
                    b.label
                )));
            }
        };
    }
    let hasil = gabung_amplop(dasar, sendiri, lain, &pilihan);
    Amplop::baca(&hasil.ke_json()).map_err(|g| {
        let pesan = g.to_string();
        Galat::draf(format!("hasil gabungan, {}", pesan.strip_prefix("berkas: ").unwrap_or(&pesan)))
    })
}
