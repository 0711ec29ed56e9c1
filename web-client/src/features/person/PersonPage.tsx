import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meQuery, personQuery } from '@/api/queries';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Markdown } from '@/ui/markdown/Markdown';
import { Page } from '@/ui/page/Page';
import { Sheet } from '@/ui/page/Sheet';
import { useRoomBeside } from '@/ui/page/useRoomBeside';
import { PersonFacts } from './PersonFacts';
import classes from './person.module.css';

interface PersonPageProps {
  personId: string;
  /** What they wrote, as far as the reader may see it. */
  posts: ReactNode;
}

export function PersonPage({ personId, posts }: PersonPageProps) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const mine = me.personId === personId;
  // How to reach somebody stands before what they wrote, which has no end.
  const wide = useRoomBeside();
  return (
    <Page
      title={person.name}
      heading={
        <div className={classes.heading}>
          <PersonDisc id={personId} name={person.name} size={84} />
          <div>
            <h1 className={classes.whole}>{person.name}</h1>
            <p className={classes.title}>
              {[person.guest ? t`Guest` : person.title, `@${person.handle}`].filter(Boolean).join(' · ')}
            </p>
          </div>
        </div>
      }
      actions={mine ? <EditMine /> : null}
      {...(wide ? { aside: <PersonFacts person={person} /> } : {})}
    >
      {wide ? null : <PersonFacts person={person} />}
      {person.about ? (
        <Sheet className={classes.story}>
          <Markdown text={person.about} />
        </Sheet>
      ) : null}
      <h2 className={classes.section}>{t`Written by ${person.name}`}</h2>
      {posts}
    </Page>
  );
}

function EditMine() {
  const { t } = useLingui();
  return (
    <Button
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/settings/profile" {...props} />}
    >
      {t`Edit my profile`}
    </Button>
  );
}
