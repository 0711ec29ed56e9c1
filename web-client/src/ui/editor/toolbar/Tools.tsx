import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconLink, IconPhoto } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { accepted } from '../picture/shrink';
import { LinkRow } from './LinkRow';
import { Toolbar } from './Toolbar';
import { toolsOf, type Tool } from './tools';

interface ToolsProps {
  editor: Editor;
  controls: string;
  disabled: boolean;
  /** The address of a link is being asked. */
  linking: boolean;
  onLinking: (linking: boolean) => void;
  /** Without it there are no images. */
  onImages?: (files: File[]) => Promise<void>;
}

/** The toolbar, and what its tools ask. */
export function Tools({ editor, controls, disabled, linking, onLinking, onImages }: ToolsProps) {
  const { t } = useLingui();
  const files = useRef<HTMLInputElement>(null);
  // A new object for every change, so that the tools tell what is on where the caret is.
  const { editor: here } = useEditorState({
    editor,
    selector: (of) => ({ editor: of.editor, at: of.transactionNumber }),
  });
  const [bold, italic, ...others] = toolsOf(here);
  const link = { name: msg`Link`, icon: IconLink, keys: 'Control+K', isOn: here.isActive('link') };
  const tools: Tool[] = [
    bold,
    italic,
    { ...link, use: () => onLinking(true) },
    ...(onImages ? [{ name: msg`Image`, icon: IconPhoto, use: () => files.current?.click() }] : []),
    ...others,
  ];
  return (
    <>
      <Toolbar tools={tools} disabled={disabled} controls={controls} />
      {linking ? <LinkRow editor={editor} onDone={() => onLinking(false)} /> : null}
      {onImages ? (
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept={accepted.join()}
          aria-label={t`Images to add`}
          onChange={(event) => {
            void onImages([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      ) : null}
    </>
  );
}
