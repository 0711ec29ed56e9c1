import { expect, type Page } from '@playwright/test';

/** Every page of Kring, by a name for its screenshot, with things of the demo in it, which may still be coming in. */
export async function places(page: Page): Promise<Record<string, string>> {
  let found: Record<string, string> = {};
  await expect(async () => {
    found = await inTheDemo(page);
  }).toPass({ timeout: 120_000, intervals: [1_000] });
  return found;
}

async function inTheDemo(page: Page): Promise<Record<string, string>> {
  const first = async (path: string, wanted: (item: any) => boolean = () => true) => {
    const { items } = await (await page.request.get(path)).json();
    const found = items.find(wanted);
    if (!found) {
      throw new Error(`The demo has nothing fitting at ${path}`);
    }
    return found;
  };
  const me = await (await page.request.get('/api/me')).json();
  const managed = me.communities.find((community: any) => community.role === 'MANAGER').communityId;
  const posts = `/api/posts?limit=100`;
  const question = await first(posts, (post) => post.kind === 'QUESTION' && post.acceptedAnswers.length > 0);
  const news = await first(posts, (post) => post.kind === 'NEWS' && post.commentCount > 0);
  const article = await first(posts, (post) => post.kind === 'ARTICLE');
  const board = await first('/api/boards?limit=100', (each) => each.cards > 3);
  const cards = (await (await page.request.get(`/api/boards/${board.id}`)).json()).columns.flatMap((column: any) => column.cards);
  const closed = await first('/api/communities?limit=100', (each) => each.access === 'CLOSED' && each.myRole === null);
  return {
    home: '/',
    communities: '/communities',
    'communities-mine': '/communities?show=mine',
    'communities-new': '/communities/new',
    community: `/communities/${managed}`,
    'community-about': `/communities/${managed}/about`,
    'community-members': `/communities/${managed}/members`,
    'community-requests': `/communities/${managed}/requests`,
    'community-boards': `/communities/${managed}/boards`,
    'community-settings': `/communities/${managed}/settings`,
    'community-closed': `/communities/${closed.id}`,
    question: `/posts/${question.id}`,
    news: `/posts/${news.id}`,
    article: `/posts/${article.id}`,
    write: `/posts/new?community=${managed}&kind=QUESTION`,
    people: '/people',
    'my-profile': `/people/${me.personId}`,
    work: '/work',
    boards: '/boards',
    'boards-new': `/boards/new?community=${board.communityId}`,
    board: `/boards/${board.id}`,
    card: `/boards/${board.id}?card=${cards[0].id}`,
    'board-history': `/boards/${board.id}/history`,
    search: '/search?q=fiets',
    'search-nothing': '/search?q=xqzzyw',
    notifications: '/notifications',
    'settings-profile': '/settings/profile',
    'settings-appearance': '/settings/appearance',
    'settings-notifications': '/settings/notifications',
    'settings-tokens': '/settings/tokens',
    'not-found': '/nergens/te-vinden',
  };
}
