import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { imageOf } from '../../markdown/address';
import { usePreview } from './usePreview';
import classes from './picture.module.css';

/** An image while one writes: on its way or there, with the words that stand for it. */
export function PictureView({ node, selected, editor, updateAttributes, deleteNode }: NodeViewProps) {
  const { t } = useLingui();
  const { src, alt } = node.attrs as { src: string; alt: string };
  const preview = usePreview(src);
  const image = imageOf(src);
  const shown = preview ?? image?.src;
  return (
    <NodeViewWrapper as="span" className={classes.picture} data-selected={selected} data-drag-handle>
      {shown ? (
        <img {...image} src={shown} alt={alt} className={classes.image} data-sending={Boolean(preview)} />
      ) : (
        <span className={classes.outside}>{src}</span>
      )}
      {preview ? <Loader size="sm" className={classes.sending} aria-label={t`Uploading the image`} /> : null}
      <span className={classes.words} contentEditable={false}>
        <TextInput
          className={classes.alt}
          size="sm"
          aria-label={t`What the image shows, for people who cannot see it`}
          placeholder={t`What does the image show?`}
          value={alt}
          disabled={!editor.isEditable}
          onChange={(event) => updateAttributes({ alt: event.currentTarget.value })}
        />
        <ActionIcon variant="subtle" size="input-sm" aria-label={t`Remove the image`} onClick={deleteNode}>
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </span>
    </NodeViewWrapper>
  );
}
