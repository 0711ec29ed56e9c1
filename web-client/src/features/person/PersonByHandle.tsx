import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { NotHere } from '@/ui/page/NotHere';
import { handleQuery } from './queries';

/** Where a mention leads: to the person who has that handle today. */
export function PersonByHandle({ handle }: { handle: string }) {
  const { data: personId } = useSuspenseQuery(handleQuery(handle));
  return personId ? <Navigate to="/people/$personId" params={{ personId }} replace /> : <NotHere />;
}
