import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, type ComponentProps } from 'react';
import { MenuOnDemand } from '@/ui/menu/MenuOnDemand';

const importItems = () => import('./PostMenuItems');
const PostMenuItems = lazy(importItems);

/** What is done with a post now and then. */
export function PostMenu(props: ComponentProps<typeof PostMenuItems>) {
  const { t } = useLingui();
  const button = (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`More for this post`}>
      <IconDots size={20} aria-hidden="true" />
    </ActionIcon>
  );
  return (
    <MenuOnDemand target={button} width={230} load={importItems}>
      <PostMenuItems {...props} />
    </MenuOnDemand>
  );
}
