/**
 * Fails if a text of the code is in no catalogue, one of a catalogue in no code, or one has no Dutch. It extracts into
 * a copy, so that nothing is written.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const copy = 'target/translations';

rmSync(copy, { recursive: true, force: true });
['src', 'lingui.config.ts', 'package.json'].forEach((path) => cpSync(path, join(copy, path), { recursive: true }));
lingui('extract', '--clean', '--workers', '1');

const catalogues = readdirSync(join(copy, 'src'), { recursive: true }).filter((file) => file.endsWith('.po'));
const stale = catalogues.filter((file) => read('.', file) !== read(copy, file));
if (stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run: npm run extract`);
  process.exit(1);
}
lingui('compile', '--strict', '--namespace', 'es');

function read(root, file) {
  const path = join(root, 'src', file);
  return existsSync(path) && readFileSync(path, 'utf8');
}

function lingui(...args) {
  try {
    execFileSync(join(process.cwd(), 'node_modules/.bin/lingui'), args, { cwd: copy, stdio: 'pipe' });
  } catch (failed) {
    console.error(String(failed.stdout), String(failed.stderr));
    process.exit(1);
  }
}
