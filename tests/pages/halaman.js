// A page that behaves as a wizard does: it redraws itself, saves, follows the address, answers keys.

const unsur = (id) => document.getElementById(id);
const catat = (kata) => (unsur("catatan").textContent = kata);

// Redrawn again and again, so that no handle of a test lives long.
const daftar = ["Satu", "Dua", "Tiga"];
function gambar() {
  unsur("daftar").replaceChildren(
    ...daftar.map((nama) => {
      const baris = document.createElement("li");
      const tombol = document.createElement("button");
      tombol.textContent = `Pilih ${nama}`;
      tombol.addEventListener("click", () => catat(`dipilih: ${nama}`));
      tombol.draggable = true;
      tombol.addEventListener("dragstart", (ev) => ev.dataTransfer.setData("text/plain", nama));
      tombol.addEventListener("dragover", (ev) => ev.preventDefault());
      tombol.addEventListener("drop", (ev) => {
        ev.preventDefault();
        catat(`${ev.dataTransfer.getData("text/plain")} ke ${nama}`);
      });
      baris.append(tombol);
      return baris;
    }),
  );
}
const ulang = setInterval(gambar, 300);
gambar();

unsur("judul").value = localStorage.getItem("judul") ?? "";
unsur("judul").addEventListener("input", async (ev) => {
  localStorage.setItem("judul", ev.target.value);
  // As in the app, the naskah follows after the event.
  await null;
  unsur("naskah").textContent = ev.target.value;
});
unsur("setuju").addEventListener("change", (ev) => setTimeout(() => (unsur("lanjut").disabled = !ev.target.checked), 200));
unsur("lanjut").addEventListener("click", () => catat("dilanjutkan"));
unsur("cetak").addEventListener("click", () => catat("dicetak"));
for (const tombol of document.querySelectorAll(".hapus")) {
  tombol.addEventListener("click", () => catat(`dihapus di ${tombol.closest("section").ariaLabel}`));
}
unsur("berkas").addEventListener("change", async (ev) => catat(await ev.target.files[0].text()));
unsur("buka").addEventListener("click", () => {
  const isian = document.createElement("input");
  isian.type = "file";
  isian.addEventListener("change", async () => catat(`dibuka: ${await isian.files[0].text()}`));
  isian.click();
});
unsur("unduh").addEventListener("click", () => {
  const tautan = document.createElement("a");
  tautan.href = URL.createObjectURL(new Blob(["isi contoh"]));
  tautan.download = "contoh.txt";
  tautan.click();
});
unsur("uraian").addEventListener("paste", (ev) => catat(`html: ${ev.clipboardData.getData("text/html")}`));
document.addEventListener("keydown", (ev) => {
  // As of a list that rests while something is dragged.
  if (ev.key === "F10") clearInterval(ulang);
  if (ev.ctrlKey && ev.key !== "Control") catat(`tombol: ${ev.shiftKey ? "Shift+" : ""}${ev.key}`);
});
addEventListener("hashchange", () => catat(`tempat: ${location.hash}`));
