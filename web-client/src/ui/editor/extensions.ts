import { Code } from '@tiptap/extension-code';
import { ListItem } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { addressOf } from '../markdown/address';
import { MentionsShown } from './mention/MentionsShown';
import { Picture } from './picture/Picture';

/** An item may begin with anything, as in CommonMark. Tab leaves the editor; lists nest with Ctrl+] and Ctrl+[. */
const Item = ListItem.extend({
  content: 'block+',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Everything that CommonMark knows, and nothing else. */
export const extensions = [
  StarterKit.configure({
    strike: false,
    underline: false,
    listItem: false,
    code: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => addressOf(url) !== undefined,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Item,
  Code.extend({ excludes: '' }),
  Picture,
  MentionsShown,
];
