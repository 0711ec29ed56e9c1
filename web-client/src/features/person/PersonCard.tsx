import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Person } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Sheet } from '@/ui/page/Sheet';
import { ExpertiseLinks } from './ExpertiseLinks';
import { PhoneLink } from './PhoneLink';
import classes from './person.module.css';

/** Enough of a colleague to know whether to call. */
export function PersonCard({ person }: { person: Person }) {
  const { t } = useLingui();
  const { personId, name, title, phone, expertise, guest } = person;
  return (
    <Sheet as="li" className={classes.card}>
      <PersonDisc id={personId} name={name} size={52} />
      <div className={classes.about}>
        <h2 className={classes.name}>
          <Link to="/people/$personId" params={{ personId }}>
            {name}
          </Link>
        </h2>
        <p className={classes.title}>{guest ? t`Guest` : title}</p>
        {phone ? <PhoneLink phone={phone} /> : null}
        <ExpertiseLinks expertise={expertise.slice(0, 4)} />
      </div>
    </Sheet>
  );
}
