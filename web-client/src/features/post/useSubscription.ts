import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import { notice, refusal } from '@/ui/feedback/notices';

type Level = 'FOLLOW' | 'MUTE';

/** Follows a post or hears nothing more of it; either can be undone. */
export function useSubscription(postId: string) {
  const { t } = useLingui();
  const params = { path: { id: postId } };
  const { mutate } = useMutation({
    mutationFn: (level: Level | null) =>
      done(
        level
          ? api.PUT('/api/subscriptions/post/{id}', { params, body: { level } })
          : api.DELETE('/api/subscriptions/post/{id}', { params }),
      ),
    onSuccess: (_, level) => {
      if (level) {
        notice(
          level === 'FOLLOW' ? t`You will hear about new comments.` : t`You will hear no more about this post.`,
          () => mutate(null),
        );
      }
    },
    onError: (error) => refusal(error),
  });
  return (level: Level) => mutate(level);
}
