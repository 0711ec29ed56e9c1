import { useMediaQuery } from '@mantine/hooks';
import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { SearchPage } from '@/features/search/SearchPage';
import { inAddress, readWish, type WishInAddress } from '@/features/search/wish';
import { SearchField } from '@/features/shell/SearchField';

export const Route = createFileRoute('/search')({
  validateSearch: (search: WishInAddress & SearchSchemaInput) => inAddress(readWish(search)),
  component: Screen,
});

function Screen() {
  const wish = readWish(Route.useSearch());
  const navigate = Route.useNavigate();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <SearchPage
      wish={wish}
      onWish={(next) => void navigate({ search: inAddress(next), resetScroll: false })}
      field={wide ? null : <SearchField autoFocus={wish.q === ''} />}
    />
  );
}
