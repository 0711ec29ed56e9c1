import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { plain } from '@/ui/text/plain';
import classes from './write.module.css';

interface BeginCommentProps {
  draft: string;
  /** After the box was closed the keyboard is here. */
  focused: boolean;
  onBegin: () => void;
}

/** The line that opens the box, and says that something lies in it. */
export function BeginComment({ draft, focused, onBegin }: BeginCommentProps) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <UnstyledButton
      className={classes.begin}
      autoFocus={focused}
      // The second half of a double click on the button that closed the box is not meant for what took its place.
      onClick={(event) => event.detail < 2 && onBegin()}
    >
      <PersonDisc id={me.personId} name={me.name} size={28} />
      {draft.trim() ? (
        <span className={classes.draft}>
          <b>{t`Not posted yet:`}</b> {plain(draft)}
        </span>
      ) : (
        <span className={classes.draft}>{t`Write a comment`}</span>
      )}
    </UnstyledButton>
  );
}
