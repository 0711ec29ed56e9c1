import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { v7 } from 'uuid';
import { send } from '@/api/http';
import { explained } from '@/i18n/problems';
import { accepted, most, shrunk } from './shrink';
import { storing } from './usePreview';

export interface Sent {
  id: string;
  /** How the text names it; holds its size. */
  src: string;
  file: Blob;
  /** Shows the file until Kring has it. */
  preview: string;
  communityId: string;
}

/** Puts images into the text at once and into Kring meanwhile; one that Kring refuses is taken out with the reason. */
export function useStorePicture(editor: Editor, communityId: string | undefined) {
  const [trouble, setTrouble] = useState<MessageDescriptor>();
  const { mutate } = useMutation({
    mutationKey: [storing],
    mutationFn: store,
    onSettled: (_answer, _error, { preview }) => URL.revokeObjectURL(preview),
    onError: (error, { src }) => {
      setTrouble(explained(error));
      remove(editor, src);
    },
  });

  const one = async (chosen: File, community: string, at: number | undefined) => {
    const refused = refusalOf(chosen);
    const picture = refused ? undefined : await shrunk(chosen).catch(() => undefined);
    if (!picture) {
      setTrouble(refused ?? msg`This file cannot be read as an image. Choose a JPEG, PNG, WebP or GIF.`);
      return;
    }
    const id = v7();
    const src = `/api/images/${id}#${picture.width}x${picture.height}`;
    const where = Math.min(at ?? editor.state.selection.to, editor.state.doc.content.size);
    editor.chain().focus().insertContentAt(where, { type: 'picture', attrs: { src } }).run();
    const preview = URL.createObjectURL(picture.file);
    mutate({ id, src, file: picture.file, preview, communityId: community });
  };

  const add = async (files: File[], at?: number) => {
    setTrouble(undefined);
    for (const file of communityId ? files : []) {
      await one(file, communityId!, at);
    }
  };
  return { add, trouble };
}

function refusalOf({ type, size }: File): MessageDescriptor | undefined {
  if (!accepted.includes(type)) {
    return msg`You can only add images: JPEG, PNG, WebP or GIF.`;
  }
  return size > most.readable || (type === 'image/gif' && size > most.taken)
    ? msg`This image is too big. Make it smaller and add it again.`
    : undefined;
}

function store({ id, file, communityId }: Sent): Promise<Response> {
  const address = new URL(`/api/images?${new URLSearchParams({ community: communityId, id })}`, location.origin);
  return send(new Request(address, { method: 'POST', body: file, headers: { 'Content-Type': file.type } }));
}

function remove(editor: Editor, src: string): void {
  if (editor.isDestroyed) {
    return;
  }
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'picture' && node.attrs.src === src) {
      editor.commands.deleteRange({ from: at, to: at + node.nodeSize });
    }
  });
}
