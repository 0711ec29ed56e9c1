import { useLingui } from '@lingui/react/macro';
import { Radio, Stack, Switch, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { chooseLanguage, languageOf, languages, type Language } from '@/i18n/i18n';
import { singleKeysOn, switchSingleKeys } from '@/ui/keys/singleKeys';
import classes from './settings.module.css';

/** Language, colours and keys: they change at once and are kept on this device. */
export function AppearanceSettings() {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const speak = async (language: string) => {
    await chooseLanguage(language as Language);
    // Notifications come in words, in the language that was asked for.
    await client.invalidateQueries({ queryKey: ['notifications'] });
  };
  return (
    <div className={classes.form}>
      <Radio.Group label={t`Language`} value={languageOf(i18n.locale)} onChange={(language) => void speak(language)}>
        <Stack gap="sm" mt="xs">
          {Object.entries(languages).map(([language, name]) => (
            <Radio key={language} value={language} label={<span lang={language}>{name}</span>} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t`Colours`}
        description={t`Dark is easier on the eyes at night, and on a phone's battery.`}
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      >
        <Stack gap="sm" mt="xs">
          <Radio value="auto" label={t`Same as this device`} />
          <Radio value="light" label={t`Light`} />
          <Radio value="dark" label={t`Dark`} />
        </Stack>
      </Radio.Group>
      <Switch
        label={t`Single-key shortcuts, such as / to search`}
        description={t`Turn this off if you press keys by accident, or speak to your device.`}
        defaultChecked={singleKeysOn()}
        onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
      />
      <p className={classes.explained}>
        {t`All of this is kept on this device. If your device asks for reduced motion, Kring keeps still.`}
      </p>
    </div>
  );
}
