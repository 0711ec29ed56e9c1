/** After `vite build`: compresses what browsers fetch, so that the gateway sends ready files. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const built = 'target/classes/META-INF/kring-web-client';
const texts = /\.(js|css|svg|json)$/;

await Promise.all(
  (await readdir(built, { recursive: true })).filter((file) => texts.test(file) && !file.startsWith('.')).map(compress),
);

async function compress(file) {
  const path = join(built, file);
  const content = await readFile(path);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
