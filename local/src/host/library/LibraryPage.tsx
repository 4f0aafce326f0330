import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import type { LibraryData } from '../pageData';
import type { ServiceScope } from '../runtime/modules';
import { say } from '../words';
import { encodePath, folderAddress } from './addresses';
import { readView, sortField, type Column, type View } from './columns';
import { Commands } from './Commands';
import { Crumbs } from './Crumbs';
import type { ListViewState } from './listView';
import { NewFolder } from './NewFolder';
import { restClient } from './restClient';
import type { RowMenu } from './RowLine';
import { RowsTable } from './RowsTable';
import { idOf, isFolder, type Row, type RowsQuery, type Sort } from './rows';
import * as selecting from './selection';
import { useCommandSets, type OfferedCommand } from './useCommandSets';
import { useFolder } from './useFolder';
import { useLibraryActions } from './useLibraryActions';
import { useRows } from './useRows';
import { watchChanges } from './watchChanges';

interface LibraryPageProps {
  readonly data: LibraryData;
  readonly scope: ServiceScope;
  readonly locale: string;
}

const NO_COLUMNS: readonly Column[] = [];

/** A list or library: command bar, path, rows, and the commands of extensions. */
export const LibraryPage: React.FC<LibraryPageProps> = ({ data, scope, locale }) => {
  const rest = React.useMemo(() => restClient(scope), [scope]);
  const [folder, openFolder] = useFolder(data);
  const viewId = data.viewId;
  const [read, setRead] = React.useState<View | null>(null);
  const [sort, setSort] = React.useState<Sort | null>(null);
  const columns = read?.columns ?? NO_COLUMNS;
  const [selection, setSelection] = React.useState(selecting.NONE);
  const viewXml = read?.xml;
  const query = React.useMemo((): RowsQuery | null => (viewXml === undefined ? null : { folder, viewXml, sort }), [folder, viewXml, sort]);
  const rows = useRows(rest, data, query);
  const order = React.useMemo(() => rows.rows.map(idOf), [rows.rows]);
  const actions = useLibraryActions(rest, data, folder, rows.refresh);

  React.useEffect(() => void readView(rest, data, viewId).then(setRead), [rest, data, viewId]);
  React.useEffect(() => setSelection(selecting.NONE), [folder]);
  React.useEffect(() => setSelection((before) => selecting.keepShown(before, order)), [order]);

  const refresh = React.useRef(rows.refresh);
  refresh.current = rows.refresh;
  const watch = React.useRef<{ check(): void }>({ check: () => undefined });
  React.useEffect(() => {
    const watching = watchChanges(() => {
      void refresh.current();
      void readView(rest, data, viewId).then((next) => setRead((before) => sameView(before, next)));
    });
    watch.current = watching;
    return watching.stop;
  }, [rest, data, viewId]);

  const view = data.views.find(({ id }) => id === viewId) ?? { id: viewId, title: '', url: '' };
  const state: ListViewState = React.useMemo(
    () => ({ list: data.list, view, folder, columns, rows: rows.rows, selectedIds: selection.ids, ...(sort ? { sort } : {}) }),
    [data, view, folder, columns, rows.rows, selection.ids, sort]
  );
  const { commands, failures } = useCommandSets(scope, data.commandSets, state, () => watch.current.check());

  const format = React.useMemo(() => formatContext(data, columns, locale), [data, columns, locale]);
  const menuOf = (row: Row): RowMenu => rowMenu(row, commands, () => setSelection(selecting.only(idOf(row))), openFolder);
  return (
    <>
      <Commands
        library={data}
        viewId={viewId}
        selected={selection.ids.size}
        commands={commands}
        onNewFolder={actions.askFolder}
        onUpload={(files) => void actions.upload(files)}
        onClear={() => setSelection(selecting.NONE)}
      />
      {failures.map((failure) => (
        <MessageBar key={failure} messageBarType={MessageBarType.warning}>
          {say('extensionFailed', failure)}
        </MessageBar>
      ))}
      {actions.message && (
        <MessageBar
          messageBarType={actions.message.good ? MessageBarType.success : MessageBarType.error}
          onDismiss={actions.dismiss}
          dismissButtonAriaLabel={say('close')}
        >
          {actions.message.text}
        </MessageBar>
      )}
      <div className="listTop">
        <Crumbs library={data} folder={folder} viewId={viewId} onOpen={openFolder} />
      </div>
      {rows.state === 'ready' && columns.length > 0 && rows.rows.length > 0 && (
        <RowsTable
          title={data.list.title}
          columns={columns}
          rows={rows.rows}
          selection={selection}
          format={format}
          sort={sort}
          onSort={(name) => setSort((before) => nextSort(before, sortField(name)))}
          folderAddress={(path) => folderAddress(path, viewId)}
          onToggle={(id, shift) => setSelection((before) => (shift ? selecting.extend(before, id, order) : selecting.toggle(before, id)))}
          onOnly={(id) => setSelection(selecting.only(id))}
          onToggleAll={() => setSelection((before) => selecting.toggleAll(before, order))}
          onOpenFolder={openFolder}
          menuOf={menuOf}
        />
      )}
      <p className="status" role="status">
        {statusText(rows.state, rows.rows.length, rows.problem)}
      </p>
      {rows.state === 'failed' && <DefaultButton text={say('tryAgain')} onClick={() => void rows.refresh()} />}
      {rows.hasMore && rows.state === 'ready' && <DefaultButton text={say('loadMore')} onClick={() => void rows.loadMore()} />}
      {actions.askingFolder && <NewFolder onCreate={(name) => void actions.makeFolder(name)} onClose={actions.dismissFolder} />}
    </>
  );
};

/** Up, then down, then as the view has it. */
function nextSort(before: Sort | null, field: string): Sort | null {
  return before?.field !== field ? { field, descending: false } : before.descending ? null : { field, descending: true };
}

function statusText(state: 'loading' | 'ready' | 'failed', shown: number, problem: string): string {
  if (state === 'failed') {
    return say('notRead', problem);
  }
  return state === 'loading' ? say('loading') : shown === 0 ? say('empty') : say('shown', shown.toLocaleString());
}

/** The same object while nothing changed, so that extensions are not told of a change that is none. */
function sameView(before: View | null, next: View): View {
  return JSON.stringify(before) === JSON.stringify(next) && before ? before : next;
}

function formatContext(data: LibraryData, columns: readonly Column[], locale: string) {
  return {
    displayNames: Object.fromEntries(columns.map(({ name, title }) => [name, title])),
    me: data.person.email,
    now: new Date(),
    lcid: data.lcid,
    locale,
    timeZone: data.timeZone,
    webUrl: data.webUrl,
  };
}

/** A command of the row's menu acts on that row, so the row is chosen before the command runs. */
function rowMenu(row: Row, commands: readonly OfferedCommand[], choose: () => void, open: (folder: string) => void): RowMenu {
  const path = String(row['FileRef'] ?? '');
  const own = isFolder(row)
    ? [{ key: 'open', text: say('open'), onClick: () => open(path) }]
    : [{ key: 'download', text: say('download'), href: encodePath(path) }];
  const extensions = commands
    .filter(({ places }) => places.includes('menu'))
    .map(({ key, command, execute }) => ({
      key,
      text: command.title,
      disabled: command.disabled === true,
      onClick: () => {
        choose();
        window.setTimeout(execute, 0);
      },
    }));
  return [...own, ...extensions];
}
