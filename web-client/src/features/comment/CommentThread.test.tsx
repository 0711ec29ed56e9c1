import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Comment } from '@/api/types';
import { aComment } from '@/testing/comments';
import { happens, listenLive } from '@/testing/live';
import { HELPDESK, NOOR, OLAF, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { CommentThread } from './CommentThread';

const post = aPost();
const me = { personId: NOOR.personId, name: NOOR.name };
const refused = (slug: string, status: number) => HttpResponse.json({ type: `/problems/${slug}`, status }, { status });
let comments: Comment[];

beforeAll(() => listenLive());
beforeEach(() => {
  comments = [aComment(1), aComment(2, { author: me })];
  server.use(
    signedIn(),
    http.get('*/api/posts/:id', () => HttpResponse.json({ ...post, commentCount: comments.length })),
    http.get('*/api/posts/:id/comments', () => HttpResponse.json({ items: comments, next: null, previous: null })),
    http.get('*/api/comments/:id', ({ params }) => HttpResponse.json(comments.find(({ id }) => id === params.id))),
    http.put('*/api/posts/:id/last-read', () => new HttpResponse(null, { status: 204 })),
  );
});

const open = (said: { mayAccept?: boolean; communityId?: string; accepted?: string[] } = {}, at = '/') =>
  show(
    <CommentThread
      postId={post.id}
      communityId={said.communityId ?? HELPDESK}
      question
      mayAccept={said.mayAccept ?? false}
      acceptedAnswers={said.accepted ?? []}
      lastRead={null}
    />,
    { at },
  );
const comment = async (text: string) => (await screen.findByText(text)).closest('article')!;
type User = Awaited<ReturnType<typeof open>>['user'];
const write = async (user: User, text: string) => {
  await user.click(await screen.findByRole('button', { name: /Write a comment/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Your comment' }), text);
  await user.click(screen.getByRole('button', { name: 'Post the comment' }));
};
const choose = async (user: User, text: string, item: string) => {
  await user.click(within(await comment(text)).getByRole('button', { name: 'More for this comment' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('reading', () => {
  test('the comments are a feed that says where each one stands', async () => {
    await open();
    expect(await comment('Comment 2')).toHaveAttribute('aria-posinset', '2');
    expect(screen.getByRole('feed', { name: 'Comments' })).toContainElement(await comment('Comment 1'));
  });

  test('a reply names whom it answers and leads there', async () => {
    comments.push(aComment(3, { replyTo: aComment(1).id }));
    await open();
    expect(await screen.findByRole('link', { name: /^In reply to Olaf van Oost/ })).toHaveAttribute(
      'href',
      expect.stringContaining(`#comment-${aComment(1).id}`),
    );
  });

  test('an accepted answer that stands further on is told before the comments and leads there', async () => {
    comments.push(aComment(3, { body: 'Ask the port', accepted: true }));
    await open({ accepted: [aComment(3).id] });
    const answers = await screen.findByRole('list', { name: 'Accepted answers' });
    const link = await within(answers).findByRole('link', { name: /^Answer from Olaf van Oost/ });
    expect(link).toHaveTextContent('Ask the port');
    expect(link).toHaveAttribute('href', expect.stringContaining(`#comment-${aComment(3).id}`));
  });

  test('one among the first two comments is not told twice', async () => {
    comments[1] = aComment(2, { accepted: true });
    await open({ accepted: [aComment(2).id] });
    expect(within(await comment('Comment 2')).getByText('Accepted answer')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Accepted answers' })).not.toBeInTheDocument();
  });

  test('in the middle of a discussion it is told wherever it stands', async () => {
    server.use(
      http.get('*/api/posts/:id/comments', () =>
        HttpResponse.json({ items: comments, next: null, previous: 'before' }),
      ),
    );
    await open({ accepted: [aComment(2).id] }, `/#comment-${aComment(2).id}`);
    expect(await screen.findByRole('list', { name: 'Accepted answers' })).toBeVisible();
  });

  test('a link to a comment puts the focus on it', async () => {
    await open({}, `/#comment-${aComment(2).id}`);
    const meant = await comment('Comment 2');
    await waitFor(() => expect(meant).toHaveFocus());
  });

  test('a link to a comment that is gone says so and leads to the others', async () => {
    server.use(
      http.get('*/api/posts/:id/comments', ({ request }) =>
        new URL(request.url).searchParams.has('around')
          ? refused('comment-not-found', 404)
          : HttpResponse.json({ items: comments, next: null, previous: null }),
      ),
    );
    const { user } = await open({}, `/#comment-${aComment(9).id}`);
    await user.click(await screen.findByRole('button', { name: 'Show the other comments' }));
    expect(await comment('Comment 1')).toBeVisible();
  });

  test('who is no member reads, and is told who writes', async () => {
    await open({ communityId: 'a0000000-0000-4000-8000-000000000009' });
    await comment('Comment 1');
    expect(screen.getByText('Only members of this community can write here.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reply' })).not.toBeInTheDocument();
  });
});

describe('writing', () => {
  test('what is sent stands in the discussion when the server has it', async () => {
    server.use(
      http.post('*/api/posts/:id/comments', async ({ request }) => {
        const { id, body } = (await request.json()) as Comment;
        comments = [...comments, aComment(3, { id, body, author: me })];
        return HttpResponse.json({ id, version: 0 }, { status: 201 });
      }),
    );
    const { user } = await open();
    await write(user, 'I know her');
    expect(await comment('I know her')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'On their way' })).not.toBeInTheDocument());
  });

  test('what is refused stays, and the next try sends it under the same id', async () => {
    const sent: string[] = [];
    server.use(
      http.post('*/api/posts/:id/comments', async ({ request }) => {
        sent.push(((await request.json()) as Comment).id);
        return refused('community-archived', 403);
      }),
    );
    const { user } = await open();
    await write(user, 'Too late');
    const outbox = await screen.findByRole('list', { name: 'On their way' });
    expect(await within(outbox).findByText(/archived/)).toBeVisible();
    await user.click(within(outbox).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(new Set(sent).size).toBe(1);
    expect(within(outbox).getByText('Too late')).toBeVisible();
  });

  test('an edit that meets another one shows both versions', async () => {
    server.use(http.put('*/api/comments/:id', () => refused('changed-meanwhile', 412)));
    const { user } = await open();
    await choose(user, 'Comment 2', 'Edit');
    comments = [aComment(1), aComment(2, { author: me, body: 'Of the other window', version: 1 })];
    await user.type(await screen.findByRole('textbox', { name: 'Your comment' }), ' and mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('region', { name: 'As it is now' })).toHaveTextContent('Of the other window');
    expect(screen.getByRole('region', { name: 'What you wrote' })).toHaveTextContent('and mine');
  });

  test('a deleted comment can be brought back', async () => {
    const { user } = await open();
    await choose(user, 'Comment 2', 'Delete');
    expect(await screen.findByText('This comment was deleted.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await comment('Comment 2')).toBeVisible();
  });

  test('only what is mine can be changed', async () => {
    const { user } = await open();
    await user.click(within(await comment('Comment 1')).getByRole('button', { name: 'More for this comment' }));
    expect(await screen.findByRole('menuitem', { name: 'Copy the link' })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: 'Edit' })).not.toBeInTheDocument();
  });
});

describe('answering without words', () => {
  test('a reaction that is refused is taken back with the reason', async () => {
    server.use(http.put('*/api/comments/:id/reactions/:reaction', () => refused('community-archived', 403)));
    const { user } = await open();
    const like = within(await comment('Comment 1')).getByRole('button', { name: /^Like/ });
    await user.click(like);
    expect(await screen.findByRole('alert')).toHaveTextContent(/archived/);
    expect(like).toHaveAttribute('aria-pressed', 'false');
  });

  test('an answer is accepted at once', async () => {
    server.use(
      http.put('*/api/posts/:id/accepted-answers/:comment', () => HttpResponse.json({ id: post.id, version: 1 })),
    );
    const { user } = await open({ mayAccept: true });
    const answer = await comment('Comment 1');
    await user.click(within(answer).getByRole('button', { name: 'Accept as answer' }));
    expect(await within(answer).findByText('Accepted answer')).toBeVisible();
  });
});

describe('others', () => {
  const fromOthers = (type: 'comment.written' | 'comment.edited' | 'comment.deleted', commentId: string) =>
    happens({ type, communityId: HELPDESK, postId: post.id, commentId, by: OLAF.personId });

  test('an edit shows where the comment stands', async () => {
    await open();
    await comment('Comment 1');
    comments = [aComment(1, { body: 'Better said', version: 1 }), comments[1]!];
    fromOthers('comment.edited', aComment(1).id);
    expect(await comment('Better said')).toBeVisible();
  });

  test('a deleted comment goes', async () => {
    await open();
    await comment('Comment 1');
    fromOthers('comment.deleted', aComment(1).id);
    await waitFor(() => expect(screen.queryByText('Comment 1')).not.toBeInTheDocument());
  });

  test('a new one comes without reload', async () => {
    await open();
    await comment('Comment 2');
    comments = [...comments, aComment(3, { body: 'Just written' })];
    fromOthers('comment.written', aComment(3).id);
    expect(await comment('Just written')).toBeVisible();
  });

  test('one that is written while another is read comes as well', async () => {
    await open();
    await comment('Comment 2');
    const answerOfThen = () => HttpResponse.json({ items: comments, next: null, previous: null });
    server.use(
      http.get('*/api/posts/:id/comments', async () => {
        const answer = answerOfThen();
        await delay(1_000);
        return answer;
      }),
    );
    comments = [...comments, aComment(3, { body: 'Just written' })];
    fromOthers('comment.written', aComment(3).id);
    await delay(100);
    comments = [...comments, aComment(4, { body: 'Written meanwhile' })];
    fromOthers('comment.written', aComment(4).id);
    expect(await screen.findByText('Written meanwhile', {}, { timeout: 5_000 })).toBeVisible();
  });

  test('the first of a discussion comes without being asked for, since nothing is there to jump', async () => {
    comments = [];
    await open();
    await screen.findByText(/No comments yet|No answer yet/);
    comments = [aComment(1, { body: 'The very first' })];
    fromOthers('comment.written', aComment(1).id);
    expect(await comment('The very first')).toBeVisible();
    expect(screen.queryByRole('button', { name: '1 new comment' })).not.toBeInTheDocument();
  });
});
