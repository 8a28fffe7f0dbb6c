//! What a rule rests on: its citations and since when they hold.

use chrono::NaiveDate;

use super::jenis::Rentang;
pub(super) use crate::ranah::dasar::*;

/// In force as long as this tool knows.
pub(super) const SELALU: Rentang = Rentang { sejak: None, sampai: None };

/// Since PP 28/2018 is in force.
pub(super) const SEJAK_PP28: Rentang = Rentang { sejak: NaiveDate::from_ymd_opt(2018, 7, 13), sampai: None };

/// Since Permendagri 25/2020 was promulgated.
pub(super) const SEJAK_PM25: Rentang = Rentang { sejak: NaiveDate::from_ymd_opt(2020, 5, 22), sampai: None };
