/** What an organisation may set: the gateway has checked it, contrast included, before it stands in the page. */
export interface HouseStyle {
  name: string;
  logo: string | null;
  primary: string;
  accent: string;
}

const own: HouseStyle = { name: 'Kring', logo: null, primary: '#146c69', accent: '#f5b035' };

export const houseStyle: HouseStyle = { ...own, ...readPage() };

/** The page is served as a file, placeholders and all, while one develops. */
function readPage(): Partial<HouseStyle> {
  const content = document.querySelector<HTMLMetaElement>('meta[name=kring-house-style]')?.content ?? '';
  return content.startsWith('{') ? (JSON.parse(content) as Partial<HouseStyle>) : {};
}
