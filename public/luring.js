// Registers the worker (sw.js), and asks before a new version takes the place of the one on the screen.

const { versi } = document.querySelector("script[data-wasm]").dataset;
const pekerja = navigator.serviceWorker;
const SEJAM = 3_600_000;

// Empty until there is something to say: a screen reader only tells what is put into a region that it knows.
const kabar = document.createElement("div");
kabar.className = "pembaruan";
kabar.setAttribute("role", "status");
document.body.append(kabar);

/** Where the focus came from, to give it back. */
let asal;
kabar.addEventListener("focusin", ({ relatedTarget }) => {
  if (!kabar.contains(relatedTarget)) asal = relatedTarget;
});

function tutup() {
  const terfokus = kabar.contains(document.activeElement);
  kabar.replaceChildren();
  if (terfokus) asal?.focus();
}

function tampilkan(kata, tombol, lakukan, nanti) {
  const isi = document.createElement("p");
  isi.textContent = kata;
  const deret = [[tombol, lakukan], ["Nanti", nanti]].map(([nama, fungsi]) => {
    const unsur = document.createElement("button");
    unsur.type = "button";
    unsur.className = "tombol tombol-kecil";
    unsur.textContent = nama;
    unsur.addEventListener("click", fungsi);
    return unsur;
  });
  kabar.replaceChildren(isi, ...deret);
}

/** Whether the app has stored everything, which it gets five seconds for. */
async function tersimpan() {
  for (let n = 0; n < 50; n++) {
    if (globalThis.simpanSekarang?.() ?? true) return true;
    await new Promise((lanjut) => setTimeout(lanjut, 100));
  }
  return false;
}

/** Loads the page anew, or takes the new version over first; never while something would be lost. */
async function muatUlang() {
  if (!(await tersimpan())) {
    const kata = "Halaman tidak dimuat ulang karena isian Anda belum dapat disimpan. Unduh berkas draf dahulu.";
    tampilkan(kata, "Coba lagi", muatUlang, tutup);
  } else if (daftar.waiting) {
    setuju = true;
    daftar.waiting.postMessage("ambil-alih");
  } else {
    location.reload();
  }
}

let daftar, ditunda, setuju = false;

/** Offers a version that is complete and waits, once; the very first one takes its place by itself. */
function tawarkan() {
  const baru = daftar.active && daftar.waiting;
  if (!baru || baru === ditunda) return;
  const kata = "Versi baru tersedia. Isian Anda disimpan dahulu, lalu halaman dimuat ulang.";
  tampilkan(kata, "Muat ulang sekarang", muatUlang, () => {
    ditunda = baru;
    tutup();
  });
}

pekerja.addEventListener("message", ({ data }) => {
  if (data === versi) return;
  // The page that agreed is loaded anew; the others are told.
  if (setuju) muatUlang();
  else tampilkan("Versi baru sudah aktif. Halaman ini memakai versi lama sampai dimuat ulang.", "Muat ulang sekarang", muatUlang, tutup);
});

function ikuti() {
  daftar.installing?.addEventListener("statechange", tawarkan);
  tawarkan();
}

try {
  daftar = await pekerja.register("sw.js", { updateViaCache: "none" });
  daftar.addEventListener("updatefound", ikuti);
  ikuti();
  pekerja.controller?.postMessage("versi");
  const periksa = () => document.hidden || daftar.update().catch(() => {});
  document.addEventListener("visibilitychange", periksa);
  setInterval(periksa, SEJAM);
} catch {
  // A browser that refuses the worker shows the app as before, with a network.
}
