import { useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';

interface LabelFilterProps {
  labels: string[];
  label: string | undefined;
  onChoose: (label: string | undefined) => void;
}

/** Shows only the cards with one label. */
export function LabelFilter({ labels, label, onChoose }: LabelFilterProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant={label ? 'light' : 'default'}
          leftSection={<IconTag size={16} aria-hidden="true" />}
          aria-label={label ? t`Label: ${label}` : t`Choose a label`}
        >
          {label ?? t`Label`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={label ?? ''} onChange={(chosen) => onChoose(chosen || undefined)}>
          <Menu.RadioItem value="">{t`All labels`}</Menu.RadioItem>
          {labels.map((name) => (
            <Menu.RadioItem key={name} value={name}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
