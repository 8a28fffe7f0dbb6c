//! Short forms for citations, so that a rule or a reason reads like its row in the law reference. A law whose number other
//! years have too is written with its year.

// Some serve only the rules that are left out.
#![cfg_attr(not(feature = "lanjutan"), allow(dead_code))]

use super::Rujukan;

macro_rules! peraturan {
    ($($(#[$m:meta])* $nama:ident = $id:literal;)+) => {$(
        $(#[$m])*
        pub(crate) const fn $nama(bagian: &'static str) -> Rujukan {
            Rujukan { peraturan: $id, bagian }
        }
    )+};
}

peraturan! {
    /// UU 1/2023, Kitab Undang-Undang Hukum Pidana.
    uu1_2023 = "uu-1-2023";
    /// UU 6/2014, Desa; later amendments not read.
    uu6 = "uu-6-2014";
    /// UU 10/2020, Bea Meterai.
    uu10 = "uu-10-2020";
    /// UU 12/2011, which binds regulations: by analogy.
    uu12_2011 = "uu-12-2011";
    /// UU 12/2012, Pendidikan Tinggi.
    uu12_2012 = "uu-12-2012";
    /// UU 17/2013, Organisasi Kemasyarakatan.
    uu17 = "uu-17-2013";
    /// UU 23/2014, Pemerintahan Daerah.
    uu23 = "uu-23-2014";
    /// UU 24/2000, Perjanjian Internasional.
    uu24_2000 = "uu-24-2000";
    /// UU 24/2009, flag, language, emblem and anthem.
    uu24 = "uu-24-2009";
    /// UU 27/2022, Pelindungan Data Pribadi.
    uu27 = "uu-27-2022";
    /// UU 29/2007, read without its successors.
    uu29 = "uu-29-2007";
    /// UU 30/1999, arbitration.
    uu30_1999 = "uu-30-1999";
    /// UU 30/2014, Administrasi Pemerintahan.
    uu30_2014 = "uu-30-2014";
    /// Permenlu 3/2019, guide for relations abroad by regions; not read.
    permenlu3 = "permenlu-3-2019";
    /// PP 2/2012, Hibah Daerah; later amendments not read.
    pp2 = "pp-2-2012";
    /// PP 12/2019, Pengelolaan Keuangan Daerah.
    pp12 = "pp-12-2019";
    /// PP 27/2014, read without its amendment.
    pp27 = "pp-27-2014";
    /// PP 28/2018, Kerja Sama Daerah.
    pp28 = "pp-28-2018";
    /// PP 50/2007, repealed.
    pp50 = "pp-50-2007";
    /// PP 59/2016, organisations of foreigners.
    pp59 = "pp-59-2016";
    /// Permendagri 22/2020, of which only parts were read.
    pm22 = "permendagri-22-2020";
    /// Permendagri 25/2020, cooperation abroad.
    pm25 = "permendagri-25-2020";
    /// Permendagri 79/2018, BLUD; not read.
    pm79 = "permendagri-79-2018";
    /// Perpres 16/2018, procurement; not read.
    perpres16 = "perpres-16-2018";
    /// Perpres 38/2015, KPBU; not read.
    perpres38 = "perpres-38-2015";
    /// Perpres 63/2019, use of Bahasa Indonesia; not read.
    perpres63 = "perpres-63-2019";
    /// A source that is no regulation: practice, or a default of this tool.
    praktik = "";
}
