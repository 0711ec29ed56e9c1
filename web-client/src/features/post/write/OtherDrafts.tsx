import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { plain } from '@/ui/text/plain';
import { kinds } from '../kinds';
import { nameOf, type KeptDraft } from './draft';
import classes from './write.module.css';

/** What else was begun on this device and not sent. */
export function OtherDrafts({ drafts }: { drafts: KeptDraft[] }) {
  const { t, i18n } = useLingui();
  return drafts.length === 0 ? null : (
    <section className={classes.others} aria-labelledby="other-drafts">
      <h2 id="other-drafts">{t`Your other drafts`}</h2>
      <ul>
        {drafts.map(({ beginning, draft }) => (
          <li key={nameOf(beginning)}>
            <Link to="/posts/new" search={beginning}>
              {draft.title || plain(draft.body).slice(0, 60) || i18n._(kinds[draft.kind].name)}
            </Link>
            <small>
              {i18n._(kinds[draft.kind].name)} · <TimeAgo at={new Date(draft.savedAt).toISOString()} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
