import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLocalStorage } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery, personQuery } from '@/api/queries';
import { myQuestionsQuery } from '../queries';

interface Step {
  name: MessageDescriptor;
  why: MessageDescriptor;
  path: string;
  done: boolean;
}

/**
 * The first four things to do in Kring, done or not by what is really there. Only a look at a colleague's profile is
 * known to nobody but this device. Nothing where the person is no newcomer or put them away.
 */
export function useFirstSteps(): { steps: Step[]; putAway: () => void } | null {
  const { data: me } = useSuspenseQuery(meQuery);
  const [away, setAway] = useLocalStorage({
    key: `kring-first-steps-away-${me.personId}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const { data: profile } = useQuery({ ...personQuery(me.personId), enabled: !away });
  const { data: questions } = useInfiniteQuery({ ...myQuestionsQuery(me.personId), enabled: !away });
  const metSomebody = useMetSomebody(me.personId);
  if (away || !profile || !questions) {
    return null;
  }
  const completed = profile.expertise.length > 0 && Boolean(profile.title ?? profile.about);
  const joined = me.communities.length > 0;
  const asked = (questions.pages[0]?.items.length ?? 0) > 0;
  const steps = [
    {
      name: msg`Complete your profile`,
      why: msg`Say what you are good at, and colleagues will find you.`,
      path: '/settings/profile',
      done: completed,
    },
    {
      name: msg`Join a community`,
      why: msg`What is said there appears on this page.`,
      path: '/communities',
      done: joined,
    },
    {
      name: msg`Ask your first question`,
      why: msg`Someone elsewhere knows the answer.`,
      path: '/posts/new?kind=QUESTION',
      done: asked,
    },
    {
      name: msg`Find a colleague`,
      why: msg`By name, by work or by what they know.`,
      path: '/people',
      done: metSomebody,
    },
  ];
  return completed && joined && asked ? null : { steps, putAway: () => setAway(true) };
}

/** Whether a colleague's profile was read on this device, since the first look at this page. */
function useMetSomebody(me: string): boolean {
  const client = useQueryClient();
  const [met, setMet] = useLocalStorage({
    key: `kring-met-somebody-${me}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const read = client.getQueriesData({ queryKey: ['person'] }).some(([key, data]) => key[1] !== me && data);
  useEffect(() => {
    if (read && !met) {
      setMet(true);
    }
  }, [read, met, setMet]);
  return met || read;
}
