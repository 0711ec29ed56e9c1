import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { PathLink } from '@/ui/link/PathLink';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './similar.module.css';

const most = 4;
const shortest = 8;

const similarQuery = (text: string) =>
  queryOptions({
    queryKey: ['similar-questions', text],
    queryFn: () => answer(api.GET('/api/search/similar-questions', { params: { query: { text } } })),
    staleTime: 5 * 60_000,
    retry: false,
  });

interface SimilarQuestionsProps {
  text: string;
  title: string;
  except?: string;
  /** Says aloud when some are found, where they come while one types. */
  live?: boolean;
}

/** Questions that share the telling words of a text. Nothing where there are none, or where search is away. */
export function SimilarQuestions({ text, title, except, live = false }: SimilarQuestionsProps) {
  const wanted = text.trim();
  const { data } = useQuery({
    ...similarQuery(wanted),
    enabled: wanted.length >= shortest,
    placeholderData: (before) => before,
  });
  const found = (wanted.length >= shortest ? (data?.items ?? []) : []).filter(({ id }) => id !== except).slice(0, most);
  return (
    <div className={classes.place} aria-live={live ? 'polite' : 'off'}>
      {found.length > 0 ? (
        <section className={classes.similar} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {found.map(({ id, link, title: question, communityName, createdAt }) => (
              <li key={id}>
                <PathLink path={link}>{question}</PathLink>
                <small>
                  {communityName} · <TimeAgo at={createdAt} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
