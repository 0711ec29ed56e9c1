import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useReader } from '../useReader';
import type { WrittenKind } from '../kinds';
import { Ring } from '@/ui/identity/Ring';
import classes from './write.module.css';

interface CommunityChoiceProps {
  value: string | null;
  kind: WrittenKind;
  onChange: (communityId: string) => void;
  error: string | undefined;
}

/** One of the communities in which the reader writes; news only where they manage. */
export function CommunityChoice({ value, kind, onChange, error }: CommunityChoiceProps) {
  const { t } = useLingui();
  const { me } = useReader();
  const options = me.communities.map(({ communityId, name, role }) => ({
    value: communityId,
    label: name,
    disabled: kind === 'NEWS' && role !== 'MANAGER',
  }));
  const chosen = options.find((option) => option.value === value);
  return (
    <Select
      label={t`In which community?`}
      placeholder={t`Choose a community`}
      data={options}
      value={value}
      onChange={(id) => id && onChange(id)}
      error={error}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t`You are not in a community with this name.`}
      maxDropdownHeight={340}
      leftSection={chosen ? <Ring id={chosen.value} name={chosen.label} size={26} /> : null}
      leftSectionWidth={chosen ? 44 : 12}
      size="md"
      classNames={{ label: classes.label ?? '' }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <Ring id={option.value} name={option.label} size={26} />
          {option.label}
          {option.disabled ? <small>{t`news: managers only`}</small> : null}
        </span>
      )}
    />
  );
}
