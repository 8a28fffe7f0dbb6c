//! Dragging the items of a list with the pointer; the buttons of each item do the same for the keyboard.

use docgen::teks::antarmuka::kata;
use leptos::ev::DragEvent;
use leptos::prelude::*;

use crate::komponen::dinamis::{ikut, saat};
use crate::peramban;

/// The drag within one list.
#[derive(Clone, Copy)]
pub(crate) struct Seret {
    /// The item that is dragged.
    asal: RwSignal<Option<usize>>,
    /// The item over which it is.
    di: RwSignal<Option<usize>>,
    pindah: Callback<(usize, usize)>,
}

impl Seret {
    /// A list whose items are moved by `pindah`.
    pub(crate) fn baru(pindah: Callback<(usize, usize)>) -> Self {
        Self { asal: RwSignal::new(None), di: RwSignal::new(None), pindah }
    }

    /// The handle of an item, where there is something to put in order. Only it can be dragged, so that words in the
    /// fields can be selected as ever.
    pub(crate) fn pegangan(self, i: Signal<usize>, banyak: Signal<usize>) -> AnyView {
        let mulai = move |ev: DragEvent| {
            peramban::mulai_seret(&ev);
            self.asal.set(Some(i.get_untracked()));
        };
        view! {
            <span
                class="pegangan"
                draggable="true"
                aria-hidden="true"
                title=kata("umum.seret")
                hidden=ikut(move || banyak.get() < 2)
                on:dragstart=mulai
                on:dragend=saat(move |_| self.selesai())
            ></span>
        }
        .into_any()
    }

    /// The pointer is over an item; what comes from elsewhere is not taken.
    pub(crate) fn lewat(self, ev: &DragEvent, i: Signal<usize>) {
        if self.asal.get_untracked().is_some() {
            ev.prevent_default();
            self.di.set(Some(i.get_untracked()));
        }
    }

    /// The pointer lets go over an item.
    pub(crate) fn jatuh(self, ev: &DragEvent, i: Signal<usize>) {
        let (Some(asal), i) = (self.asal.get_untracked(), i.get_untracked()) else { return };
        ev.prevent_default();
        self.selesai();
        if asal != i {
            self.pindah.run((asal, i));
        }
    }

    fn selesai(self) {
        self.asal.set(None);
        self.di.set(None);
    }

    /// How an item looks meanwhile: the dragged one, and on which side of which item it would come to stand.
    pub(crate) fn keadaan(self, i: Signal<usize>) -> Option<&'static str> {
        let (asal, i) = (self.asal.get()?, i.get());
        match self.di.get() {
            _ if asal == i => Some("asal"),
            Some(di) if di == i && asal > i => Some("atas"),
            Some(di) if di == i => Some("bawah"),
            _ => None,
        }
    }
}
