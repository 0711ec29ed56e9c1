import { expect, test } from 'vitest';
import { masked } from './signOut';

test('a masked token holds the token, and looks different each time', () => {
  const token = 'dd0fe7a5-2119-4f60-881f-74af45f2343d';
  const bytes = Uint8Array.from(atob(masked(token).replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.codePointAt(0)!,
  );
  const mask = bytes.slice(0, token.length);
  const plain = bytes.slice(token.length).map((byte, at) => byte ^ mask[at]!);
  expect(new TextDecoder().decode(plain)).toBe(token);
  expect(masked(token)).not.toBe(masked(token));
});
