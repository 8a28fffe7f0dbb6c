// The worker that lets the app work without a network. `cargo xtask` fills in the next line and writes berkas-sha256.txt;
// unfilled, as while developing, the worker clears away what an earlier one left and goes.
const VERSI = "", DAFTAR = "";

/** A version is a box of its own, whole or not there. Boxes belong to an origin, which may hold several copies of the app. */
const kotak = (versi) => `${registration.scope}#${versi}`;

/** The bytes of a file of this version, from wherever they are right. */
async function ambil(nama, sidik) {
  for (const cache of ["default", "reload"]) {
    const jawaban = await fetch(`${nama}?${VERSI}`, { cache });
    const bita = await jawaban.arrayBuffer();
    const hasil = new Uint8Array(await crypto.subtle.digest("SHA-256", bita));
    if (jawaban.ok && Array.from(hasil, (b) => b.toString(16).padStart(2, "0")).join("") === sidik) {
      // Anew: a browser refuses a page whose response was redirected.
      return new Response(bita, { headers: { "Content-Type": jawaban.headers.get("Content-Type") ?? "" } });
    }
  }
  throw new Error(`${nama}: bukan berkas versi ${VERSI}`);
}

/** Nothing is kept before all is there and right. */
async function pasang() {
  const daftar = (await (await ambil("berkas-sha256.txt", DAFTAR)).text()).trim().split("\n");
  const semua = await Promise.all(
    daftar.map(async (baris) => {
      const [sidik, nama] = baris.split("  ");
      return [nama, await ambil(nama, sidik)];
    }),
  );
  const isi = await caches.open(kotak(VERSI));
  for (const [nama, jawaban] of semua) {
    if (nama === "index.html") await isi.put("./", jawaban.clone());
    await isi.put(nama, jawaban);
  }
}

/** Old versions go when no page runs on them: each holds a lock named like its box (muat.js). */
async function bersihkan() {
  const semua = (await caches.keys()).filter((nama) => nama.startsWith(kotak("")));
  const dipakai = (await navigator.locks.query()).held.map(({ name }) => name);
  const halaman = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const milik = (daftar, awal) => daftar.filter((nama) => nama.startsWith(awal)).length;
  // A page without its lock is just starting; a box without a worker may be just filled.
  if (milik(halaman.map(({ url }) => url), registration.scope) > milik(dipakai, kotak(""))) return;
  if (registration.installing || registration.waiting) return;
  for (const nama of semua) if (nama !== kotak(VERSI) && !dipakai.includes(nama)) await caches.delete(nama);
}

async function bubar() {
  for (const nama of await caches.keys()) if (nama.startsWith(kotak(""))) await caches.delete(nama);
  await registration.unregister();
}

/** Pages without a worker get this one; all are told which version is here now. */
async function mulai() {
  await clients.claim();
  for (const halaman of await clients.matchAll()) halaman.postMessage(VERSI);
}

/** What a page asks for comes from the version in the address, which is the one that the page started with. */
async function jawab(permintaan) {
  const navigasi = permintaan.mode === "navigate";
  const versi = (!navigasi && new URL(permintaan.url).search.slice(1)) || VERSI;
  const ada = await caches.match(permintaan, { cacheName: kotak(versi), ignoreSearch: true });
  if (ada) return ada;
  const jaringan = fetch(permintaan);
  // A place that is not there leads to the app, which has all of its own places behind the #.
  return navigasi ? jaringan.catch(() => Response.redirect(registration.scope)) : jaringan;
}

self.addEventListener("install", (ev) => ev.waitUntil(VERSI ? pasang() : skipWaiting()));
self.addEventListener("activate", (ev) => ev.waitUntil(VERSI ? mulai() : bubar()));
self.addEventListener("fetch", (ev) => {
  if (VERSI && ev.request.method === "GET" && ev.request.url.startsWith(registration.scope)) {
    ev.respondWith(jawab(ev.request));
  }
});
self.addEventListener("message", (ev) => {
  if (ev.data === "ambil-alih") {
    skipWaiting();
  } else {
    ev.waitUntil(bersihkan().finally(() => ev.source.postMessage(VERSI)));
  }
});
