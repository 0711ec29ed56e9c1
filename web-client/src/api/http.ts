import createClient from 'openapi-fetch';
import type { paths as BoardPaths } from './generated/board';
import type { paths as CommunityPaths } from './generated/community';
import type { paths as ContentPaths } from './generated/content';
import type { paths as NotificationPaths } from './generated/notification';
import type { paths as SearchPaths } from './generated/search';
import { Problem } from './problem';
import { session } from './session';

type Paths = BoardPaths & CommunityPaths & ContentPaths & NotificationPaths & SearchPaths;

/** Every service of Kring behind one origin. Use it through {@link answer} or {@link done}. */
export const api = createClient<Paths>({ baseUrl: location.origin, fetch: send });

/** The body of an answer; a refusal is thrown as a {@link Problem}. */
export async function answer<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** For calls that answer nothing. */
export async function done(call: Promise<{ response: Response }>): Promise<void> {
  await call;
}

/** `If-Match` for a change of what one has read at this version. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** Sends a request until the session allows it; anything but success is thrown. */
export async function send(request: Request): Promise<Response> {
  for (;;) {
    const response = await fetch(withToken(request.clone())).catch(() => {
      throw Problem.offline();
    });
    if (response.status === 401) {
      await session.restored();
    } else if (response.ok) {
      return response;
    } else {
      throw await Problem.of(response);
    }
  }
}

function withToken(request: Request): Request {
  // What services say in words comes in the language that was chosen here, not in the browser's.
  request.headers.set('Accept-Language', document.documentElement.lang);
  if (request.method !== 'GET') {
    request.headers.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
  }
  return request;
}

export function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}
