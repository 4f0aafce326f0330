import { refuse } from '../../http/errors';
import { readIso } from '../../locale/instants';
import { applyLabel, mayRelabel } from '../../store/labels/applyLabel';
import { findTag } from '../../store/labels/complianceTags';
import { labelFlag } from '../../store/labels/labelState';
import { labelPrevents } from '../../store/labels/labelRules';
import { refuseIfHeld } from '../../store/items/items';
import { ensureUser } from '../../store/people/people';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import type { Item } from '../items/items';
import { nowhere, type Node } from '../node';

/** The older ways to label one item: what they are told of hold and record goes before the label's own settings. */

interface Wanted {
  readonly flags: number;
  readonly at?: string;
  readonly by?: number;
}

const bit = (on: boolean, flag: number): number => (on ? flag : 0);

function label(name: string, item: Item, args: Args, context: Context, wanted: Wanted): Node {
  const { columns, row } = item;
  const { list } = columns;
  context.require({ kind: 'item', list, itemId: row.ID }, 'editListItems');
  refuseIfHeld(context.core, list, row, context.user.id);
  const text = args.text('complianceTag', '');
  const tag = text === '' ? null : findTag(context.core, list.site_id, text);
  if (!mayRelabel(row, tag, context.user.is_admin === 1)) throw labelPrevents();
  applyLabel(context.core, list, row, tag, { ...wanted, by: wanted.by ?? context.user.id });
  return nowhere(name);
}

function given(args: Args, context: Context): Pick<Wanted, 'at' | 'by'> {
  const at = readIso(args.text('complianceTagWrittenTime'));
  const user = ensureUser(context.core, context.site.id, args.text('userEmailAddress'));
  if (at === null) throw refuse.badArgument('The parameter complianceTagWrittenTime is missing or not valid.');
  if (!user) throw refuse.noPrincipal('User');
  return { at, by: user.id };
}

const unlocked = (on: boolean): number => bit(on, labelFlag.unlocked | labelFlag.wasUnlocked);

export const itemLabelOperations: Readonly<Record<string, OperationDef<Item>>> = {
  SetComplianceTag: {
    parameters: ['complianceTag', 'isTagPolicyHold', 'isTagPolicyRecord', 'isEventBasedTag', 'isTagSuperLock', 'isUnlockedAsDefault'],
    writes: true,
    run: (item, args, context) =>
      label('SetComplianceTag', item, args, context, {
        flags:
          bit(args.flag('isTagPolicyHold'), labelFlag.hold) |
          bit(args.flag('isTagPolicyRecord'), labelFlag.record) |
          bit(args.flag('isEventBasedTag'), labelFlag.event) |
          bit(args.flag('isTagSuperLock'), labelFlag.regulatory) |
          unlocked(args.flag('isUnlockedAsDefault') && args.flag('isTagPolicyRecord')),
      }),
  },
  SetComplianceTagWithHold: {
    parameters: ['complianceTag'],
    writes: true,
    run: (item, args, context) => label('SetComplianceTagWithHold', item, args, context, { flags: labelFlag.hold }),
  },
  SetComplianceTagWithNoHold: {
    parameters: ['complianceTag'],
    writes: true,
    run: (item, args, context) => label('SetComplianceTagWithNoHold', item, args, context, { flags: 0 }),
  },
  SetComplianceTagWithRecord: {
    parameters: ['complianceTag'],
    writes: true,
    run: (item, args, context) => label('SetComplianceTagWithRecord', item, args, context, { flags: labelFlag.hold | labelFlag.record }),
  },
  SetComplianceTagWithMetaInfo: {
    parameters: ['complianceTag', 'blockDelete', 'blockEdit', 'complianceTagWrittenTime', 'userEmailAddress', 'isTagSuperLock', 'isRecordUnlockedAsDefault'],
    writes: true,
    run: (item, args, context) =>
      label('SetComplianceTagWithMetaInfo', item, args, context, {
        ...given(args, context),
        flags:
          bit(args.flag('blockDelete'), labelFlag.hold) |
          bit(args.flag('blockEdit'), labelFlag.record) |
          bit(args.flag('isTagSuperLock'), labelFlag.regulatory) |
          unlocked(args.flag('isRecordUnlockedAsDefault') && args.flag('blockEdit')),
      }),
  },
  SetComplianceTagWithExplicitMetasUpdate: {
    parameters: ['complianceTag', 'complianceFlags', 'complianceTagWrittenTime', 'userEmailAddress'],
    writes: true,
    run: (item, args, context) =>
      label('SetComplianceTagWithExplicitMetasUpdate', item, args, context, { ...given(args, context), flags: args.number('complianceFlags', 0) }),
  },
};
