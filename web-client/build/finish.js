/**
 * After `vite build`: compresses what browsers fetch, so that the gateway sends ready files, and holds the first page to
 * its budget of script.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const built = 'target/classes/META-INF/kring-web-client';
const budget = 200_000;
const texts = /\.(js|css|svg|json)$/;

const compressed = await Promise.all(
  (await readdir(built, { recursive: true })).filter((file) => texts.test(file) && !file.startsWith('.')).map(compress),
);
await holdToBudget(new Map(compressed));

async function compress(file) {
  const path = join(built, file);
  const content = await readFile(path);
  const small = await promisify(brotliCompress)(content);
  await writeFile(`${path}.br`, small);
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  return [file, small.length];
}

/** The home page's own chunk, everything that it and the entry import, and the larger language. */
async function holdToBudget(sizes) {
  const manifest = JSON.parse(await readFile(join(built, '.vite/manifest.json'), 'utf8'));
  const needed = new Set();
  const need = (key) => {
    const chunk = manifest[key];
    if (!needed.has(chunk.file)) {
      needed.add(chunk.file);
      chunk.imports?.forEach(need);
    }
  };
  const home = Object.keys(manifest).filter((key) => key.startsWith('src/routes/index.tsx'));
  ['index.html', ...home, 'src/i18n/compiled/nl.mjs'].forEach(need);
  const total = [...needed].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  console.log(`First page: ${total} bytes of compressed script in ${needed.size} files, of ${budget}`);
  if (home.length === 0 || total > budget) {
    console.error('The first page is over its budget. Load what it does not need at once with import().');
    process.exitCode = 1;
  }
}
