import { useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Step } from './NewCommunityPage';
import classes from './newCommunity.module.css';

interface StepFormProps {
  step: Step;
  title: string;
  verb: string;
  busy?: boolean;
  mayGoBack?: boolean;
  onNext: () => void;
  children: ReactNode;
}

/** A step: its heading, which a screen reader reads on arrival, its fields, the way back and on. */
export function StepForm({ step, title, verb, busy, mayGoBack = step > 1, onNext, children }: StepFormProps) {
  const { t } = useLingui();
  const heading = useFocusOnArrival(step);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        <VisuallyHidden>{t`Step ${step} of 3`}: </VisuallyHidden>
        {title}
      </h2>
      {children}
      <div className={classes.ways}>
        {mayGoBack ? (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/communities/new" search={{ step: step === 3 ? 2 : 1 }} {...props} />}
          >
            {t`Back`}
          </Button>
        ) : null}
        <Button type="submit" loading={busy ?? false}>
          {verb}
        </Button>
      </div>
    </form>
  );
}

/** Not on the first step: there one begins in the name. */
function useFocusOnArrival(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) {
      heading.current?.focus();
    }
  }, [step]);
  return heading;
}
