//! The browser app: mounts the root component and nothing else.
#![allow(unreachable_pub, reason = "the component macro of leptos writes `pub` itself")]

mod akar;
mod gudang;
mod keadaan;
mod komponen;
mod langkah;
mod lanjutan;
mod layar;
mod mesin;
mod penyunting;
mod peramban;
mod pratinjau;
mod riwayat;
mod rute;
mod serah;
mod simpan;
mod unduhan;

fn main() {
    peramban::pasang_laporan_panik();
    if let Some(wadah) = peramban::wadah() {
        leptos::mount::mount_to(wadah, akar::Akar).forget();
    }
}
