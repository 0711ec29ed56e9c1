import { Link, type LinkComponentProps } from '@tanstack/react-router';

type PathLinkProps = Omit<LinkComponentProps, 'to' | 'search' | 'hash' | 'params'> & {
  /** As the services tell it: `/posts/<id>#comment-<id>`. */
  path: string;
};

/** A link to an address that a service gave, where the others are written in the client. */
export function PathLink({ path, ...rest }: PathLinkProps) {
  const { pathname, searchParams, hash } = new URL(path, location.origin);
  return (
    <Link
      to={pathname as '/'}
      search={Object.fromEntries(searchParams) as never}
      {...(hash ? { hash: hash.slice(1) } : {})}
      {...rest}
    />
  );
}
