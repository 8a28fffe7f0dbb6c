// Starts the app: an external file, so that the page's policy needs no inline script.
// Trunk fills in the names of the module and of the WASM file (pattern_script in Trunk.toml).

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

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;

/** A file of the DOCX module. Its name stays; the build after it keeps a browser from joining parts of two builds. */
const berkasDocx = (nama) => new URL(`${nama}?${js.split("/").pop()}`, document.baseURI);

let docx;

/** The module that reads and writes DOCX; fetched once, asked for again after a failure. The app calls it. */
globalThis.modulDocx = () => {
  docx ??= import(berkasDocx("naskah-docx.js")).then(async (modul) => {
    await modul.default({ module_or_path: berkasDocx("naskah-docx_bg.wasm") });
    return modul;
  });
  docx.catch(() => (docx = undefined));
  return docx;
};

/** Fetches it while nobody waits, so that the first download is quick and works without a network too. */
function siapkanDocx() {
  const ambil = () => modulDocx().catch(() => {});
  setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(ambil), JEDA_DOCX);
}

try {
  const { default: mulai } = await import(new URL(js, document.baseURI));
  await mulai({ module_or_path: new URL(wasm, document.baseURI) });
  siapkanDocx();
} catch (galat) {
  tampilkanGagal(galat);
}
