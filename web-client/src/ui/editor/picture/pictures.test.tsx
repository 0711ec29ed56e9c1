import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@/testing/server';
import { show } from '@/testing/render';
import { Editor } from '../Editor';
import '../RichEditor';

vi.setConfig({ testTimeout: 20_000 });

const stored = vi.fn<(commonMark: string) => void>();

function Form({ value = '' }: { value?: string }) {
  const [text, setText] = useState(value);
  const change = (commonMark: string) => {
    setText(commonMark);
    stored(commonMark);
  };
  return <Editor label="Bericht" value={text} onChange={change} communityId="c1" />;
}

const photo = new File([new Uint8Array(2_000)], 'kaart.png', { type: 'image/png' });

beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async (file: Blob) => {
    if (file.size === 0) {
      throw new Error('no image');
    }
    return { width: 640, height: 480 };
  });
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => {};
});

async function added(file: File) {
  const shown = await show(<Form />);
  fireEvent.change(await screen.findByLabelText('Images to add'), { target: { files: [file] } });
  return shown;
}

test('an image is in the text at once and in Kring soon, with its size and the words for it', async () => {
  const sent: { address: URL; type: string | null }[] = [];
  server.use(
    http.post('*/api/images', ({ request }) => {
      sent.push({ address: new URL(request.url), type: request.headers.get('Content-Type') });
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const { user } = await added(photo);
  await user.type(await screen.findByLabelText(/What the image shows/), 'Plattegrond');
  await waitFor(() => expect(sent).toHaveLength(1));
  const { address, type } = sent[0]!;
  expect(address.searchParams.get('community')).toBe('c1');
  expect(type).toBe('image/png');
  const link = `/api/images/${address.searchParams.get('id')}`;
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith(`![Plattegrond](${link}#640x480)`));
  await waitFor(() => expect(screen.getByRole('img', { name: 'Plattegrond' })).toHaveAttribute('src', link));
});

test('one that Kring refuses is taken out of the text, with the reason', async () => {
  server.use(
    http.post('*/api/images', () => HttpResponse.json({ type: '/problems/too-many-images' }, { status: 429 })),
  );
  await added(photo);
  expect(await screen.findByRole('alert')).toHaveTextContent("today's limit for images");
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith(''));
});

test.each([
  ['draaiboek.pdf', 'application/pdf', 10, 'You can only add images'],
  ['film.gif', 'image/gif', 6_000_000, 'This image is too big'],
  ['stuk.png', 'image/png', 0, 'cannot be read as an image'],
])('%s is refused before it is sent, and nothing else is lost', async (name, type, bytes, reason) => {
  await added(new File([new Uint8Array(bytes)], name, { type }));
  expect(await screen.findByRole('alert')).toHaveTextContent(reason);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('an image is removed by its button', async () => {
  const { user } = await show(<Form value={'Voor ![kaart](/api/images/7#640x480) na'} />);
  await user.click(await screen.findByRole('button', { name: 'Remove the image' }));
  await waitFor(() => expect(stored).toHaveBeenLastCalledWith('Voor  na'));
});
