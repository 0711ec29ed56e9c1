import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where a running Kring answers while one develops. */
const kring = process.env.KRING_URL ?? 'http://localhost:8080';
const forwarded = ['/api', '/login', '/logout', '/identity', '/house-style', '/oauth2'];

/** The frame around all pages and what their addresses are; not the parts that a page loads when it is opened. */
const frame =
  /\/src\/(app\/|api\/|i18n\/(?!compiled)|features\/shell\/(?!SignInDialog|MyMenuItems)|routes\/[^?]+$|routeTree)/;

/** What forms are made of: no form stands on the first page. */
const fields =
  /@mantine\/core\/.*\/(Combobox|ScrollArea|Radio|TagsInput|Modal|ModalBase|Select|Textarea|Pill|PillsInput)\//;

/** What nearly every page shows: text that people wrote, posts in a list, discs and rings. */
const reading =
  /micromark|mdast-util-from|uuid|[iI]nfiniteQuery|useQueries|\/src\/features\/post\/(PostFeed|usePostsAsTheyChange|useReader|kinds|card\/TagList)|\/src\/ui\/(markdown|reactions|text|list|page|identity|link|feedback\/(?!Ask|BothVersions))/;

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, routeFileIgnorePattern: '\\.test\\.' }),
    babel({ include: /src\/.*\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    react(),
    lingui(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  server: { proxy: Object.fromEntries(forwarded.map((path) => [path, { target: kring }])) },
  build: {
    outDir: 'target/classes/META-INF/kring-web-client',
    emptyOutDir: true,
    // Hashed files have a folder of their own, which the gateway lets browsers keep for a year.
    assetsDir: 'app',
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs comes in one file: a hundred small ones compress badly, and each page that is loaded
          // later would name them all.
          groups: [
            { name: 'frame', test: frame, priority: 3 },
            { name: 'fields', test: fields, priority: 1 },
            { name: 'reading', test: reading, priority: 2 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // All processors: nothing else runs beside the tests in a build.
    maxWorkers: '100%',
    pool: 'threads',
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
});
