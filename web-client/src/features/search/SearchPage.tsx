import { Page } from '@/ui/page/Page';

export function SearchPage(_: { wish: object }) {
  return <Page title="SearchPage">{null}</Page>;
}
