import { useLingui } from '@lingui/react/macro';
import { Button, Group, TagsInput, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import type { Person } from '@/api/types';
import { differing } from '@/ui/draft/differing';
import { BothVersions } from '@/ui/feedback/BothVersions';
import { Refused } from '@/ui/feedback/Refused';
import { ProfileInWords } from './ProfileInWords';
import { useProfile } from './useProfile';
import { WhereIWork } from './WhereIWork';
import classes from './settings.module.css';

/** What colleagues read of me and find me by. */
export function ProfileForm({ person }: { person: Person }) {
  const { t } = useLingui();
  const { mine, theirs, changed, version, overtaken, edit, startOver, save } = useProfile(person);
  const conflict = save.error instanceof Problem && save.error.status === 412;
  const fieldError = (field: string) =>
    save.error instanceof Problem && save.error.errors.some((error) => error.field === field)
      ? t`This cannot be saved. Make it shorter or leave it empty.`
      : undefined;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(version);
      }}
    >
      <div>
        <h2 className={classes.heading}>{t`What colleagues see about you`}</h2>
        <p className={classes.explained}>
          {t`With your expertise and phone number, someone elsewhere in the organisation can find you.`}{' '}
          <Link to="/people/$personId" params={{ personId: person.personId }}>
            {t`See your profile`}
          </Link>
        </p>
      </div>
      {overtaken ? (
        <BothVersions
          theirs={<ProfileInWords profile={theirs} fields={differing(mine, theirs)} />}
          mine={<ProfileInWords profile={mine} fields={differing(mine, theirs)} />}
          saving={save.isPending}
          onTakeTheirs={startOver}
          onKeepMine={() => save.mutate(person.version)}
        />
      ) : null}
      <div className={classes.pair}>
        <TextInput
          label={t`Job title`}
          value={mine.title ?? ''}
          onChange={(event) => edit({ title: event.currentTarget.value })}
          autoComplete="organization-title"
          maxLength={200}
          error={fieldError('title')}
        />
        <TextInput
          label={t`Phone`}
          type="tel"
          value={mine.phone ?? ''}
          onChange={(event) => edit({ phone: event.currentTarget.value })}
          autoComplete="tel"
          maxLength={50}
          error={fieldError('phone')}
        />
      </div>
      <TagsInput
        label={t`Expertise`}
        description={t`What colleagues can ask you about. Press Enter or type a comma after each.`}
        value={mine.expertise}
        onChange={(expertise) => edit({ expertise })}
        splitChars={[',', ';']}
        maxTags={30}
        error={fieldError('expertise')}
      />
      <WhereIWork profile={mine} edit={edit} />
      <Textarea
        label={t`About me`}
        description={t`What you do, what you have done, when you are available.`}
        value={mine.about ?? ''}
        onChange={(event) => edit({ about: event.currentTarget.value })}
        maxLength={10_000}
        autosize
        minRows={4}
        error={fieldError('about')}
      />
      {save.isError && !conflict ? <Refused error={save.error} /> : null}
      <Group>
        <Button type="submit" loading={save.isPending} disabled={changed.length === 0 || overtaken}>
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
