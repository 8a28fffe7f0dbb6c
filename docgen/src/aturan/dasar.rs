//! Short forms for citations, so that a rule reads like its row in the law reference.

use chrono::NaiveDate;

use super::jenis::Rentang;
use crate::ranah::Rujukan;

macro_rules! peraturan {
    ($($(#[$m:meta])* $nama:ident = $id:literal;)+) => {$(
        $(#[$m])*
        pub(super) const fn $nama(bagian: &'static str) -> Rujukan {
            Rujukan { peraturan: $id, bagian }
        }
    )+};
}

peraturan! {
    /// UU 23/2014.
    uu23 = "uu-23-2014";
    /// UU 30/2014.
    uu30 = "uu-30-2014";
    /// UU 30/1999.
    uu30_1999 = "uu-30-1999";
    /// UU 17/2013.
    uu17 = "uu-17-2013";
    /// UU 12/2012.
    uu12_2012 = "uu-12-2012";
    /// UU 29/2007, read without its successors.
    uu29 = "uu-29-2007";
    /// UU 27/2022.
    uu27 = "uu-27-2022";
    /// PP 28/2018.
    pp28 = "pp-28-2018";
    /// Permendagri 22/2020, of which only parts were read.
    pm22 = "permendagri-22-2020";
    /// PP 12/2019.
    pp12 = "pp-12-2019";
    /// PP 27/2014, read without its amendment.
    pp27 = "pp-27-2014";
    /// PP 50/2007, repealed.
    pp50 = "pp-50-2007";
    /// A source that is no regulation: practice, or a default of this tool.
    praktik = "";
}

/// In force as long as this tool knows.
pub(super) const SELALU: Rentang = Rentang { sejak: None, sampai: None };

/// Since PP 28/2018 is in force.
pub(super) const SEJAK_PP28: Rentang = Rentang { sejak: NaiveDate::from_ymd_opt(2018, 7, 13), sampai: None };
