//! Blocks: the tree that `susun` builds.

use super::asal::Asal;
use super::sebaris::{Bahasa, KataSambung, Sebarisan};

/// A whole naskah, not yet numbered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Naskah {
    /// Facts for the file: title, parties.
    pub meta: Meta,
    /// How it is printed.
    pub cetak: Cetak,
    /// Everything a reader sees, in order.
    pub blok: Vec<Blok>,
    /// Attachments, each on a new page.
    pub lampiran: Vec<Lampiran>,
}

/// Facts that go into the properties of the file, its header and footer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// Kind and subject in one line, for the file's title.
    pub judul: String,
    /// The parties, joined, for the file's author.
    pub pembuat: String,
    /// Words at the head and foot of each page and for broken references.
    pub kata: KataHalaman,
    /// Text pack: version and hash.
    pub paket_teks: String,
    /// Date of the naskah, for the file's properties; `None`: not set.
    pub tanggal: Option<String>,
    /// Language tag of [`Bahasa::Mitra`], for example `ko-KR`; empty: there is none.
    pub bahasa_mitra: &'static str,
}

/// Words that no clause holds: at the head and foot of each page, and for a reference that finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KataHalaman {
    /// The mark of a naskah that is not final.
    pub draf: String,
    /// One line per party beside which its paraf goes.
    pub paraf: Vec<String>,
    /// Before the page number.
    pub halaman: String,
    /// Between the page number and the number of pages.
    pub dari: String,
    /// Label of the gap where a reference points at a pasal or ayat that does not stand.
    pub rujukan_putus: String,
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kertas {
    /// 21.0 × 29.7 cm.
    #[default]
    A4,
    /// 21.5 × 33.0 cm.
    F4,
    /// 21.0 × 33.0 cm.
    F4Sempit,
}

/// Typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Huruf {
    /// Arial.
    #[default]
    Arial,
    /// Bookman Old Style.
    Bookman,
}

/// Page profile of a region (hukum/08 §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cetak {
    /// Paper.
    pub kertas: Kertas,
    /// Typeface.
    pub huruf: Huruf,
    /// Size of the body in points.
    pub ukuran: u8,
    /// Margins in millimetres: top, bottom, left, right.
    pub tepi: [u16; 4],
}

impl Default for Cetak {
    fn default() -> Self {
        Self { kertas: Kertas::A4, huruf: Huruf::Arial, ukuran: 12, tepi: [20, 25, 30, 20] }
    }
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blok {
    /// The logos above the title, in the order of the parties; never empty.
    Logo(Vec<Logo>),
    /// A paragraph outside the pasal.
    Paragraf(Paragraf),
    /// The parties: number, name, text.
    Komparisi(Vec<BarisKomparisi>),
    /// The premises: a., b., c.
    Premis(Rincian),
    /// The legal bases: 1., 2., 3.
    DasarHukum(Rincian),
    /// A pasal.
    Pasal(Pasal),
    /// A list under a heading, outside the pasal: a., 1), a); each begins anew.
    #[cfg(feature = "lanjutan")]
    Rinci(Rincian),
    /// A table.
    Tabel(Tabel),
    /// The signatures.
    TandaTangan(TandaTangan),
    /// The same text in several languages.
    #[cfg(feature = "lanjutan")]
    Sejajar(Sejajar),
}

/// The same text in one or more languages: side by side in one table when there are several, as running text when there
/// is one. Numbers of pasal and headings count in each language by themselves, through the whole body or attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sejajar {
    /// The languages, from left to right.
    pub kolom: Vec<Bahasa>,
    /// Parts that belong together (a recital, a pasal): for each language its blocks, which hold no [`Sejajar`].
    pub baris: Vec<Vec<Vec<Blok>>>,
}

/// A logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Alternative text, for example `Logo Pemerintah Kota Ternate`.
    pub alt: String,
    /// `image/png` or `image/jpeg`.
    pub jenis: &'static str,
    /// The bytes of the file.
    pub data: Vec<u8>,
    /// Width and height in pixels.
    pub ukuran: (u32, u32),
}

/// Kinds of paragraph outside and inside the pasal; each has one style in `render::gaya`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Gaya {
    /// A line of the title.
    Judul,
    /// A line with the number of a party.
    NomorNaskah,
    /// Opening, consent, closing: ordinary text between the parts.
    Isi,
    /// Name in the komparisi.
    NamaPihak,
    /// Text in the komparisi.
    UraianPihak,
    /// An item of the premises.
    Premis,
    /// An item of the legal bases.
    DasarHukum,
    /// A numbered heading of a document without pasal: `1. Latar Belakang`.
    Subjudul,
    /// Number and title of a pasal.
    Pasal,
    /// The only norm of a pasal, without number.
    IsiPasal,
    /// (1)
    Ayat,
    /// a.
    Huruf,
    /// 1.
    Angka,
    /// a)
    HurufKurung,
    /// 1)
    AngkaKurung,
    /// Head of a table.
    KepalaTabel,
    /// Body of a table.
    IsiTabel,
    /// Label and office in the signature block.
    TandaTangan,
    /// Name in the signature block.
    NamaTandaTangan,
    /// A line of the head of an attachment.
    JudulLampiran,
}

/// A paragraph outside the pasal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraf {
    /// Kind.
    pub gaya: Gaya,
    /// Content.
    pub isi: Sebarisan,
    /// Provenance.
    pub asal: Asal,
}

/// One party of the komparisi.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarisKomparisi {
    /// Name of the signatory.
    pub nama: Sebarisan,
    /// Office, authority, party, label.
    pub uraian: Sebarisan,
    /// Provenance.
    pub asal: Asal,
}

/// A list of items.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rincian {
    /// Word before the last item.
    pub kata: KataSambung,
    /// The items, without number and closing punctuation.
    pub butir: Vec<ButirRinci>,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirRinci {
    /// Id for references.
    pub id: Option<String>,
    /// Content.
    pub isi: Sebarisan,
    /// Items of the next level.
    pub rincian: Option<Rincian>,
    /// Provenance.
    pub asal: Asal,
}

/// A pasal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasal {
    /// Clause id, or the id that the officer's own pasal got.
    pub id: String,
    /// Title in capitals.
    pub judul: Sebarisan,
    /// Its ayat; a single one carries no number.
    pub ayat: Vec<Ayat>,
    /// Whether the officer wrote or changed it.
    pub ubahan: bool,
    /// Provenance.
    pub asal: Asal,
}

/// An ayat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ayat {
    /// Id for references.
    pub id: Option<String>,
    /// Content; the opening phrase when items follow.
    pub isi: Sebarisan,
    /// Items.
    pub rincian: Option<Rincian>,
    /// Provenance.
    pub asal: Asal,
}

/// A table with a head row that repeats on each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabel {
    /// The head.
    pub kepala: Vec<Sebarisan>,
    /// Relative widths of the columns.
    pub lebar: Vec<u16>,
    /// The rows; each has as many cells as the head.
    pub baris: Vec<Vec<Sel>>,
    /// Provenance.
    pub asal: Asal,
}

/// A cell: one or more paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sel {
    /// Paragraphs.
    pub paragraf: Vec<Sebarisan>,
    /// Provenance.
    pub asal: Asal,
}

/// The signatures: rows of at most two cells, never split over pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TandaTangan {
    /// Rows of cells in reading order.
    pub baris: Vec<Vec<SelTandaTangan>>,
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelTandaTangan {
    /// Lines above the signature: label, "a.n.", office.
    pub atas: Vec<Sebarisan>,
    /// Name under the signature.
    pub nama: Sebarisan,
    /// Provenance.
    pub asal: Asal,
}

/// An attachment: begins on a new page; wide ones are printed across.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lampiran {
    /// Whether the page lies across (wide tables).
    pub mendatar: bool,
    /// Its blocks; the first ones are its head.
    pub blok: Vec<Blok>,
}
