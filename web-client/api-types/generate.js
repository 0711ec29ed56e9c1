/**
 * Writes ../src/api/generated from ../openapi. With --check it writes nothing and fails if something would change.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);
const checking = process.argv.includes('--check');

await mkdir(generated, { recursive: true });
for (const file of (await readdir(documents)).filter((name) => name.endsWith('.json'))) {
  const target = new URL(file.replace('.json', '.ts'), generated);
  const types = astToString(await openapiTS(new URL(file, documents)));
  if (!checking) {
    await writeFile(target, types);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== types) {
    console.error(`${target.pathname} is not what openapi/${file} says. Run: npm run api`);
    process.exitCode = 1;
  }
}
