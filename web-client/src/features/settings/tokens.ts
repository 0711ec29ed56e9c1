import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '@/api/http';
import { refusal } from '@/ui/feedback/notices';

export type Scope = 'read' | 'write';

/** The gateway's own resource; its words stand in `AccessTokensApi`, because it has no OpenAPI document. */
export interface Token {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

export interface NewToken {
  name: string;
  scopes: Scope[];
  expiresAt: string;
}

const path = `${location.origin}/api/access-tokens`;

export const tokensQuery = queryOptions({
  queryKey: ['access-tokens'],
  queryFn: async () => {
    const response = await send(new Request(path));
    return ((await response.json()) as { items: Token[] }).items;
  },
});

/** Answers with the token itself, which is never told again. */
export function useMakeToken() {
  const client = useQueryClient();
  return useMutation({
    // Not repeated by itself: the gateway gives no id beforehand by which it would know the second for the first.
    retry: false,
    mutationFn: async (token: NewToken) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await send(new Request(path, { method: 'POST', headers, body: JSON.stringify(token) }));
      return (await response.json()) as { token: string; name: string };
    },
    onSuccess: () => client.invalidateQueries(tokensQuery),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send(new Request(`${path}/${id}`, { method: 'DELETE' })),
    onError: (error) => refusal(error),
    onSettled: () => client.invalidateQueries(tokensQuery),
  });
}
