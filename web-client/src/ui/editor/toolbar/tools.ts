import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconBlockquote,
  IconBold,
  IconCode,
  IconHeading,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconList,
  IconListNumbers,
  type Icon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';

export interface Tool {
  name: MessageDescriptor;
  icon: Icon;
  /** As `aria-keyshortcuts` has it, with Control for what is Command on a Mac. */
  keys?: string;
  isOn?: boolean;
  use: () => void;
}

/** What can be done to the text where the caret is. */
export function toolsOf(editor: Editor): [bold: Tool, italic: Tool, ...others: Tool[]] {
  const here = () => editor.chain().focus();
  const isCode = editor.isActive('code') || editor.isActive('codeBlock');
  return [
    {
      name: msg`Bold`,
      icon: IconBold,
      keys: 'Control+B',
      isOn: editor.isActive('bold'),
      use: () => here().toggleBold().run(),
    },
    {
      name: msg`Italic`,
      icon: IconItalic,
      keys: 'Control+I',
      isOn: editor.isActive('italic'),
      use: () => here().toggleItalic().run(),
    },
    {
      name: msg`Heading`,
      icon: IconHeading,
      keys: 'Control+Alt+2',
      isOn: editor.isActive('heading'),
      use: () => here().toggleHeading({ level: 2 }).run(),
    },
    {
      name: msg`List`,
      icon: IconList,
      keys: 'Control+Shift+8',
      isOn: editor.isActive('bulletList'),
      use: () => here().toggleBulletList().run(),
    },
    {
      name: msg`Numbered list`,
      icon: IconListNumbers,
      keys: 'Control+Shift+7',
      isOn: editor.isActive('orderedList'),
      use: () => here().toggleOrderedList().run(),
    },
    {
      name: msg`Quote`,
      icon: IconBlockquote,
      keys: 'Control+Shift+B',
      isOn: editor.isActive('blockquote'),
      use: () => here().toggleBlockquote().run(),
    },
    { name: msg`Code`, icon: IconCode, keys: 'Control+E', isOn: isCode, use: () => toggleCode(editor) },
    ...(editor.isActive('listItem') ? nesting(editor) : []),
  ];
}

const nesting = (editor: Editor): Tool[] => [
  {
    name: msg`Indent more`,
    icon: IconIndentIncrease,
    keys: 'Control+]',
    use: () => editor.chain().focus().sinkListItem('listItem').run(),
  },
  {
    name: msg`Indent less`,
    icon: IconIndentDecrease,
    keys: 'Control+[',
    use: () => editor.chain().focus().liftListItem('listItem').run(),
  },
];

/** Words in a line become code in the line; with nothing chosen, or more lines, a block. */
function toggleCode(editor: Editor): void {
  const { empty, $from, $to } = editor.state.selection;
  const inLine = editor.isActive('code') || (!empty && $from.sameParent($to) && !editor.isActive('codeBlock'));
  const chain = editor.chain().focus();
  (inLine ? chain.toggleCode() : chain.toggleCodeBlock()).run();
}
