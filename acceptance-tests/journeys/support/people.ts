import { expect, test as base, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** The demo's people who can sign in; the password of each is `kring`. */
export type Handle = 'admin' | 'noord' | 'oost' | 'zuid' | 'gast';

type ContextOptions = Parameters<Browser['newContext']>[0];

interface People {
  /** A browser of their own in which this person is signed in, on the home page. */
  as: (handle: Handle, options?: ContextOptions) => Promise<Page>;
}

export const test = base.extend<People>({
  as: async ({ browser, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (handle, options) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      opened.push(context);
      const page = await context.newPage();
      await signIn(page, handle);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };

async function signIn(page: Page, handle: Handle): Promise<void> {
  await page.goto('/login?return=/');
  await page.locator('input[name=username]').fill(handle);
  await page.locator('input[name=password]').fill('kring');
  await page.locator('button[type=submit]').click();
  // The way back leads over several addresses; whoever goes elsewhere before its end is not signed in.
  await page.waitForURL((url) => url.pathname === '/');
}

/** In the frame of every page; named by how much waits to be read. */
export const bell = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: /notification/i });

/** Of very many unread only that they are many is told: one more could not be seen. */
export async function readAll(page: Page): Promise<void> {
  await page.goto('/notifications?unread=true');
  const unread = page.getByRole('button', { name: 'Mark all as read' });
  await unread.or(page.getByText('You have read everything')).waitFor();
  if (await unread.isVisible()) {
    await unread.click();
  }
  await expect(bell(page)).toHaveAccessibleName('Notifications');
}

/** A name that no earlier run has used. */
export const fresh = (name: string): string => `${name} ${Date.now().toString(36)}`;
