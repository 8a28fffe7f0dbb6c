//! Sentences that rules share.

use super::pesan::kunci;

kunci! { pub(super)
    sebutan = "umum.sebutan" (urutan);
    pihak = "umum.pihak" (sebutan, nama);
    pihak_luar = "umum.pihak-luar" (urutan);
    sebab_kelas = "umum.sebab-kelas" (cakupan, ini);
    sebab_dokumen = "umum.sebab-dokumen" (cakupan, ini);
    sebab_belum_berlaku = "umum.sebab-belum-berlaku" (sejak, tanggal);
    sebab_tidak_berlaku_lagi = "umum.sebab-tidak-berlaku-lagi" (sampai, tanggal);
    sebab_bagian = "umum.sebab-bagian" (bagian);
    sebab_alias = "umum.sebab-alias" (aturan);
    cakupan_semua = "umum.cakupan-semua" ();
    cakupan_keduanya = "umum.cakupan-keduanya" (dokumen, kelas);
    tanpa_bmd = "umum.tanpa-bmd" ();
    tanpa_data = "umum.tanpa-data" ();
    tanpa_rencana_kerja = "umum.tanpa-rencana-kerja" ();
    apa_adanya = "umum.apa-adanya" (kalimat);
    ringkas_kelengkapan = "umum.ringkas-kelengkapan" (bagian);
}
