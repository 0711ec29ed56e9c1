import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { session } from '@/api/session';
import { show } from '@/testing/render';
import { SignInAgain } from './SignInAgain';

test('who meets an ended session signs in where they are, and what waited goes on', async () => {
  await show(<SignInAgain />);
  let wentOn = false;
  act(() => void session.restored().then(() => (wentOn = true)));

  expect(await screen.findByRole('dialog', { name: 'You are signed out' })).toBeVisible();
  expect(wentOn).toBe(false);

  act(() => session.signedIn());
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(wentOn).toBe(true);
});
