import { useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { districtsQuery, meQuery } from '@/api/queries';
import { Refused } from '@/ui/feedback/Refused';
import { Page } from '@/ui/page/Page';
import { BoardPreview } from './create/BoardPreview';
import { templates } from './create/templates';
import { useNewBoard } from './create/useNewBoard';
import { ColumnsField } from './edit/ColumnsField';
import { CommunityFirst } from './list/CommunityFirst';
import classes from './create/create.module.css';

/** Makes a board: of which community, for a district or all, and with which columns. */
export function NewBoardPage({ community }: { community?: string }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const mine = me.communities.filter(({ role }) => role !== 'GUEST');
  if (mine.length === 0) {
    return (
      <Page title={t`New board`}>
        <CommunityFirst />
      </Page>
    );
  }
  return (
    <NewBoard mine={mine.map(({ communityId, name }) => ({ value: communityId, label: name }))} first={community} />
  );
}

interface NewBoardProps {
  mine: { value: string; label: string }[];
  /** The community that the address asks for. */
  first: string | undefined;
}

function NewBoard({ mine, first }: NewBoardProps) {
  const { t, i18n } = useLingui();
  const { data: districts } = useSuspenseQuery(districtsQuery);
  const { draft, change, from, startFrom, create, send } = useNewBoard();
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<string | null>();
  const wished = chosen ?? first ?? draft.communityId ?? (mine.length === 1 ? mine[0]?.value : null);
  const communityId = mine.find(({ value }) => value === wished)?.value ?? null;
  const nameless = draft.name.trim() === '';
  return (
    <Page title={t`New board`} aside={<BoardPreview name={draft.name} columns={draft.columns} />}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (communityId && !nameless) {
            send(communityId);
          }
        }}
      >
        <TextInput
          label={t`Name of the board`}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={tried && nameless ? t`A board needs a name.` : undefined}
          maxLength={200}
          withAsterisk
          aria-required
          autoFocus
          size="md"
        />
        <div className={classes.two}>
          <Select
            label={t`Community`}
            description={t`Whoever can read the community can read the board; members work on it.`}
            placeholder={t`Choose a community`}
            data={mine}
            value={communityId}
            onChange={(wish) => {
              setChosen(wish);
              change({ communityId: wish });
            }}
            error={tried && !communityId ? t`Choose which community it belongs to.` : undefined}
            withAsterisk
            aria-required
            searchable
            nothingFoundMessage={t`Nothing found`}
            allowDeselect={false}
            size="md"
          />
          <Select
            label={t`District`}
            description={t`For one district, or for the whole organisation.`}
            placeholder={t`The whole organisation`}
            data={districts.items.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.districtId}
            onChange={(districtId) => change({ districtId })}
            clearable
            clearButtonProps={{ 'aria-label': t`The whole organisation` }}
            size="md"
          />
        </div>
        <fieldset className={classes.templates}>
          <legend>{t`Start from`}</legend>
          {templates.map((template) => (
            <Button
              key={template.name.id}
              variant="default"
              size="sm"
              aria-pressed={template === from}
              leftSection={template === from ? <IconCheck size={16} aria-hidden="true" /> : null}
              onClick={() => startFrom(template)}
            >
              {i18n._(template.name)}
            </Button>
          ))}
        </fieldset>
        <div>
          <ColumnsField columns={draft.columns} onChange={(columns) => change({ columns })} cardsIn={() => 0} />
          <p className={classes.explained}>
            {t`“At most” is how many cards a column holds at a time: a full column says so, and you finish something before you start the next. “Counts as” lets an overview add up boards whose columns have different names.`}
          </p>
        </div>
        {create.isError ? <Refused error={create.error} /> : null}
        <div>
          <Button type="submit" loading={create.isPending} size="md">
            {t`Create the board`}
          </Button>
        </div>
      </form>
    </Page>
  );
}
