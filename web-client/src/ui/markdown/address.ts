/** Where a link that somebody wrote leads. */
export type Address = { to: 'here' | 'file' | 'outside'; href: string };

const elsewhere = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const whole = /^\s*(\/|#|[a-z]+:)/i;

/** Parts of our own site that are not pages of the web client. */
const served = /^\/(api|login|logout|identity|oauth2|house-style)(\/|$)/;

/**
 * Reads an address as a browser would, control characters and entities and all, and lets through only what cannot run:
 * http, https, mailto, tel and whole paths of this site. Nothing for the rest.
 */
export function addressOf(url: string): Address | undefined {
  const read = URL.parse(url, location.href);
  if (!read || !elsewhere.has(read.protocol) || !whole.test(url)) {
    return undefined;
  }
  if (read.origin !== location.origin) {
    return { to: 'outside', href: read.href };
  }
  const href = read.pathname + read.search + read.hash;
  return { to: served.test(read.pathname) ? 'file' : 'here', href };
}

export interface ShownImage {
  src: string;
  width?: number;
  height?: number;
}

/**
 * Images come from Kring itself only: another server would learn who reads what. Their size stands behind `#`, as in
 * `/api/images/4960130c#640x480`, so that nothing jumps when they come.
 */
export function imageOf(url: string): ShownImage | undefined {
  const address = addressOf(url);
  const [src = '', fragment = ''] = address?.to === 'file' ? address.href.split('#') : [];
  if (!src.startsWith('/api/images/')) {
    return undefined;
  }
  const size = /^(\d{1,5})x(\d{1,5})$/.exec(fragment);
  return size ? { src, width: Number(size[1]), height: Number(size[2]) } : { src };
}
