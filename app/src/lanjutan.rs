//! The rules of the second module: they warn and advise, and judge the draft while typing rests.

use std::sync::Arc;
use std::time::Duration;

use docgen::draf::Draf;
use docgen::laporan::Laporan;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::akibat;
use crate::mesin;

/// How long typing may pause before they look.
const JEDA: Duration = Duration::from_millis(400);
/// The same where the naskah itself waits for it.
const JEDA_LUAR: Duration = Duration::from_millis(120);

/// Lets them look at the open draft from now on; called once, by the root.
pub(crate) fn jaga(k: Keadaan) {
    let waktu = StoredValue::new(None::<TimeoutHandle>);
    akibat(move || {
        let draf = k.draf.get();
        if k.terbuka.with(Option::is_none) {
            return;
        }
        waktu.update_value(|w| {
            if let Some(lama) = w.take() {
                lama.clear();
            }
            let jeda = if mesin::luar_negeri(&draf) { JEDA_LUAR } else { JEDA };
            *w = set_timeout_with_handle(move || periksa(k, draf), jeda).ok();
        });
    });
}

fn periksa(k: Keadaan, draf: Arc<Draf>) {
    spawn_local(async move {
        if mesin::luar_negeri(&draf) {
            let hasil = mesin::susun_luar(&draf).await;
            if Arc::ptr_eq(&draf, &k.draf.get_untracked()) {
                match hasil {
                    Ok(hasil) => k.luar.set(Some(hasil)),
                    Err(sebab) => k.kabarkan(sebab),
                }
                // It holds the whole report; nothing may be left of what was said before the kind was changed.
                let kosong = Some(Laporan::dari_kiriman("", |_, _, _| {}));
                if k.lanjutan.with_untracked(|l| *l != kosong) {
                    k.lanjutan.set(kosong);
                }
            }
            return;
        }
        let laporan = mesin::periksa_lanjutan(&draf).await.ok();
        // Where typing went on, or another draft was opened, the next look is on its way.
        let masih = Arc::ptr_eq(&draf, &k.draf.get_untracked());
        // Saying the same again would only make the page look at everything again.
        if masih && k.lanjutan.with_untracked(|l| *l != laporan) {
            k.lanjutan.set(laporan);
        }
    });
}
