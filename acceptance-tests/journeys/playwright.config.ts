import { defineConfig } from '@playwright/test';

/** KRING_URL is a running Kring with its demo; CHROMIUM is the browser of the machine. */
export default defineConfig({
  testDir: '.',
  outputDir: '../target/journeys',
  reporter: [['list'], ['junit', { outputFile: '../target/journeys-report/junit.xml' }]],
  // Pages are looked at side by side; the story, whose people wait for each other, is told alone.
  workers: 2,
  projects: [
    // What is wrong with a page is said and shown; a recording of all of them costs more than looking at them.
    { name: 'pages', testMatch: 'pages.journey.ts', fullyParallel: true, use: { trace: 'off' } },
    { name: 'together', testMatch: 'together.journey.ts', dependencies: ['pages'] },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.KRING_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
