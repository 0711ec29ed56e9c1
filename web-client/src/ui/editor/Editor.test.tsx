import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { server } from '@/testing/server';
import { show } from '@/testing/render';
import { Editor, type EditorProps } from './Editor';
import './RichEditor';

// The editor is drawn and typed in letter by letter, without a real page.
vi.setConfig({ testTimeout: 20_000 });

const stored = vi.fn<(commonMark: string) => void>();

function Form({ value = '', ...rest }: Partial<EditorProps>) {
  const [text, setText] = useState(value);
  const change = (commonMark: string) => {
    setText(commonMark);
    stored(commonMark);
  };
  return (
    <>
      <Editor label="Bericht" value={text} onChange={change} {...rest} />
      <button onClick={() => setText('')}>Leeg maken</button>
    </>
  );
}

async function written(props: Partial<EditorProps> = {}) {
  const shown = await show(<Form {...props} />);
  await screen.findByRole('toolbar', { name: 'Formatting' });
  const textbox = screen.getByRole('textbox', { name: 'Bericht' });
  await shown.user.click(textbox);
  return { ...shown, textbox };
}

const tool = (name: string) => screen.getByRole('button', { name });

const known = (...handles: string[]) =>
  HttpResponse.json({
    items: handles.map((handle) => ({ personId: handle, name: `Persoon ${handle}`, handle })),
    next: null,
  });

test('one can write before the editor has come; it does not come while somebody types', async () => {
  const { user } = await show(<Form />);
  const before = screen.getByRole('textbox', { name: 'Bericht' });
  expect(before).toHaveProperty('tagName', 'TEXTAREA');
  before.focus();
  fireEvent.change(before, { target: { value: 'Vroeg ' } });
  await user.keyboard('**begonnen**');
  expect(before).toHaveValue('Vroeg **begonnen**');
  await user.tab();
  await screen.findByRole('toolbar');
  expect(screen.getByText('begonnen')).toHaveProperty('tagName', 'STRONG');
});

test('what is typed is stored as CommonMark', async () => {
  const { user } = await written();
  await user.keyboard('2*3*4 <b> @j_jansen');
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith('2\\*3\\*4 \\<b> @j_jansen'));
});

test('a tool changes the text and tells that it is on', async () => {
  const { user } = await written({ value: 'Woorden' });
  await user.click(tool('Quote'));
  expect(tool('Quote')).toHaveAttribute('aria-pressed', 'true');
  expect(stored).toHaveBeenLastCalledWith('> Woorden');
  await user.click(tool('List'));
  expect(stored).toHaveBeenLastCalledWith('> - Woorden');
});

test('the toolbar is one stop of the Tab key, arrows go through it', async () => {
  const { user } = await written();
  await user.tab({ shift: true });
  expect(tool('Bold')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tool('Italic')).toHaveFocus();
  await user.keyboard('{End}');
  expect(tool('Code')).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  expect(tool('Code')).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('textbox', { name: 'Bericht' })).toHaveFocus();
});

test('a form that empties its text empties the editor', async () => {
  const { user, textbox } = await written({ value: 'Verstuurd' });
  await user.click(tool('Leeg maken'));
  await waitFor(() => expect(textbox).toHaveTextContent(/^$/));
});

test('Ctrl+Enter sends, and adds no line', async () => {
  const onSubmit = vi.fn<() => void>();
  const { user, textbox } = await written({ value: 'Klaar', onSubmit });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(within(textbox).getAllByRole('paragraph')).toHaveLength(1);
});

test('an error is told with the text it is about', async () => {
  const { textbox } = await written({ error: 'Schrijf iets.' });
  expect(textbox).toBeInvalid();
  expect(textbox).toHaveAccessibleDescription('Schrijf iets.');
});

test('a link is set by its address; what could run is refused', async () => {
  const { user } = await written();
  await user.keyboard('{Control>}k{/Control}');
  const address = screen.getByRole('textbox', { name: 'Link address' });
  await user.type(address, 'javascript:alert(1){Enter}');
  expect(address).toBeInvalid();
  await user.clear(address);
  await user.type(address, 'elders.example/a{Enter}');
  expect(stored).toHaveBeenLastCalledWith('<https://elders.example/a>');
  expect(address).not.toBeInTheDocument();
});

test('after @ people of the community come first; arrows and Enter choose one', async () => {
  server.use(
    http.get('*/api/communities/c1/members', () => known('oost', 'oort')),
    http.get('*/api/people', () => known('oostra', 'oost')),
  );
  const { user, textbox } = await written({ communityId: 'c1' });
  await user.keyboard('Vraag @oo');
  const list = await screen.findByRole('listbox', { name: 'People to mention' });
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual([expect.stringContaining('@oost'), expect.stringContaining('@oort'), expect.stringContaining('@oostra')]);
  await user.keyboard('{ArrowDown}');
  const chosen = within(list).getByRole('option', { selected: true });
  expect(chosen).toHaveTextContent('Persoon oort');
  expect(textbox).toHaveAttribute('aria-activedescendant', chosen.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith('Vraag @oort'));
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});

test('Escape closes the list and leaves what was typed', async () => {
  server.use(http.get('*/api/people', () => known('oost')));
  const { user } = await written();
  await user.keyboard('@o');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}{Enter}');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(stored).toHaveBeenLastCalledWith('@o');
});

test('a mail address asks for nobody', async () => {
  const { user } = await written();
  await user.keyboard('j@kring');
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith('j@kring'));
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});
