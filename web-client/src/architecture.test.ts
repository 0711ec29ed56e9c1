import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.gen\.|generated|compiled/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target: place(file, target),
  })),
);

/** `../ui/page/Page` and `@/ui/page/Page` become `ui/page/Page`; a library keeps its name. */
function place(file: string, target: string): string {
  return target.startsWith('.')
    ? relative(root, resolve(root, dirname(file), target))
    : target.startsWith('@/')
      ? target.slice(2)
      : `library:${target}`;
}

const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('testing/');
const found = (rule: (edge: { file: string; target: string }) => boolean) =>
  imports.filter(rule).map(({ file, target }) => `${file} imports ${target}`);

describe('one way down', () => {
  test('there is something to look at', () => {
    expect(imports.filter(({ file, target }) => featureOf(file) && target.startsWith('ui/')).length).toBeGreaterThan(
      20,
    );
  });

  test('a feature imports no other feature', () => {
    expect(
      found(({ file, target }) =>
        Boolean(featureOf(file) && featureOf(target) && featureOf(file) !== featureOf(target)),
      ),
    ).toEqual([]);
  });

  test('what features are made of knows no feature and no address', () => {
    expect(
      found(({ file, target }) => /^(ui|api|i18n)\//.test(file) && /^(features|routes|app)\//.test(target)),
    ).toEqual([]);
  });

  test('what is asked of the services knows nothing of how it looks', () => {
    expect(found(({ file, target }) => file.startsWith('api/') && /^(ui|i18n)\//.test(target))).toEqual([]);
  });
});

describe('one place', () => {
  const wrapped = /^library:(@tiptap|@mantine\/(tiptap|notifications)|@tanstack\/react-virtual|@atlaskit|mdast-)/;

  test.each([
    ['libraries that are wrapped are imported in ui only', wrapped, 'ui/'],
    ['the services are asked through one client', /^library:openapi-fetch/, 'api/'],
  ])('%s', (_, library, owner) => {
    expect(found(({ file, target }) => library.test(target) && !file.startsWith(owner))).toEqual([]);
  });

  test('nobody but the client of the API fetches', () => {
    const fetching = files.filter(
      ({ file, text }) => /\bfetch\(/.test(text) && !file.startsWith('api/') && !isTest(file),
    );
    expect(fetching.map(({ file }) => file)).toEqual([]);
  });

  test('what people wrote is never put into a page as HTML', () => {
    const unsafe = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML/;
    expect(files.filter(({ file, text }) => unsafe.test(text) && !isTest(file)).map(({ file }) => file)).toEqual([]);
  });
});
