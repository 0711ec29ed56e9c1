import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery, personQuery } from '@/api/queries';
import { ProfileForm } from './ProfileForm';

export function ProfileSettings() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: person } = useSuspenseQuery(personQuery(me.personId));
  return <ProfileForm person={person} />;
}
