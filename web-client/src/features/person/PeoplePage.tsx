import { useLingui } from '@lingui/react/macro';
import { Pill, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { districtsQuery } from '@/api/queries';
import { SearchBox } from '@/ui/list/SearchBox';
import { Page } from '@/ui/page/Page';
import { PeopleList } from './PeopleList';
import type { PeopleWish } from './queries';
import classes from './person.module.css';

/** Colleagues by name, by district, by what they know. */
export function PeoplePage({ wish }: { wish: PeopleWish }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const districts = useQuery(districtsQuery).data?.items ?? [];
  const look = (part: { [field in keyof PeopleWish]: string | undefined }) => {
    const search = Object.fromEntries(Object.entries({ ...wish, ...part }).filter(([, value]) => value));
    void navigate({ to: '/people', search, replace: true });
  };
  return (
    <Page title={t`People`} width="gallery">
      <div className={classes.bar}>
        <div className={classes.search}>
          <SearchBox label={t`Name, or what someone knows about`} value={wish.q ?? ''} onSearch={(q) => look({ q })} />
        </div>
        <Select
          aria-label={t`District`}
          placeholder={t`All districts`}
          data={districts.map(({ id, name }) => ({ value: id, label: name }))}
          value={wish.district ?? null}
          onChange={(district) => look({ district: district ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t`All districts` }}
        />
        {wish.expertise ? (
          <Pill
            size="lg"
            withRemoveButton
            removeButtonProps={{ 'aria-label': t`Not just ${wish.expertise}`, tabIndex: 0, 'aria-hidden': false }}
            onRemove={() => look({ expertise: undefined })}
          >
            {t`Knows about: ${wish.expertise}`}
          </Pill>
        ) : null}
      </div>
      <PeopleList wish={wish} />
    </Page>
  );
}
