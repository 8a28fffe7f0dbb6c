//! How a field is asked for where its shape alone does not tell: one line or several, a party, a rate.

/// The control that suits a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rupa {
    /// One line of text, or what the shape says.
    Baris,
    /// Several lines of text.
    Paragraf,
    /// One of the parties of the draft, by its id.
    Pihak,
    /// A rate per thousand, kept in hundredths.
    Permil,
    /// A rate per cent, kept in hundredths.
    Persen,
    /// Id of an urusan.
    Urusan,
    /// Made by the program: ids that rows refer to.
    Tersembunyi,
}

/// Fields that are not [`Rupa::Baris`], by object and key.
const KHUSUS: &[(&str, &str, Rupa)] = &[
    ("Draf", "judul", Rupa::Paragraf),
    ("Draf", "maksud", Rupa::Paragraf),
    ("Draf", "lokasi", Rupa::Paragraf),
    ("Butir", "uraian", Rupa::Paragraf),
    ("Istilah", "arti", Rupa::Paragraf),
    ("Induk", "judul", Rupa::Paragraf),
    ("Objek", "uraian", Rupa::Paragraf),
    ("Objek", "dokumen_rencana", Rupa::Paragraf),
    ("Objek", "eksternalitas", Rupa::Paragraf),
    ("UrusanTerpilih", "id", Rupa::Urusan),
    ("Pelaksanaan", "uraian", Rupa::Paragraf),
    ("Pelaksanaan", "layanan_masyarakat", Rupa::Paragraf),
    ("Pembiayaan", "cara_bayar", Rupa::Paragraf),
    ("Pembiayaan", "dasar_pungutan", Rupa::Paragraf),
    ("Sumber", "pihak", Rupa::Pihak),
    ("Sumber", "untuk", Rupa::Paragraf),
    ("Kontribusi", "pihak", Rupa::Pihak),
    ("Kontribusi", "uraian", Rupa::Paragraf),
    ("Hasil", "pemilik", Rupa::Pihak),
    ("Hasil", "uraian", Rupa::Paragraf),
    ("Bmd", "pemilik", Rupa::Pihak),
    ("Bmd", "objek", Rupa::Paragraf),
    ("Bmd", "pemeliharaan", Rupa::Pihak),
    ("Sanksi", "denda_per_hari", Rupa::Permil),
    ("Sanksi", "denda_terbanyak", Rupa::Persen),
    ("DataPribadi", "pengendali", Rupa::Pihak),
    ("DataPribadi", "tujuan", Rupa::Paragraf),
    ("DataPribadi", "pelindungan_luar_negeri", Rupa::Paragraf),
    ("Hki", "pihak", Rupa::Pihak),
    ("Hki", "uraian", Rupa::Paragraf),
    ("Kegiatan", "kegiatan", Rupa::Paragraf),
    ("Kegiatan", "keluaran", Rupa::Paragraf),
    ("Kegiatan", "target", Rupa::Paragraf),
    ("PeranPihak", "pihak", Rupa::Pihak),
    ("PeranPihak", "uraian", Rupa::Paragraf),
    ("DanaPihak", "pihak", Rupa::Pihak),
    ("Pihak", "id", Rupa::Tersembunyi),
    ("Pihak", "alamat", Rupa::Paragraf),
    ("Pihak", "uraian", Rupa::Paragraf),
    ("Tugas", "uraian", Rupa::Paragraf),
    ("Hak", "id", Rupa::Tersembunyi),
    ("Hak", "uraian", Rupa::Paragraf),
    ("Kewajiban", "id", Rupa::Tersembunyi),
    ("Kewajiban", "uraian", Rupa::Paragraf),
    ("Korespondensi", "alamat", Rupa::Paragraf),
    ("SuratKuasa", "untuk_judul", Rupa::Paragraf),
    ("DasarWewenang", "tentang", Rupa::Paragraf),
    ("Ubahan", "alasan", Rupa::Paragraf),
    ("AyatSendiri", "id", Rupa::Tersembunyi),
    ("AyatSendiri", "teks", Rupa::Paragraf),
    ("ButirSendiri", "id", Rupa::Tersembunyi),
    ("ButirSendiri", "uraian", Rupa::Paragraf),
    ("Pengecualian", "alasan", Rupa::Paragraf),
    ("ProfilDaerah", "alamat", Rupa::Paragraf),
    ("LuarNegeri", "kaitan_rencana", Rupa::Paragraf),
    ("LuarNegeri", "jalur_hibah", Rupa::Paragraf),
    ("Dwi", "indonesia", Rupa::Paragraf),
    ("Dwi", "inggris", Rupa::Paragraf),
    ("Dwi", "mitra", Rupa::Paragraf),
    ("MitraAsing", "saling_melengkapi", Rupa::Paragraf),
    ("MitraAsing", "hubungan_masyarakat", Rupa::Paragraf),
    ("KegiatanLuar", "realisasi", Rupa::Paragraf),
    ("KegiatanLuar", "belanja", Rupa::Paragraf),
    ("SumberLuar", "pihak", Rupa::Pihak),
    ("Kajian", "kesimpulan", Rupa::Paragraf),
    ("LaporanLuar", "analisis", Rupa::Paragraf),
    ("CatatanTahap", "keterangan", Rupa::Paragraf),
    ("Ketetapan", "subjek", Rupa::Paragraf),
    ("Ketetapan", "judul", Rupa::Paragraf),
];

/// The control for a field of an object, for example `rupa("Sumber", "pihak")`.
pub fn rupa(skema: &str, kunci: &str) -> Rupa {
    KHUSUS.iter().find(|(s, k, _)| *s == skema && *k == kunci).map_or(Rupa::Baris, |(_, _, r)| *r)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draf::{Bentuk, Skema, skema};

    fn kumpulkan(s: &'static Skema, semua: &mut Vec<(&'static str, &'static str, &'static Bentuk)>) {
        for b in s.bidang {
            semua.push((s.nama, b.kunci, b.bentuk));
            let mut bentuk = b.bentuk;
            while let Bentuk::Daftar(isi) = bentuk {
                bentuk = isi;
            }
            if let Bentuk::Objek(dalam) = bentuk {
                kumpulkan(dalam, semua);
            }
        }
    }

    #[test]
    fn setiap_baris_menyebut_bidang_yang_ada() {
        let mut semua = Vec::new();
        kumpulkan(skema(), &mut semua);
        kumpulkan(crate::profil::skema(), &mut semua);
        for (s, k, r) in KHUSUS {
            let bentuk = semua.iter().find(|(n, m, _)| n == s && m == k).map(|(_, _, b)| *b);
            let cocok = match r {
                Rupa::Permil | Rupa::Persen => matches!(bentuk, Some(Bentuk::Bilangan)),
                _ => matches!(bentuk, Some(Bentuk::Teks)),
            };
            assert!(cocok, "{s}.{k}: {bentuk:?}");
        }
    }
}
