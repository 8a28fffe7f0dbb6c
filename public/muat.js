// Starts the app: an external file, so that the page's policy needs no inline script.
// Trunk fills in the names of the module and of the WASM file (pattern_script in Trunk.toml), `cargo xtask` the version.

const unsur = (id) => document.getElementById(id);

/** Shows the failure panel; the panic hook of the app may have filled it already, with the better report. */
function tampilkanGagal(galat) {
  const panel = unsur("gagal");
  if (!panel.hidden) return;
  unsur("gagal-laporan").value = `Aplikasi tidak dapat dimulai.\n${galat}\nPeramban: ${navigator.userAgent}`;
  unsur("aplikasi").hidden = true;
  panel.hidden = false;
  unsur("gagal-judul").focus();
}

unsur("gagal-ulang").addEventListener("click", () => location.reload());
unsur("gagal-salin").addEventListener("click", async () => {
  const laporan = unsur("gagal-laporan");
  try {
    await navigator.clipboard.writeText(laporan.value);
    unsur("gagal-tersalin").textContent = "Laporan tersalin.";
  } catch {
    // No clipboard outside a secure context: the text is selected, ready for Ctrl+C.
    laporan.focus();
    laporan.select();
    unsur("gagal-tersalin").textContent = "Tekan Ctrl+C untuk menyalin laporan yang terpilih.";
  }
});

/** How long the page may stand before the DOCX module is fetched unasked; until then the network belongs to the page. */
const JEDA_DOCX = 5000;

const { js, wasm, versi } = document.querySelector("script[data-wasm]").dataset;

/** A file of this build: its version in the address keeps any cache, and sw.js, from joining parts of two builds. */
const alamat = (nama) => new URL(`${nama}?${versi || js.split("/").pop()}`, document.baseURI);

// Held while this page lives, so that sw.js knows which versions are still in use.
if (versi) {
  navigator.locks
    ?.request(`${new URL("./", document.baseURI)}#${versi}`, { mode: "shared" }, () => new Promise(() => {}))
    .catch(() => {});
}

/** A file beside the page, or inside it (app/satu.js). The app calls it too. */
globalThis.ambilBerkas = (nama) => globalThis.sisipan?.(nama) ?? fetch(alamat(nama));

/** Runs a module of this build with its WASM. */
async function jalankan(js, wasm) {
  const modul = globalThis.modulSisipan?.[js] ?? (await import(alamat(js)));
  await modul.default({ module_or_path: ambilBerkas(wasm) });
  return modul;
}

// A file that is dropped beside its place must not take the page away.
for (const nama of ["dragover", "drop"]) {
  addEventListener(nama, (ev) => ev.dataTransfer?.types.includes("Files") && ev.preventDefault());
}

let docx;

/** The module that reads and writes DOCX; fetched once, asked for again after a failure. The app calls it. */
globalThis.modulDocx = () => {
  docx ??= jalankan("naskah-docx.js", "naskah-docx_bg.wasm");
  docx.catch(() => (docx = undefined));
  return docx;
};

/** Fetches it while nobody waits, so that the first download is quick; then all that works without a network too. */
function siapkan() {
  const ambil = async () => {
    await modulDocx().catch(() => {});
    // Only a release carries a version: what is being developed must never be stale.
    if (versi && navigator.serviceWorker) await import(alamat("luring.js")).catch(() => {});
  };
  setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(ambil), JEDA_DOCX);
}

try {
  await jalankan(js, wasm);
} catch (galat) {
  tampilkanGagal(galat);
}
// Also where the app has failed: a version that mends it has to be offered.
siapkan();
