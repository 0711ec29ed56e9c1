import type { Page } from '@playwright/test';
import { bell, expect, fresh, readAll, test } from './support/people.ts';

/*
 * One long story of two people, side by side in two browsers, in the order in which it would happen. Later steps need
 * what earlier ones made.
 */
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

test('two people at their desks found a circle, talk, work on a board and look back', async ({ as }) => {
  await story(await as('noord', desk), await as('oost', desk));
});

test('two people on their phones found a circle, talk, work on a board and look back', async ({ as }) => {
  await story(await as('noord', phone), await as('oost', phone));
});

async function story(noor: Page, oost: Page): Promise<void> {
  const circle = fresh('Diving team');
  const question = fresh('Who has a compressor to lend');
  await readAll(noor);
  await noor.goto('/');

  await test.step('noord starts a community in three steps, and a double click makes one', async () => {
    await noor.getByRole('link', { name: 'Communities', exact: true }).click();
    await noor.getByRole('link', { name: 'Start a community' }).first().click();
    await noor.getByRole('textbox', { name: 'Name' }).fill(circle);
    await noor.getByRole('textbox', { name: 'Purpose' }).fill('For everybody who dives.');
    await noor.getByRole('button', { name: 'Next' }).click();
    await noor.getByRole('radio', { name: /^Open/ }).check();
    await noor.getByRole('button', { name: 'Next' }).click();
    await noor.getByRole('button', { name: 'Start the community' }).dblclick();
    await expect(noor.getByRole('heading', { level: 1, name: circle })).toBeVisible();
    const { items } = await (await noor.request.get(`/api/communities?q=${encodeURIComponent(circle)}`)).json();
    expect(items).toHaveLength(1);
  });
  const communityId = new URL(noor.url()).pathname.split('/')[2]!;

  await test.step('oost finds it, joins, and has it among their own', async () => {
    await oost.goto(`/communities?show=all&q=${encodeURIComponent(circle)}`);
    await oost.getByRole('button', { name: /^Join/ }).first().click();
    await expect(oost.getByRole('button', { name: /^Join/ })).toHaveCount(0);
    await oost.goto('/communities?show=mine');
    await expect(oost.getByRole('main').getByRole('link', { name: circle })).toBeVisible();
  });

  await test.step('noord asks a question there', async () => {
    await noor.goto(`/posts/new?community=${communityId}&kind=QUESTION`);
    await noor.getByRole('textbox', { name: /Your question/ }).fill(question);
    await write(noor, /What does someone need to know|Text/, 'Ours is **broken** until Friday.');
    await noor.getByRole('button', { name: 'Ask', exact: true }).dblclick();
    await expect(noor.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await expect(noor.locator('strong', { hasText: 'broken' })).toBeVisible();
  });

  await test.step('oost answers, and noord sees it and that it names her', async () => {
    await oost.goto(noor.url());
    await expect(oost.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await oost.getByRole('button', { name: 'Write a comment' }).click();
    await write(oost, /Your comment/, 'We do, in Oost. Come by, @noord ');
    const unread = await bell(noor).getAttribute('aria-label');
    await oost.getByRole('button', { name: 'Post the comment' }).click();
    await expect(oost.getByText('We do, in Oost.')).toBeVisible();
    await expect(noor.getByText('We do, in Oost.')).toBeVisible();
    await expect(bell(noor)).not.toHaveAccessibleName(unread!);
  });

  await test.step('the mention leads noord to the comment', async () => {
    await bell(noor).click();
    await noor.getByRole('main').getByRole('link', { name: new RegExp(question) }).first().click();
    await expect(noor).toHaveURL(/#comment-/);
    await expect(noor.getByText('We do, in Oost.')).toBeVisible();
  });

  await test.step('noord accepts the answer', async () => {
    await noor.getByRole('button', { name: 'Accept as answer' }).click();
    await expect(noor.getByText('Accepted answer').first()).toBeVisible();
  });

  await test.step('noord makes a board and adds cards with the keyboard', async () => {
    await noor.goto(`/boards/new?community=${communityId}`);
    await noor.getByRole('textbox', { name: 'Name of the board' }).fill('Dives');
    await noor.getByRole('button', { name: 'Create the board' }).dblclick();
    await expect(noor.getByRole('heading', { level: 1, name: 'Dives' })).toBeVisible();
    await noor.getByRole('region').first().getByRole('button', { name: 'Add a card' }).click();
    await noor.keyboard.type('Check the bottles');
    await noor.keyboard.press('Enter');
    await noor.keyboard.type('Tell the harbour master');
    await noor.keyboard.press('Enter');
    await noor.keyboard.press('Escape');
    await expect(noor.getByRole('link', { name: 'Tell the harbour master' })).toBeVisible();
  });

  await test.step('noord moves a card with the keyboard, and oost sees it', async () => {
    await oost.goto(noor.url());
    const [, doing] = await columns(oost);
    await expect(oost.getByRole('link', { name: 'Check the bottles' })).toBeVisible();
    await noor.getByRole('link', { name: 'Check the bottles' }).focus();
    await noor.keyboard.press('Control+ArrowRight');
    await expect(noor.getByText(/^Moved to .*, position 1 of 1$/)).toBeAttached();
    await expect(noor.getByRole('link', { name: 'Check the bottles' })).toBeFocused();
    await expect(oost.getByRole('region', { name: doing! }).getByRole('link')).toHaveText(['Check the bottles']);
  });

  await test.step('oost takes the card, and it stands under their work', async () => {
    await oost.getByRole('link', { name: 'Check the bottles' }).click();
    await oost.getByRole('dialog').getByRole('button', { name: 'Take it myself' }).click();
    await expect(oost.getByRole('dialog').getByRole('button', { name: /Give back/ })).toBeVisible();
    await oost.keyboard.press('Escape');
    await oost.getByRole('link', { name: 'My work', exact: true }).click();
    await expect(oost.getByRole('main').getByRole('link', { name: /Check the bottles/ }).first()).toBeVisible();
  });

  await test.step('noord goes back through the history of the board', async () => {
    await noor.getByRole('link', { name: 'History' }).click();
    const slider = noor.getByRole('slider', { name: /history/i });
    await slider.focus();
    await noor.keyboard.press('Home');
    await expect(noor.getByRole('link', { name: 'Check the bottles' })).toHaveCount(0);
    await noor.keyboard.press('End');
    const [, doing] = await columns(noor);
    await expect(noor.getByRole('region', { name: doing! }).getByText('Check the bottles')).toBeVisible();
  });

  await test.step('oost finds the question, with a typing error', async () => {
    await oost.goto(`/search?q=${encodeURIComponent('compresor lend')}`);
    await expect(oost.getByRole('main').getByRole('link', { name: new RegExp(question) }).first()).toBeVisible();
  });

  await test.step('noord signs out, and a page of Kring asks to sign in', async () => {
    await noor.getByRole('button', { name: 'My menu' }).click();
    await noor.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(noor.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await noor.goto('/people');
    await expect(noor.locator('input[name=password]')).toBeVisible();
  });
}

/** The names of a board's columns, from left to right. */
async function columns(page: Page): Promise<(string | null)[]> {
  const boardId = new URL(page.url()).pathname.split('/')[2];
  const board = await (await page.request.get(`/api/boards/${boardId}`)).json();
  return board.columns.map((column: { name: string }) => column.name);
}

/** Types into the editor, which stores CommonMark. */
async function write(page: Page, label: RegExp, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label }).last();
  await box.click();
  await box.pressSequentially(text);
}
