import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { addressOf } from '../../markdown/address';
import classes from './linkRow.module.css';

/** Where the chosen words lead; without words the address itself is written. */
export function LinkRow({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useLingui();
  const before = (editor.getAttributes('link').href as string | undefined) ?? '';
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState(false);
  const apply = () => {
    const href = completed(typed.trim());
    if (!addressOf(href)) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    const written = { type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] };
    (editor.state.selection.empty && !before ? chain.insertContent(written) : chain.setLink({ href })).run();
    onDone();
  };
  return (
    <div className={classes.row} role="group" aria-label={t`Link`}>
      <TextInput
        className={classes.address}
        size="sm"
        aria-label={t`Link address`}
        placeholder="https://"
        inputMode="url"
        data-autofocus
        autoFocus
        value={typed}
        error={wrong ? t`This is not an address. Start with https://, or with / for a page in Kring.` : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            apply();
          } else if (event.key === 'Escape') {
            editor.commands.focus();
            onDone();
          }
        }}
      />
      <Button size="sm" onClick={apply}>
        {t`Add link`}
      </Button>
      {before ? (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            onDone();
          }}
        >
          {t`Remove link`}
        </Button>
      ) : null}
    </div>
  );
}

/** `example.nl/page` is what people type. */
const completed = (typed: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed);
