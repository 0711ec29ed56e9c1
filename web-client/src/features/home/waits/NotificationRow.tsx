import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import type { NotificationItem } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { PathLink } from '@/ui/link/PathLink';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './waits.module.css';

/** Something that I was told; it is read when I go there. */
export function NotificationRow({ item }: { item: NotificationItem }) {
  const client = useQueryClient();
  const { mutate: read } = useMutation({
    mutationFn: () => done(api.POST('/api/notifications/{id}/read', { params: { path: { id: item.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <li>
      <PathLink path={item.link} className={classes.row} onClick={() => read()}>
        <span className={classes.glyph}>
          <PersonDisc id={item.actor.personId} name={item.actor.name ?? ''} size={32} />
        </span>
        <span className={classes.words}>
          <strong>{item.text}</strong>
          <small>
            <TimeAgo at={item.createdAt} />
          </small>
        </span>
      </PathLink>
    </li>
  );
}
