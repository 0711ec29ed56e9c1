import { useLingui } from '@lingui/react/macro';
import type { Access } from '@/api/types';
import { doors } from './words';
import classes from './facts.module.css';

/** How a community is entered: an icon and a word. */
export function AccessWord({ access }: { access: Access }) {
  const { i18n } = useLingui();
  const { icon: Icon, name } = doors[access];
  return (
    <span className={classes.fact}>
      <Icon size={16} stroke={1.9} aria-hidden="true" />
      {i18n._(name)}
    </span>
  );
}
