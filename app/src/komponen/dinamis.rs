//! Closures of views, boxed: what follows the state, and what answers events.
//!
//! Every closure is a type of its own, and the view library compiles its whole machinery once for each type it meets.
//! Boxed here, they are three types; that is a fifth of the browser build.

use leptos::prelude::*;

/// A part of the page that follows what it reads.
pub(crate) fn hidup<V: IntoView + 'static>(mut f: impl FnMut() -> V + Send + 'static) -> AnyView {
    let kotak: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || f().into_any());
    kotak.into_any()
}

/// The value of an attribute that follows what it reads.
pub(crate) fn ikut<T: Send + Sync + 'static>(f: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    Signal::derive(f)
}

/// The answer to an event.
pub(crate) fn saat<E: 'static>(f: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(f)
}

/// A value made from others, made again only when they change.
pub(crate) fn ingat<T: PartialEq + Send + Sync + 'static>(
    f: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let kotak: Box<dyn Fn() -> T + Send + Sync> = Box::new(f);
    Memo::new(move |_| kotak())
}

/// Something to do whenever what it reads has changed.
pub(crate) fn akibat(f: impl FnMut() + 'static) {
    let mut kotak: Box<dyn FnMut()> = Box::new(f);
    Effect::new(move |_| kotak());
}
