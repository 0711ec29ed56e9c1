import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import type { Community } from '@/api/types';
import { Ask } from '@/ui/feedback/Ask';
import { notice, refusal } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';
import classes from './settings.module.css';

/** Ends a community. It cannot be undone, so that it asks first. */
export function ArchiveCommunity({ community }: { community: Community }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure();
  const { id, name, version } = community;
  const archive = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/communities/{communityId}/archive', {
          params: { path: { communityId: id }, header: ifMatch(version) },
        }),
      ),
    onSuccess: () => notice(t`${name} has been archived.`),
    onError: (error) => refusal(error),
    onSettled: async () => {
      await refreshMembership(client, id);
      ask.close();
    },
  });
  return (
    <section className={classes.archive} aria-labelledby="archive">
      <h2 id="archive" className={classes.title}>{t`Archive`}</h2>
      <p className={classes.told}>
        {t`Finished with it? Archive it: everything can still be found and read, but no one can write or join. An archived community cannot be reopened.`}
      </p>
      <Button
        variant="outline"
        color="red"
        leftSection={<IconArchive size={18} aria-hidden="true" />}
        onClick={ask.open}
      >
        {t`Archive this community`}
      </Button>
      <Ask
        opened={asking}
        title={t`Archive ${name}?`}
        verb={t`Archive`}
        dangerous
        busy={archive.isPending}
        onConfirm={() => archive.mutate()}
        onClose={ask.close}
      >
        {t`From then on it can only be read, permanently. Its members and posts stay.`}
      </Ask>
    </section>
  );
}
