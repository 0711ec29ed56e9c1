import { Page } from '@/ui/page/Page';

export function HomePage() {
  return <Page title="HomePage">{null}</Page>;
}
