//! The router as pieces of HTML for the page: a question as a form, or the decision.
//!
//! The page adds nothing but three things: the value of the chosen radio button `jawaban` is the address of the next
//! question, `pesan-jawaban` appears when none is chosen, and `mulai-naskah` starts the draft of [`draf_awal`].

use std::fmt::Write as _;

use crate::aturan::pesan::kunci;
use crate::penentu::{Alasan, Jawaban, Pertanyaan, Putusan, berikut, draf_awal, kepala, putuskan, urutan};
use crate::render::aman;

/// The next question, or the decision, of the answers in an address.
pub fn html(jawaban: &Jawaban) -> String {
    let mut h = String::new();
    if let Some(p) = berikut(jawaban) {
        tanya(&mut h, jawaban, &p);
    } else if let Some(p) = putuskan(jawaban) {
        hasil(&mut h, jawaban, &p);
    }
    terjawab(&mut h, jawaban);
    h
}

/// The address of answers.
fn alamat(jawaban: &Jawaban) -> String {
    let kueri = jawaban.ke_kueri();
    aman(&if kueri.is_empty() { "#/pilih".to_owned() } else { format!("#/pilih?{kueri}") })
}

fn tanya(h: &mut String, jawaban: &Jawaban, p: &Pertanyaan) {
    let _ = write!(
        h,
        "<p class=\"petunjuk\">{}</p><form class=\"tanya\" novalidate><fieldset class=\"bidang\"><legend>\
         <h1 id=\"judul-layar\" tabindex=\"-1\">{}</h1></legend><p class=\"petunjuk\">{}</p>\
         <p class=\"galat\" role=\"alert\" id=\"pesan-jawaban\" hidden>{}</p><div class=\"pilihan-daftar\">",
        aman(&pertanyaan_ke(jawaban.isi().count() + 1).kalimat()),
        aman(p.judul()),
        aman(p.petunjuk()),
        aman(&belum_dijawab().kalimat()),
    );
    for (i, c) in p.pilihan.iter().enumerate() {
        let mut baru = *jawaban;
        baru.jawab(p.id, c.kode);
        let arti = format!("jawaban-{i}-arti");
        let keterangan =
            if c.penjelasan.is_empty() { String::new() } else { format!(" aria-describedby=\"{arti}\"") };
        let _ = write!(
            h,
            "<div class=\"pilihan\"><input type=\"radio\" name=\"jawaban\" id=\"jawaban-{i}\" value=\"{}\"{keterangan}>\
             <label for=\"jawaban-{i}\">{}</label>",
            alamat(&baru),
            aman(c.label),
        );
        if !c.penjelasan.is_empty() {
            let _ = write!(h, "<p id=\"{arti}\" class=\"petunjuk\">{}</p>", aman(c.penjelasan));
        }
        h.push_str("</div>");
    }
    h.push_str("</div></fieldset>");
    if let Some(a) = &p.dibantu {
        let _ = write!(
            h,
            "<details class=\"lipatan\"><summary>{}</summary>{}</details>",
            aman(&mengapa_ditanya().kalimat()),
            alasan(a)
        );
    }
    let _ = write!(
        h,
        "<button type=\"submit\" class=\"tombol tombol-utama\">{}</button></form>",
        aman(&lanjut().kalimat())
    );
}

/// A reason with what it rests on.
fn alasan(a: &Alasan) -> String {
    format!("<p>{} <span class=\"sumber\">{}</span></p>", aman(&a.kalimat), aman(&a.sumber()))
}

/// A section with a list, unless the list is empty.
fn bagian(h: &mut String, judul: &str, unsur: &str, butir: &[String]) {
    if butir.is_empty() {
        return;
    }
    let _ = write!(h, "<section><h2>{}</h2><{unsur}>", aman(judul));
    for b in butir {
        let _ = write!(h, "<li>{b}</li>");
    }
    let _ = write!(h, "</{unsur}></section>");
}

fn hasil(h: &mut String, jawaban: &Jawaban, p: &Putusan) {
    let semua = |isi: &[Alasan]| isi.iter().map(alasan).collect::<Vec<_>>();
    let bernama = |nama: &str, lencana: &str, a: &Alasan| {
        format!("<strong>{}</strong> {lencana}{}", aman(nama), alasan(a))
    };
    let _ = write!(
        h,
        "<p class=\"petunjuk\">{}</p><h1 id=\"judul-layar\" tabindex=\"-1\">{}</h1><p class=\"pengantar\">{}</p>",
        aman(&naskah_sesuai().kalimat()),
        aman(p.judul()),
        aman(p.keterangan()),
    );
    bagian(h, kepala("mengapa"), "ul", &semua(&p.mengapa));
    if draf_awal(jawaban).is_some() {
        let _ = write!(
            h,
            "<p class=\"deret-tombol\"><button type=\"button\" class=\"tombol tombol-utama\" id=\"mulai-naskah\">{}\
             </button></p>",
            aman(&mulai().kalimat())
        );
    }
    let jalan =
        p.jalan_lain.iter().map(|j| format!("<a href=\"{}\">{}</a>", alamat(&j.jawaban), aman(j.kalimat)));
    bagian(h, kepala("jalan_lain"), "ul", &jalan.collect::<Vec<_>>());
    bagian(h, kepala("perhatian"), "ul", &semua(&p.perhatian));
    bagian(h, kepala("penandatangan"), "ul", &semua(&p.penandatangan));
    let tidak = format!("<span class=\"lencana\">{}</span> ", aman(kepala("tidak_perlu")));
    let tahapan =
        p.tahapan.iter().map(|t| bernama(&t.nama, if t.perlu { "" } else { &tidak }, &t.keterangan));
    bagian(h, kepala("tahapan"), "ol", &tahapan.collect::<Vec<_>>());
    let lampiran = p.lampiran.iter().map(|l| bernama(&l.nama, "", &l.keterangan));
    bagian(h, kepala("lampiran"), "ul", &lampiran.collect::<Vec<_>>());
    let bukan = p.bukan.iter().map(|(jenis, a)| bernama(jenis.nama(), "", a));
    bagian(h, kepala("bukan"), "ul", &bukan.collect::<Vec<_>>());
}

/// The answers so far, each with the way back to its question.
fn terjawab(h: &mut String, jawaban: &Jawaban) {
    if jawaban.isi().next().is_none() {
        return;
    }
    let judul = aman(&jawaban_anda().kalimat());
    let _ = write!(h, "<section aria-label=\"{judul}\"><h2>{judul}</h2><dl class=\"terjawab\">");
    for p in urutan(jawaban) {
        let Some(kode) = jawaban.kode(p.id) else { continue };
        let Some(c) = p.pilihan.iter().find(|c| c.kode == kode) else { continue };
        let mut awal = Jawaban::default();
        for (ini, kode) in jawaban.isi().take_while(|(ini, _)| *ini != p.id) {
            awal.jawab(ini, kode);
        }
        let _ = write!(
            h,
            "<div><dt>{}</dt><dd>{} <a href=\"{}\" aria-label=\"{}\">{}</a></dd></div>",
            aman(p.judul()),
            aman(c.label),
            alamat(&awal),
            aman(&ubah_jawaban(p.judul()).kalimat()),
            aman(&ubah().kalimat()),
        );
    }
    h.push_str("</dl></section>");
}

kunci! {
    pub(crate)
    ubah = "pemilih.ubah" ();
    ubah_jawaban = "pemilih.ubah-jawaban" (tanya);
    jawaban_anda = "pemilih.jawaban-anda" ();
    belum_dijawab = "pemilih.belum-dijawab" ();
    mengapa_ditanya = "pemilih.mengapa-ditanya" ();
    pertanyaan_ke = "pemilih.pertanyaan-ke" (n);
    lanjut = "pemilih.lanjut" ();
    naskah_sesuai = "pemilih.hasil" ();
    mulai = "pemilih.mulai" ();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pertanyaan_lalu_putusan() {
        let h = html(&Jawaban::default());
        assert!(h.contains("value=\"#/pilih?mitra=daerah\"") && !h.contains("terjawab"), "{h}");
        let h = html(&Jawaban::dari_kueri("mitra=perusahaan"));
        assert!(h.contains("Pertanyaan 2") && h.contains("<a href=\"#/pilih\" aria-label="), "{h}");
        let selesai = "mitra=rumah_sakit&bentuk=perseroan_terbatas&untuk=pelayanan_publik&beban=tidak&kesepakatan=belum&prakarsa=mitra";
        let h = html(&Jawaban::dari_kueri(selesai));
        assert!(h.contains("id=\"mulai-naskah\"") && h.contains("class=\"sumber\""), "{h}");
        let h = html(&Jawaban::dari_kueri("mitra=desa"));
        assert!(!h.contains("mulai-naskah"), "{h}");
    }
}
