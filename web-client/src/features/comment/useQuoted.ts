import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '@/api/problem';
import type { Comment } from '@/api/types';
import { commentQuery } from './commentsQuery';

const passingBy = 250;

/**
 * The comment that another one answers: `near` where it is in memory, else it is read, but not for who only scrolls
 * past.
 */
export function useQuoted(id: string, near: Comment | undefined): { comment: Comment | undefined; gone: boolean } {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), passingBy);
    return () => clearTimeout(timer);
  }, []);
  const { data, error } = useQuery({ ...commentQuery(id), enabled: stays && !near });
  const comment = near ?? data;
  const notFound = !near && error instanceof Problem && error.status === 404;
  return { comment, gone: notFound || comment?.deleted === true };
}
