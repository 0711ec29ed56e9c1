import { useLingui } from '@lingui/react/macro';
import type { Post } from '@/api/types';
import { lookOf } from '../kinds';
import classes from './card.module.css';

/** The kind in a word, for what is neither an update nor already in a band. */
export function KindMark({ kind }: Pick<Post, 'kind'>) {
  const { i18n } = useLingui();
  if (kind === 'UPDATE' || kind === 'NEWS') {
    return null;
  }
  const { name, icon: Glyph } = lookOf(kind);
  return (
    <p className={classes.kind} data-kind={kind}>
      <Glyph size={18} aria-hidden="true" />
      <span>{i18n._(name)}</span>
    </p>
  );
}
