import { Guid, runtime } from '../runtime/modules';
import type { Column } from './columns';
import { idOf, type Row } from './rows';

/** What the list view shows now. */
export interface ListViewState {
  readonly list: { readonly id: string; readonly title: string; readonly url: string };
  readonly view: { readonly id: string; readonly title: string; readonly url: string };
  readonly folder: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly selectedIds: ReadonlySet<string>;
  readonly sort?: { readonly field: string; readonly descending: boolean };
}

/** Kinds of change, as ListViewAccessorStateChanges numbers them. */
const CHANGE = { list: 1, view: 2, columns: 4, selectedRows: 8, rows: 16, sort: 64, folderInfo: 128 } as const;

class HostColumn extends runtime.ColumnAccessor {
  public constructor(private readonly column: Column) {
    super();
  }
  public get field(): unknown {
    const { id, name, title, type } = this.column;
    return { id: Guid.parse(id), internalName: name, displayName: title, fieldType: type, isRequired: false };
  }
  public get visible(): boolean {
    return true;
  }
}

class HostRow extends runtime.RowAccessor {
  public constructor(
    private readonly row: Row,
    private readonly columns: readonly HostColumn[]
  ) {
    super();
  }
  public get fields(): readonly unknown[] {
    return this.columns.map(({ field }) => field);
  }
  public getValueByName(name: string): unknown {
    return this.row[name];
  }
  public getValue(field: { readonly internalName: string }): unknown {
    return this.row[field.internalName];
  }
}

/**
 * The list view as a command set sees it: an accessor of the runtime's own class, over what the page shows. It is one
 * object for as long as the page lives; `update` tells extensions what changed, in the runtime's own events.
 */
export class HostListView extends runtime.ListViewAccessor {
  declare private readonly _listViewStateChangedEventName: string;
  private rowAccessors: readonly HostRow[] = [];
  private columnAccessors: readonly HostColumn[] = [];

  public constructor(private state: ListViewState) {
    super('.local');
    this.remake();
  }

  public get columns(): readonly unknown[] {
    return this.columnAccessors;
  }
  public get rows(): readonly unknown[] {
    return this.rowAccessors;
  }
  public get selectedRows(): readonly unknown[] {
    return this.rowAccessors.filter((_, index) => this.state.selectedIds.has(idOf(this.state.rows[index] ?? {})));
  }
  public get list(): unknown {
    const { id, title, url } = this.state.list;
    return { guid: Guid.parse(id), title, serverRelativeUrl: url };
  }
  public get view(): unknown {
    const { id, title, url } = this.state.view;
    return { id: Guid.parse(id), title, url };
  }
  public get folderInfo(): unknown {
    return { folderPath: this.state.folder };
  }
  public get appliedFilters(): Readonly<Record<string, never>> {
    return {};
  }
  public get sortField(): string | undefined {
    return this.state.sort?.field;
  }
  public get sortAscending(): boolean | undefined {
    return this.state.sort ? !this.state.sort.descending : undefined;
  }
  public tryGetColumnByName(name: string): unknown {
    const index = this.state.columns.findIndex((column) => column.name === name);
    return this.columnAccessors[index];
  }

  /** Takes the new state and raises the events that it calls for. */
  public update(next: ListViewState): void {
    const before = this.state;
    const stateChanges = changesBetween(before, next);
    if (stateChanges === 0) {
      return;
    }
    const prevState = this.snapshot();
    this.state = next;
    if (before.rows !== next.rows || before.columns !== next.columns) {
      this.remake();
    }
    const events = runtime._SPEventManager.instance;
    if ((stateChanges & CHANGE.selectedRows) !== 0) {
      events.raiseEvent(runtime.ListViewAccessor._selectedRowsChangedEventName, { selectedRows: this.selectedRows });
    }
    events.raiseEvent(this._listViewStateChangedEventName, { prevState, stateChanges });
  }

  private remake(): void {
    this.columnAccessors = this.state.columns.map((column) => new HostColumn(column));
    this.rowAccessors = this.state.rows.map((row) => new HostRow(row, this.columnAccessors));
  }

  private snapshot(): unknown {
    const values = (row: Row): unknown => ({ values: row });
    const { rows, selectedIds } = this.state;
    return {
      list: this.list,
      view: this.view,
      folderInfo: this.folderInfo,
      columns: this.columns,
      rows: rows.map(values),
      selectedRows: rows.filter((row) => selectedIds.has(idOf(row))).map(values),
      appliedFilters: {},
      sortField: this.sortField,
      sortAscending: this.sortAscending,
    };
  }
}

function changesBetween(before: ListViewState, next: ListViewState): number {
  let changes = 0;
  const note = (changed: boolean, change: number): void => {
    changes |= changed ? change : 0;
  };
  note(before.list.id !== next.list.id, CHANGE.list);
  note(before.view.id !== next.view.id, CHANGE.view);
  note(before.columns !== next.columns, CHANGE.columns);
  note(before.rows !== next.rows, CHANGE.rows);
  note(before.selectedIds !== next.selectedIds || (before.rows !== next.rows && next.selectedIds.size > 0), CHANGE.selectedRows);
  note(before.folder !== next.folder, CHANGE.folderInfo);
  note(before.sort !== next.sort, CHANGE.sort);
  return changes;
}
