import type { Context } from '../../../model/context';
import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { readGuid } from '../../../store/core';
import { columnOf } from '../../../store/lists/columns';
import { fieldsOf } from '../../../store/lists/fields';
import { settingsOf } from '../../../store/lists/fieldXml';
import type { FieldRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';

interface Column {
  readonly path: string;
  readonly field: FieldRow;
}

const isOf = (field: FieldRow, ...types: readonly string[]): boolean => types.includes(field.type);

function textColumn({ field }: Column): unknown {
  if (!isOf(field, 'Text', 'Note')) return undefined;
  const { lines, maxLength, richText } = settingsOf(field);
  const allowMultipleLines = field.type === 'Note';
  return {
    allowMultipleLines,
    appendChangesToExistingText: false,
    linesForEditing: allowMultipleLines ? (lines ?? 6) : 0,
    maxLength: allowMultipleLines ? 0 : (maxLength ?? 255),
    ...(allowMultipleLines ? { textType: richText === true ? 'richText' : 'plain' } : {}),
  };
}

/** A column with what its type adds; of the types at most one is there. */
export const columnNode = defineEntity<Column, Asker>({
  contract: 'microsoft.graph.columnDefinition',
  path: ({ path, field }) => `${path}/${field.id}`,
  properties: {
    columnGroup: ({ field }) => field.grp,
    description: ({ field }) => field.description,
    displayName: ({ field }) => field.title,
    enforceUniqueValues: () => false,
    hidden: ({ field }) => field.hidden === 1,
    id: ({ field }) => field.id,
    indexed: ({ field }) => columnOf(field).indexed,
    name: ({ field }) => field.name,
    readOnly: ({ field }) => field.read_only === 1,
    required: ({ field }) => field.required === 1,
    boolean: ({ field }) => (isOf(field, 'Boolean') ? {} : undefined),
    choice: ({ field }) =>
      isOf(field, 'Choice', 'MultiChoice')
        ? {
            allowTextEntry: settingsOf(field).fillIn ?? false,
            choices: settingsOf(field).choices ?? [],
            displayAs: field.type === 'MultiChoice' ? 'checkBoxes' : 'dropDownMenu',
          }
        : undefined,
    dateTime: ({ field }) =>
      isOf(field, 'DateTime') ? { displayAs: 'default', format: settingsOf(field).dateOnly === true ? 'dateOnly' : 'dateTime' } : undefined,
    defaultValue: ({ field }) => (field.default_value === null ? undefined : { value: field.default_value }),
    lookup: ({ field }) =>
      isOf(field, 'Lookup', 'LookupMulti') && field.base === 0
        ? {
            allowMultipleValues: field.type === 'LookupMulti',
            allowUnlimitedLength: false,
            columnName: settingsOf(field).lookupField ?? 'Title',
            listId: settingsOf(field).lookupList ?? '',
          }
        : undefined,
    number: ({ field }) => (isOf(field, 'Number', 'Integer', 'Counter') ? { decimalPlaces: 'automatic', displayAs: 'number' } : undefined),
    personOrGroup: ({ field }) =>
      isOf(field, 'User', 'UserMulti')
        ? { allowMultipleSelection: field.type === 'UserMulti', chooseFromType: settingsOf(field).selectionMode === 0 ? 'peopleOnly' : 'peopleAndGroups' }
        : undefined,
    text: textColumn,
  },
});

/** The columns of a list or a site; hidden ones where $select names `hidden`, as the resource's page says. */
export function columnsOf(owner: { readonly id: string; readonly path: string; readonly context: Context }, asker: Asker): Node {
  const path = `${owner.path}/columns`;
  const node = (field: FieldRow): EntityNode => columnNode({ path, field }, asker);
  const hiddenToo = /(^|,)\s*hidden\s*(,|$)/.test(asker.query.get('$select') ?? asker.query.get('select') ?? '');
  return defineCollection(
    {
      contract: 'microsoft.graph.columnDefinition',
      path,
      all: () =>
        fieldsOf(owner.context.core, owner.id)
          .filter((field) => hiddenToo || field.hidden === 0)
          .map(node),
      key: (args) => {
        const key = args.naming(['id']).text('id');
        const field = fieldsOf(owner.context.core, owner.id).find(({ id, name }) => id === readGuid(key) || name === key);
        if (!field) throw graphRefuse.itemNotFound();
        return node(field);
      },
    },
    asker
  );
}
