import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { Icon } from '@fluentui/react/lib/Icon';
import { rowValues, type FormatContext } from '../formatting';
import { say } from '../words';
import { encodePath } from './addresses';
import { isNameColumn, isNumber, type Column } from './columns';
import { FormattedCell } from './FormattedCell';
import { iconOf } from './icons';
import { plainText } from './plainText';
import { idOf, isFolder, isListItem, nameOf, type Row } from './rows';

/** What the three dots of a row offer. */
export type RowMenu = readonly IContextualMenuItem[];

interface RowLineProps {
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly index: number;
  readonly chosen: boolean;
  readonly format: Omit<FormatContext, 'row' | 'currentField'>;
  folderAddress(path: string): string;
  onToggle(id: string, withShift: boolean): void;
  onOnly(id: string): void;
  onOpenFolder(path: string): void;
  menuOf(row: Row): RowMenu;
}

/** One row: a click beside its links chooses it alone, the box adds it, Shift chooses up to it. */
export const RowLine: React.FC<RowLineProps> = (props) => {
  const { row, columns, chosen, index } = props;
  const id = idOf(row);
  const name = nameOf(row);
  const values = React.useMemo(() => rowValues(row, columns), [row, columns]);
  const context = { ...props.format, row: values, rowIndex: index, isSelected: chosen };
  return (
    <tr
      className={chosen ? 'chosen' : undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('a,button,input,label')) {
          props.onOnly(id);
        }
      }}
    >
      <td className="tick">
        <input
          type="checkbox"
          aria-label={say('select', name)}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => props.onToggle(id, event.shiftKey)}
        />
      </td>
      {columns.map((column) =>
        isNameColumn(column.name) ? (
          <td key={column.name}>
            <NameCell {...props} name={name} />
          </td>
        ) : (
          <Cell key={column.name} column={column} row={row} context={{ ...context, currentField: column.name }} />
        )
      )}
    </tr>
  );
};

const Cell: React.FC<{ readonly column: Column; readonly row: Row; readonly context: FormatContext }> = ({ column, row, context }) => {
  const plain = plainText(row[column.name]);
  const classes = [isNumber(column.type) ? 'number' : '', plain === '' ? 'empty' : ''].filter(Boolean).join(' ');
  return (
    <td className={classes || undefined} data-label={column.title}>
      {column.format ? <FormattedCell format={column.format} context={context} plain={plain} /> : plain}
    </td>
  );
};

const NameCell: React.FC<RowLineProps & { readonly name: string }> = ({ row, name, folderAddress, onOpenFolder, menuOf }) => {
  const folder = isFolder(row);
  const path = String(row['FileRef'] ?? '');
  const checkedOutTo = plainText(row['CheckoutUser']);
  return (
    <div className="nameCell">
      {!isListItem(row) && <Icon className="fileIcon" iconName={iconOf(name, folder)} aria-hidden />}
      {folder ? (
        <a
          href={folderAddress(path)}
          onClick={(event) => {
            event.preventDefault();
            onOpenFolder(path);
          }}
        >
          {name}
        </a>
      ) : isListItem(row) ? (
        <span>{name}</span>
      ) : (
        <a href={encodePath(path)}>{name}</a>
      )}
      {checkedOutTo && <Icon iconName="NavigateExternalInline" title={say('checkedOut', checkedOutTo)} aria-label={say('checkedOut', checkedOutTo)} />}
      <IconButton
        iconProps={{ iconName: 'MoreVertical' }}
        menuIconProps={{ style: { display: 'none' } }}
        ariaLabel={say('openMenu', name)}
        menuProps={{ items: [...menuOf(row)] }}
      />
    </div>
  );
};
