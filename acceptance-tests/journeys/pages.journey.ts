import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { places } from './support/places.ts';
import { expect, test } from './support/people.ts';

/* Both schemes, both languages, both widths in two rounds. ALL_LOOKS=1 crosses the schemes with the languages. */
const rounds = [
  { scheme: 'light', locale: 'nl-NL', width: 1440 },
  { scheme: 'dark', locale: 'en-GB', width: 390 },
] as const;
const crossed = [
  { scheme: 'dark', locale: 'nl-NL', width: 390 },
  { scheme: 'light', locale: 'en-GB', width: 390 },
  { scheme: 'dark', locale: 'en-GB', width: 1440 },
] as const;
const looks = process.env.ALL_LOOKS ? [...rounds, ...crossed] : rounds;

const height = 900;
/** What is left of a window of 1280 pixels at 400 %. */
const zoomed = 320;

const softly = expect.configure({ soft: true });

for (const { scheme, locale, width } of looks) {
  const shape = { colorScheme: scheme, locale, viewport: { width, height } };
  const look = `${width}-${scheme}-${locale}`;

  test(`every page is for everybody: ${scheme}, ${locale}, ${width} px`, async ({ as }) => {
    test.setTimeout(300_000);
    const page = await as('noord', shape);
    const errors = errorsOf(page);
    for (const [name, path] of Object.entries(await places(page))) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), `${name} has a heading`).toBeVisible();
      await settled(page);
      await expect(page.getByRole('status', { name: /^(Loading|Bezig met laden)$/ }), `${name} is there`).toHaveCount(0);
      await expect(page.getByRole('dialog'), `${name} shows its dialog`).toHaveCount(name === 'card' ? 1 : 0);
      await inspected(page, name, look);
    }
    expect(errors).toEqual([]);
  });

  test(`so is what a stranger sees: ${scheme}, ${locale}, ${width} px`, async ({ browser, contextOptions }) => {
    const context = await browser.newContext({ ...contextOptions, ...shape });
    const page = await context.newPage();
    const errors = errorsOf(page);
    for (const [name, path] of Object.entries({ landing: '/', 'sign-in': '/login?return=/' })) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => typefaces(page), `${name} is set in Kring's own type`).toContain('Bricolage Grotesque');
      await inspected(page, name, look);
    }
    await context.close();
    expect(errors).toEqual([]);
  });
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
      errors.push(message.text());
    }
  });
  return errors;
}

/** Keeps a picture of the page; axe finds nothing, and nothing is reached only by scrolling sideways. */
async function inspected(page: Page, name: string, look: string): Promise<void> {
  await page.screenshot({ path: `../target/screenshots/${name}-${look}.png`, fullPage: true });
  const { violations } = await axe(page).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  softly(found, `axe on ${name} (${page.url()})`).toEqual([]);
  const { width } = page.viewportSize()!;
  for (const shown of width < 400 ? [width, zoomed] : [width]) {
    await page.setViewportSize({ width: shown, height });
    // Asked more than once: a toolbar hears of its new width after it is first drawn.
    await softly
      .poll(() => beyond(page), { message: `${name} scrolls sideways by so many pixels at ${shown}`, timeout: 2_000 })
      .toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width, height });
}

/**
 * What axe calls its legacy mode finds the same, but cannot look into frames of others: it opens no second page in which
 * results of frames are put together, which costs as much as looking. Of what passes it need not tell.
 */
function axe(page: Page): AxeBuilder {
  expect(page.frames(), 'frames').toHaveLength(1);
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function typefaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
}

/** Pixels that are only seen by scrolling sideways. */
async function beyond(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Until nothing on the page changes any more: parts of it come later than its heading. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    500,
  );
}
