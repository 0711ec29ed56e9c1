import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';
import { filtersIn, noWish, type Wish } from './wish';

/** Nothing was found: what to try, and the question to ask instead. */
export function NothingFound({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  const { t } = useLingui();
  return (
    <Empty
      title={t`Nothing you can see matches this`}
      action={
        <Group justify="center">
          {filtersIn(wish) > 0 ? (
            <Button onClick={() => onWish({ ...noWish, q: wish.q })}>{t`Search without filters`}</Button>
          ) : null}
          <Button
            variant={filtersIn(wish) > 0 ? 'default' : 'filled'}
            renderRoot={(props) => <Link to="/posts/new" search={{ kind: 'QUESTION' }} {...props} />}
          >
            {t`Ask it as a question`}
          </Button>
        </Group>
      }
    >
      {t`Try fewer or different words. Typing mistakes are forgiven, and the words need not be together.`}
    </Empty>
  );
}
