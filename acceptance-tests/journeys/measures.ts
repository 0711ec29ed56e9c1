import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { APIRequestContext, CDPSession, Page } from '@playwright/test';
import { bell, expect, fresh, readAll, test } from './support/people.ts';

/*
 * Figures, not verdicts: each is written beside what it should reach into target/measures.md. `npm run measure`
 */
const rounds = 5;
const many = Number(process.env.COMMENTS ?? 20_000);
const few = 20;
const report = '../target/measures.md';

test.describe.configure({ mode: 'serial', timeout: 1_200_000 });

test.beforeAll(() => {
  mkdirSync('../target', { recursive: true });
  writeFileSync(report, `| what | figure | reach |\n|---|---|---|\n`);
});

test('a discussion of 20,000 comments beside one of 20', async ({ as }) => {
  const page = await as('noord');
  const community = await managedBy(page.request);
  const [small, large] = [await discussion(page.request, community, few), await discussion(page.request, community, many)];
  const times: Record<string, number[]> = { [small]: [], [large]: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const post of round % 2 ? [small, large] : [large, small]) {
      await page.goto('about:blank');
      const begun = Date.now();
      await page.goto(`/posts/${post}`);
      await page.getByText(/^Comment \d+ of the measure$/).first().waitFor();
      if (round > 0) {
        times[post]!.push(Date.now() - begun);
      }
    }
  }
  const [first, second] = [median(times[small]!), median(times[large]!)];
  tell(`first comments of ${many} : of ${few}`, `${second} ms : ${first} ms = ${(second / first).toFixed(2)}`, '≤ 1.5');
  await page.goto(`/posts/${large}`);
  await page.getByText(/^Comment \d+ of the measure$/).first().waitFor();
  const frames = await scroll(page);
  const late = frames.filter((frame) => frame > 50).length;
  tell(
    `frames while scrolling ${many} comments`,
    `median ${median(frames).toFixed(0)} ms, 95 % within ${share(frames, 0.95).toFixed(0)} ms, longest ${Math.max(...frames).toFixed(0)} ms, ${late} of ${frames.length} over 50 ms`,
    'smooth',
  );
});

test('a board of 500 cards', async ({ as }) => {
  const page = await as('noord');
  const board = await boardOf(page.request, await managedBy(page.request), 500);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const scripts: number[] = [];
  const moves: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await page.goto('about:blank');
    const before = await scriptTime(client);
    await page.goto(`/boards/${board}`);
    await page.getByRole('link', { name: 'Card 1 of the measure', exact: true }).waitFor();
    await page.waitForTimeout(500);
    const script = (await scriptTime(client)) - before;
    const move = await moveByKeyboard(page);
    if (round > 0) {
      scripts.push(script);
      moves.push(move);
    }
  }
  tell('script until a board of 500 cards stands', `${median(scripts).toFixed(0)} ms (${spread(scripts)})`, '≤ 1,000 ms');
  tell('a card moved by a key until it is painted', `${median(moves).toFixed(0)} ms (${spread(moves)})`, '≤ 100 ms');
});

test('what one does, seen by another', async ({ as }) => {
  const [noor, oost] = [await as('noord'), await as('oost')];
  await readAll(noor);
  const title = fresh('Seen at once');
  const question = randomUUID();
  const community = await sharedBy(noor.request, oost.request);
  await post(noor.request, '/api/posts', { id: question, communityId: community, kind: 'QUESTION', title, body: 'When?' });
  // The first of its five columns loses a card each round.
  const board = await boardOf(noor.request, community, 5 * (rounds + 1));
  const arrivals: Record<string, number[]> = { 'a comment': [], 'a mention': [], 'a card moved': [] };
  for (let round = 0; round <= rounds; round++) {
    await Promise.all([noor, oost].map((page) => page.goto(`/posts/${question}`)));
    await Promise.all([noor, oost].map((page) => page.getByRole('heading', { level: 1, name: title }).waitFor()));
    await oost.getByRole('button', { name: 'Write a comment' }).click();
    await oost.getByRole('textbox', { name: /Your comment/ }).pressSequentially(`Round ${round}, @noord `);
    const unread = await bell(noor).getAttribute('aria-label');
    const seen = timed(() => oost.getByRole('button', { name: 'Post the comment' }).click(), {
      'a comment': () => noor.getByText(`Round ${round},`).waitFor(),
      'a mention': () => expect(bell(noor)).not.toHaveAccessibleName(unread!),
    });
    await keep(seen, arrivals, round);

    await Promise.all([noor, oost].map((page) => page.goto(`/boards/${board}`)));
    const card = oost.getByRole('region').first().getByRole('link').first();
    await card.focus();
    const name = (await card.textContent())!;
    const second = noor.getByRole('region').nth(1).getByRole('link', { name, exact: true });
    await noor.getByRole('link', { name, exact: true }).waitFor();
    const moved = timed(() => oost.keyboard.press('Control+ArrowRight'), { 'a card moved': () => second.waitFor() });
    await keep(moved, arrivals, round);
  }
  for (const [what, times] of Object.entries(arrivals)) {
    tell(`${what} by one, seen by another`, `${median(times)} ms (${spread(times)})`, '≤ 1,000 ms');
  }
});

/** Milliseconds from what one does until each of the others is seen. */
async function timed(
  deed: () => Promise<unknown>,
  sights: Record<string, () => Promise<unknown>>,
): Promise<[string, number][]> {
  const begun = Date.now();
  const seen = Object.entries(sights).map(async ([what, sight]): Promise<[string, number]> => {
    await sight();
    return [what, Date.now() - begun];
  });
  await deed();
  return Promise.all(seen);
}

/** The first round warms up. */
async function keep(seen: Promise<[string, number][]>, into: Record<string, number[]>, round: number): Promise<void> {
  for (const [what, time] of await seen) {
    if (round > 0) {
      into[what]!.push(time);
    }
  }
}

test('the home page on a slow line', async ({ as, browser }) => {
  const signedIn = await as('noord');
  const state = await signedIn.context().storageState();
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < 3; round++) {
    const context = await browser.newContext({ storageState: state });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    for (const times of [cold, warm]) {
      await page.goto('about:blank');
      const begun = Date.now();
      await page.goto('/', { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
      await page.getByRole('article').first().waitFor({ timeout: 60_000 });
      times.push(Date.now() - begun);
      await page.waitForTimeout(3_000);
    }
    await context.close();
  }
  tell('home page usable, 400 ms and 400 kbit/s, nothing kept', `${median(cold)} ms (${spread(cold)})`, '≤ 10,000 ms');
  tell('the same, kept from before', `${median(warm)} ms (${spread(warm)})`, '≤ 3,000 ms');
});

async function managedBy(request: APIRequestContext): Promise<string> {
  const me = await (await request.get('/api/me')).json();
  return me.communities.find((community: { role: string }) => community.role === 'MANAGER').communityId;
}

/** A community in which both may write. */
async function sharedBy(one: APIRequestContext, other: APIRequestContext): Promise<string> {
  const [mine, theirs] = await Promise.all([one, other].map(async (who) => (await (await who.get('/api/me')).json()).communities));
  const member = ({ role }: { role: string }) => role === 'MEMBER' || role === 'MANAGER';
  const ids = new Set(theirs.filter(member).map(({ communityId }: { communityId: string }) => communityId));
  return mine.filter(member).find(({ communityId }: { communityId: string }) => ids.has(communityId)).communityId;
}

/** Goes on with the discussion of an earlier run, as 20,000 comments take minutes to write. */
async function discussion(request: APIRequestContext, communityId: string, size: number): Promise<string> {
  const title = `Discussion of ${size}`;
  const { personId } = await (await request.get('/api/me')).json();
  const { items } = await (await request.get(`/api/posts?kind=QUESTION&author=${personId}`)).json();
  const begun = items.find((question: { title: string }) => question.title === title);
  const id = begun?.id ?? randomUUID();
  if (!begun) {
    await post(request, '/api/posts', { id, communityId, kind: 'QUESTION', title, body: 'How fast is it?' });
  }
  const missing = numbers(size).slice(begun?.commentCount ?? 0);
  const comments = missing.map((at) => ({ id: randomUUID(), body: `Comment ${at} of the measure` }));
  await post(request, `/api/posts/${id}/comments`, ...comments);
  return id;
}

async function boardOf(request: APIRequestContext, communityId: string, size: number): Promise<string> {
  const id = randomUUID();
  await post(request, '/api/boards', {
    id,
    communityId,
    name: fresh('Board of the measure'),
    columns: ['To do', 'Doing', 'Waiting', 'Checking', 'Done'].map((name) => ({ name })),
  });
  const { columns } = await (await request.get(`/api/boards/${id}`)).json();
  const cards = numbers(size).map((at) => ({
    id: randomUUID(),
    columnId: columns[(at - 1) % columns.length].id,
    title: `Card ${at} of the measure`,
  }));
  await post(request, `/api/boards/${id}/cards`, ...cards);
  return id;
}

/** The id makes it safe to send again what was not answered, or too fast for the limits of a person. */
async function post(request: APIRequestContext, path: string, ...bodies: object[]): Promise<void> {
  const { cookies } = await request.storageState();
  const headers = {
    'Content-Type': 'application/json',
    'Cookie': cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '',
  };
  const address = new URL(path, test.info().project.use.baseURL);
  await eachOf(bodies, async (body) => {
    await expect(async () => {
      const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(answer.ok, `${path}: ${answer.status} ${await answer.text()}`).toBe(true);
    }).toPass({ timeout: 120_000, intervals: [250, 1_000, 5_000] });
  });
}

async function eachOf<T>(all: T[], act: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) {
      await act(one);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

const numbers = (size: number): number[] => Array.from({ length: size }, (_, at) => at + 1);

/** Lengths of the frames, in milliseconds, while a wheel turns for five seconds. */
async function scroll(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const note = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.mouse.move(700, 500);
  for (const until = Date.now() + 5_000; Date.now() < until; ) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2));
}

/** Milliseconds from the key to the frame that shows the card where it went. */
async function moveByKeyboard(page: Page): Promise<number> {
  const card = page.getByRole('region').first().getByRole('link').first();
  await card.focus();
  await page.evaluate(() => {
    const told = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        (key) => {
          const from = document.activeElement?.closest('section, [role=region]');
          const look = () =>
            document.activeElement?.closest('section, [role=region]') === from
              ? requestAnimationFrame(look)
              : requestAnimationFrame(() => resolve(performance.now() - key.timeStamp));
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    });
    Object.assign(window, { told });
  });
  await page.keyboard.press('Control+ArrowRight');
  return page.evaluate(() => (window as unknown as { told: Promise<number> }).told);
}

async function scriptTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1_000;
}

function tell(what: string, figure: string, reach: string): void {
  appendFileSync(report, `| ${what} | ${figure} | ${reach} |\n`);
  console.log(`${what}: ${figure} (${reach})`);
}

const share = (values: number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))]!;
const median = (values: number[]): number => share(values, 0.5);
const spread = (values: number[]): string =>
  `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
