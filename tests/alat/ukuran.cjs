// node ukuran.cjs FOLDER [FILE …]: sizes of the built files as they travel, raw, gzip, brotli (at the levels that static
// servers use), and their sum in the last line. Without names: all files of the folder.
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

const [root, ...named] = process.argv.slice(2);
const all = () =>
  fs
    .readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => fs.statSync(path.join(root, name)).isFile())
    .sort();
const rows = (named.length > 0 ? named : all()).map((name) => {
  const bytes = fs.readFileSync(path.join(root, name));
  const brotli = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
  return [name, bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, zlib.brotliCompressSync(bytes, brotli).length];
});
rows.push(["jumlah", ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + row[column], 0))]);
const width = Math.max(...rows.map(([name]) => name.length));
console.log(`\n${"berkas".padEnd(width)} ${"mentah".padStart(10)} ${"gzip".padStart(10)} ${"brotli".padStart(10)}`);
for (const [name, ...sizes] of rows) {
  console.log(`${name.padEnd(width)} ${sizes.map((size) => String(size).padStart(10)).join(" ")}`);
}
