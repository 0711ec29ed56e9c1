import { useLingui } from '@lingui/react/macro';
import { imageOf } from './address';
import { SafeLink } from './SafeLink';
import classes from './markdown.module.css';

interface PictureProps {
  url: string;
  alt: string;
  title?: string | null | undefined;
  /** It stands in a link that leads elsewhere. */
  linked: boolean;
}

/** An image of Kring, larger when pressed; one of another place is a link to it. */
export function Picture({ url, alt, title, linked }: PictureProps) {
  const { t } = useLingui();
  const image = imageOf(url);
  if (!image) {
    return linked ? (
      <>{alt || url}</>
    ) : (
      <SafeLink url={url} title={title}>
        {alt || url}
      </SafeLink>
    );
  }
  const shown = (
    <img
      className={classes.picture}
      loading="lazy"
      decoding="async"
      alt={alt}
      {...image}
      {...(title ? { title } : {})}
    />
  );
  return linked ? (
    shown
  ) : (
    <a className={classes.larger} href={image.src} target="_blank" rel="noopener" aria-label={alt || t`Open the image`}>
      {shown}
    </a>
  );
}
