import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '@/testing/render';
import { DayField } from './DayField';

function Form({ day = '' }: { day?: string }) {
  const [value, setValue] = useState(day);
  return (
    <>
      <DayField label="Due" value={value} onChange={setValue} />
      <output>{value || 'none'}</output>
      <button onClick={() => setValue('2027-01-01')}>New year</button>
    </>
  );
}
const field = () => screen.findByRole('textbox', { name: 'Due' });
const opener = () => screen.findByRole('button', { name: 'Choose a day: Due' });
const chosen = () => screen.getByRole('status').textContent;

test('a typed day counts at Enter, and when the field is left', async () => {
  const { user } = await show(<Form />);
  await user.type(await field(), '11/27/2026');
  expect(chosen()).toBe('none');
  await user.keyboard('{Enter}');
  expect(chosen()).toBe('2026-11-27');
  await user.clear(await field());
  await user.tab();
  expect(chosen()).toBe('none');
});

test('what is no day is said and kept to mend, until a day comes from elsewhere', async () => {
  const { user } = await show(<Form day="2026-11-27" />);
  await user.clear(await field());
  await user.type(await field(), '31/31/2026{Enter}');
  expect(await field()).toBeInvalid();
  expect(await field()).toHaveAccessibleDescription(/Type it as mm\/dd\/yyyy/);
  expect(await field()).toHaveValue('31/31/2026');
  expect(chosen()).toBe('2026-11-27');
  await user.click(screen.getByRole('button', { name: 'New year' }));
  expect(await field()).toHaveValue('01/01/2027');
  expect(await field()).toBeValid();
});

test('a day is chosen with the keys alone, and the focus comes back', async () => {
  const { user } = await show(<Form day="2026-11-27" />);
  (await opener()).focus();
  await user.keyboard('{Enter}');
  const day = await screen.findByRole('button', { name: '27 November 2026', pressed: true });
  await waitFor(() => expect(day).toHaveFocus());
  await user.keyboard('{ArrowUp}{Enter}');
  expect(chosen()).toBe('2026-11-20');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(async () => expect(await opener()).toHaveFocus());
});

test('Escape closes the calendar and chooses nothing', async () => {
  const { user } = await show(<Form day="2026-11-27" />);
  await user.click(await opener());
  await waitFor(async () => expect(await screen.findByRole('button', { name: '27 November 2026' })).toHaveFocus());
  await user.keyboard('{ArrowUp}{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(chosen()).toBe('2026-11-27');
});
