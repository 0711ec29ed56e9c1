import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where a running Kring answers while one develops. */
const kring = process.env.KRING_URL ?? 'http://localhost:8080';
const forwarded = ['/api', '/login', '/logout', '/identity', '/house-style', '/oauth2'];

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
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
});
