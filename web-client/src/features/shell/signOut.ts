import { cookie } from '@/api/http';

/** By a form, because the provider may lead the browser on to a page of its own. */
export function signOut(): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const value = masked(cookie('XSRF-TOKEN'));
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: '_csrf', value }));
  document.body.append(form);
  form.submit();
}

/**
 * The token as Spring Security takes it in a form (`XorCsrfTokenRequestAttributeHandler`): random bytes, then the token
 * mixed with them, in base64 for addresses. A header takes it plain.
 */
export function masked(token: string): string {
  const plain = new TextEncoder().encode(token);
  const mask = crypto.getRandomValues(new Uint8Array(plain.length));
  const mixed = plain.map((byte, at) => byte ^ mask[at]!);
  return btoa(String.fromCodePoint(...mask, ...mixed))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
