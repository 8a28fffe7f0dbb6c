// Only in naskah-luring.html: reads a file from the element that holds it, packed, in place of the network.
globalThis.sisipan = async (nama) => {
  const isi = document.querySelector(`script[data-berkas="${nama}"]`).textContent;
  const bita = Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0));
  const headers = { "Content-Type": nama.endsWith(".wasm") ? "application/wasm" : "application/octet-stream" };
  return new Response(new Blob([bita]).stream().pipeThrough(new DecompressionStream("gzip")), { headers });
};
