import { useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { districtsQuery } from '@/api/queries';
import type { Community } from '@/api/types';
import { differing } from '@/ui/draft/differing';
import { BothVersions } from '@/ui/feedback/BothVersions';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { AccessChoice } from './AccessChoice';
import { AccessConsequence } from './AccessConsequence';
import { ArchiveCommunity } from './ArchiveCommunity';
import { KindField } from './KindField';
import { SettingsInWords } from './SettingsInWords';
import { useCommunity } from './useCommunity';
import { useSettings } from './useSettings';
import classes from './settings.module.css';

export function CommunitySettings({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { community, manages } = useCommunity(communityId);
  if (!manages) {
    return (
      <Empty title={t`For managers`}>{t`Only a community's managers can change its settings. Ask one of them.`}</Empty>
    );
  }
  if (community.archived) {
    return <Empty title={t`Archived`}>{t`An archived community can be read but not changed.`}</Empty>;
  }
  return (
    <div className={classes.settings}>
      <SettingsForm community={community} />
      <ArchiveCommunity community={community} />
    </div>
  );
}

function SettingsForm({ community }: { community: Community }) {
  const { t } = useLingui();
  const { data: districts } = useSuspenseQuery(districtsQuery);
  const { mine, theirs, changed, version, overtaken, edit, startOver, save } = useSettings(community);
  const nameless = mine.name.trim() === '';
  const conflict = save.error instanceof Problem && save.error.status === 412;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(version);
      }}
    >
      <h2 className={classes.title}>{t`Settings`}</h2>
      {overtaken ? (
        <BothVersions
          theirs={<SettingsInWords settings={theirs} fields={differing(mine, theirs)} />}
          mine={<SettingsInWords settings={mine} fields={differing(mine, theirs)} />}
          saving={save.isPending}
          onTakeTheirs={startOver}
          onKeepMine={() => save.mutate(community.version)}
        />
      ) : null}
      <TextInput
        label={t`Name`}
        value={mine.name}
        onChange={(event) => edit({ name: event.currentTarget.value })}
        error={nameless ? t`A community needs a name.` : undefined}
        maxLength={200}
      />
      <Textarea
        label={t`Purpose`}
        description={t`It helps newcomers see whether they belong.`}
        value={mine.purpose}
        onChange={(event) => edit({ purpose: event.currentTarget.value })}
        maxLength={10_000}
        autosize
        minRows={3}
      />
      <AccessChoice
        label={t`Who can join`}
        community={{ id: community.id, name: mine.name }}
        value={mine.access}
        onChange={(access) => edit({ access })}
      />
      <AccessConsequence community={community} chosen={mine.access} />
      <Select
        label={t`District`}
        placeholder={t`The whole organisation`}
        data={districts.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={mine.districtId}
        onChange={(districtId) => edit({ districtId })}
        clearable
        clearButtonProps={{ 'aria-label': t`The whole organisation` }}
      />
      <KindField value={mine.kind} saved={community.kind} onChange={(kind) => edit({ kind })} />
      {save.isError && !conflict ? <Refused error={save.error} /> : null}
      <Group>
        <Button type="submit" loading={save.isPending} disabled={changed.length === 0 || nameless || overtaken}>
          {t`Save`}
        </Button>
        {changed.length > 0 ? (
          <Button variant="subtle" onClick={startOver}>
            {t`Discard changes`}
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
