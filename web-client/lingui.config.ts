import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** A catalogue stands beside the feature that speaks it; compiled, a language is one file. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'nl'],
  catalogs: [
    {
      path: '<rootDir>/src/features/{name}/locales/{locale}',
      include: ['<rootDir>/src/features/{name}'],
      exclude: ['**/*.test.*'],
    },
    { path: '<rootDir>/src/ui/locales/{locale}', include: ['<rootDir>/src/ui'], exclude: ['**/*.test.*'] },
    {
      path: '<rootDir>/src/i18n/locales/{locale}',
      include: ['<rootDir>/src/i18n', '<rootDir>/src/api', '<rootDir>/src/routes', '<rootDir>/src/app'],
      exclude: ['**/*.test.*'],
    },
  ],
  catalogsMergePath: '<rootDir>/src/i18n/compiled/{locale}',
  compileNamespace: 'es',
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'message',
});
