import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { HELPDESK, NOOR, OFFICERS, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { NewPostPage } from './NewPostPage';

interface Sent {
  id: string;
  kind: string;
  title: string;
}

let sent: Sent[];
let arrives: () => boolean;

beforeEach(() => {
  sent = [];
  arrives = () => true;
  server.use(
    signedIn(),
    http.get('*/api/search/similar-questions', () => HttpResponse.json({ items: [] })),
    http.get('*/api/search', () =>
      HttpResponse.json({ items: [], facets: { type: [], community: [], tag: [], author: [] }, total: 0, next: null }),
    ),
    http.get('*/api/posts/:id', ({ params }) => HttpResponse.json(aPost({ id: String(params['id']), author: NOOR }))),
    http.post('*/api/posts', async ({ request }) => {
      const post = (await request.json()) as Sent;
      sent.push(post);
      return arrives() ? HttpResponse.json({ id: post.id, version: 0 }, { status: 201 }) : HttpResponse.error();
    }),
  );
});

const title = () => screen.findByRole('textbox', { name: 'Your question in one sentence' });

async function fill(user: UserEvent, text: string) {
  await user.click(await title());
  await user.paste(text);
}
const body = () => screen.getByRole('textbox', { name: 'What does someone need to know to answer it?' });
const send = () => screen.getByRole('button', { name: 'Ask' });

async function ask(user: UserEvent) {
  await fill(user, 'Where is the form?');
  await user.click(body());
  await user.paste('I looked on the intranet.');
}

test('a question is asked once, however often the button is pressed', async () => {
  const { user, router } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.dblClick(send());
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/posts\/.+/));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ kind: 'QUESTION', title: 'Where is the form?', communityId: HELPDESK });
});

test('Ctrl+Enter sends', async () => {
  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toHaveLength(1));
});

test('what could not be sent stays, and is sent again as the same post', async () => {
  arrives = () => sent.length > 1;
  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.click(send());
  expect(await screen.findByText(/what you typed is still here/)).toBeVisible();
  expect(await title()).toHaveValue('Where is the form?');
  await user.click(send());
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.id).toBe(sent[1]?.id);
});

test('a try that had arrived after all is changed to what was typed since', async () => {
  const edits: unknown[] = [];
  server.use(
    http.post('*/api/posts', () =>
      HttpResponse.json({ type: '/problems/post-exists-already', title: 'Exists', status: 409 }, { status: 409 }),
    ),
    http.put('*/api/posts/:id', async ({ request, params }) => {
      edits.push(await request.json());
      return HttpResponse.json({ id: params['id'], version: 1 });
    }),
  );
  const { user, router } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.click(send());
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/posts\/.+/));
  expect(edits).toEqual([{ title: 'Where is the form?', body: 'I looked on the intranet.', tags: [] }]);
});

test('a draft is back when one comes back, and can be thrown away and brought back again', async () => {
  const first = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await fill(first.user, 'Half a question');
  document.body.replaceChildren();

  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  expect(await screen.findByText(/Your draft is back/)).toBeVisible();
  expect(await title()).toHaveValue('Half a question');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await title()).toHaveValue('');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await title()).toHaveValue('Half a question');
});

test('what was published leaves no draft behind', async () => {
  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.click(send());
  await waitFor(() => expect(sent).toHaveLength(1));
  await waitFor(() => expect(Object.keys(localStorage).filter((key) => key.startsWith('kring-post/'))).toEqual([]));
});

test('a draft begun elsewhere is offered', async () => {
  const first = await show(<NewPostPage community={OFFICERS} kind="QUESTION" />);
  await fill(first.user, 'For the officers');
  document.body.replaceChildren();

  await show(<NewPostPage />);
  const link = await screen.findByRole('link', { name: 'For the officers' });
  expect(link).toHaveAttribute('href', `/posts/new?community=${OFFICERS}&kind=QUESTION`);
});

test('what is missing is said at its field, and nothing is sent', async () => {
  const { user } = await show(<NewPostPage kind="QUESTION" />);
  await title();
  await user.click(send());
  expect(await screen.findByText('Choose where it belongs.')).toBeVisible();
  expect(screen.getByText('Put your question in one sentence.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'In which community?' })).toHaveFocus();
  expect(sent).toEqual([]);
});

test('what the service says of a field is said there', async () => {
  const errors = [{ field: 'tags[0]', message: 'one word only' }];
  server.use(
    http.post('*/api/posts', () =>
      HttpResponse.json({ type: '/problems/invalid', title: 'Invalid', status: 400, errors }, { status: 400 }),
    ),
  );
  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await ask(user);
  await user.click(send());
  expect(await screen.findByText('one word only')).toBeVisible();
});

test('news is for managers, and it is said why', async () => {
  await show(<NewPostPage community={HELPDESK} />);
  const news = await screen.findByRole('radio', { name: 'News' });
  expect(news).toBeDisabled();
  expect(news).toHaveAccessibleDescription('Only community managers can publish news.');
});

test('questions that were asked like it are shown while one types', async () => {
  const found = { id: 'q1', link: '/posts/q1', title: 'Where are the forms?', communityName: 'Vraagbaak' };
  server.use(
    http.get('*/api/search/similar-questions', () =>
      HttpResponse.json({ items: [{ ...found, createdAt: '2026-11-01T10:00:00Z' }] }),
    ),
  );
  const { user } = await show(<NewPostPage community={HELPDESK} kind="QUESTION" />);
  await fill(user, 'Where is the form?');
  expect(await screen.findByRole('link', { name: 'Where are the forms?' })).toHaveAttribute('href', '/posts/q1');
  expect(screen.getByRole('heading', { name: 'Has this been answered before?' })).toBeVisible();
});

test('who is in no community is shown the way to one', async () => {
  server.use(signedIn({ ...NOOR, communities: [] }));
  await show(<NewPostPage />);
  expect(await screen.findByRole('link', { name: 'Look around' })).toHaveAttribute('href', '/communities');
});
