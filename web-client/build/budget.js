/**
 * Holds the first page of what was built to its budget of compressed script: the home page's own chunk, everything that
 * it and the entry import, and the larger language.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'target/classes/META-INF/kring-web-client';
const budget = 200_000;

const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));
const home = Object.keys(manifest).filter((key) => key.startsWith('src/routes/index.tsx'));
const needed = new Set();
['index.html', ...home, 'src/i18n/compiled/nl.mjs'].forEach(need);
const total = [...needed].reduce((sum, file) => sum + statSync(join(built, `${file}.br`)).size, 0);
console.log(`First page: ${total} bytes of compressed script in ${needed.size} files, of ${budget}`);
if (home.length === 0 || total > budget) {
  console.error('The first page is over its budget. Load what it does not need at once with import().');
  process.exitCode = 1;
}

function need(key) {
  const chunk = manifest[key];
  if (!needed.has(chunk.file)) {
    needed.add(chunk.file);
    chunk.imports?.forEach(need);
  }
}
