//! Every screen, wide and narrow, light and dark: judged by axe-core, without scrolling sideways, and with a picture for
//! people to look at.

use anyhow::{Result, ensure};
use naskah_tests::webdriver::{Find, Look, Page, any};

use crate::office::{example, go, home, start};

/// The steps of the worksheet.
pub(crate) const STEPS: &[&str] = &[
    "Jenis dan judul naskah",
    "Para pihak",
    "Objek dan ruang lingkup",
    "Hak dan kewajiban",
    "Pelaksanaan, pembiayaan, jangka waktu",
    "Ketentuan lain",
    "Rencana kerja",
    "Teks naskah",
    "Periksa dan unduh",
];

/// How each screen is looked at, the ending of the picture, and whether one is taken.
const LOOKS: &[(Look, &str, bool)] = &[
    (Look::WIDE, "", true),
    (Look::WIDE.dark(), "-gelap", true),
    (Look::NARROW.dark(), "-360-gelap", false),
    (Look::NARROW, "-360", true),
];

/// Looks at screens one after the other and tells at the end what is wrong with any of them.
struct Round<'p> {
    page: &'p Page,
    findings: Vec<String>,
}

impl<'p> Round<'p> {
    fn new(page: &'p Page) -> Self {
        Self { page, findings: Vec::new() }
    }

    /// Looks at the screen as it is now.
    fn at(&mut self, screen: &str) -> Result<()> {
        for (look, ending, picture) in LOOKS {
            self.page.look(look.still())?;
            let name = format!("{screen}{ending}");
            self.findings.extend(self.page.axe(&name).err().map(|error| format!("{error:#}")));
            if *ending == "-360" {
                let narrow = self.page.assert_fits();
                self.findings.extend(narrow.err().map(|error| format!("{name}: {error:#}")));
            }
            if *picture {
                self.page.screenshot(&name)?;
            }
        }
        self.page.look(Look::WIDE)
    }

    /// All steps of the draft that is open.
    fn at_steps(&mut self, name: &str) -> Result<()> {
        for (n, step) in STEPS.iter().enumerate() {
            go(self.page, step)?;
            self.at(&format!("{name}-{}", n + 1))?;
        }
        Ok(())
    }

    fn end(self) -> Result<()> {
        ensure!(self.findings.is_empty(), "{}", self.findings.join("\n"));
        self.page.assert_quiet()
    }
}

#[test]
fn screens_around_the_worksheet() -> Result<()> {
    let Some(page) = Page::app("layar")? else { return Ok(()) };
    let mut round = Round::new(&page);
    round.at("beranda-kosong")?;
    page.link("Mulai naskah baru").click()?;
    page.heading("Dengan siapa Anda bekerja sama?").wait()?;
    round.at("pemilih-tanya")?;
    page.open("#/pilih?mitra=rumah_sakit&bentuk=perseroan_terbatas&untuk=pelayanan_publik&beban=tidak&kesepakatan=belum&prakarsa=mitra")?;
    page.heading("Kesepakatan Bersama (KB)").wait()?;
    round.at("pemilih-putusan")?;
    page.open("#/profil")?;
    page.heading("Profil daerah").wait()?;
    round.at("profil")?;
    page.open("#/bantuan")?;
    page.heading("Cara bekerja").wait()?;
    round.at("bantuan")?;
    page.open("#/bantuan/KSD-107")?;
    page.heading("Kesepakatan Bersama ditandatangani oleh kepala daerah.").wait()?;
    page.heading("Yang diperiksa").wait()?;
    round.at("bantuan-aturan")?;
    round.end()
}

#[test]
fn steps_of_an_empty_draft() -> Result<()> {
    let Some(page) = Page::app("langkah-kosong")? else { return Ok(()) };
    start(&page, "Kerja sama dengan pihak ketiga (KSDPK)", "Perjanjian Kerja Sama (PKS)")?;
    let mut round = Round::new(&page);
    round.at_steps("kosong")?;
    round.end()
}

#[test]
fn steps_of_a_full_draft() -> Result<()> {
    let Some(page) = Page::app("langkah-penuh")? else { return Ok(()) };
    example(&page, "Pengolahan sampah regional")?;
    let mut round = Round::new(&page);
    round.at("daftar-langkah")?;
    round.at_steps("penuh")?;
    home(&page)?;
    page.role("main", any()).shows("1 dari 1 draf")?;
    round.at("beranda-berisi")?;
    round.end()
}
