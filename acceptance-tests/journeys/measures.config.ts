import journeys from './playwright.config.ts';

/** What the browser needs for large things and on slow lines. Nothing runs beside it, and nothing is traced. */
export default {
  ...journeys,
  projects: [{ name: 'measures', testMatch: 'measures.ts' }],
  workers: 1,
  reporter: 'list',
  use: { ...journeys.use, trace: 'off' as const, viewport: { width: 1440, height: 900 } },
};
