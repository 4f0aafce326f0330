/** @jest-environment jsdom */
import type MarkCommandSet from './MarkCommandSet';

const loadComponentById = jest.fn();
// SPFx's own packages do not load outside its runtime.
jest.mock('@microsoft/sp-loader', () => ({ SPComponentLoader: { loadComponentById } }), { virtual: true });
jest.mock('@microsoft/sp-listview-extensibility', () => ({ BaseListViewCommandSet: class {} }), { virtual: true });

interface Row {
  getValueByName(name: string): unknown;
}

const row = (values: Record<string, unknown>): Row => ({ getValueByName: (name) => values[name] });
const budget = row({
  ID: '4',
  UniqueId: '{ABCDEF01-0000-0000-0000-000000000004}',
  FileLeafRef: 'Budget.xlsx',
  FSObjType: '0',
  FileRef: '/sites/team/Documents/Budget.xlsx',
});
const folder = row({ ID: '9', UniqueId: '{ABCDEF01-0000-0000-0000-000000000009}', FileLeafRef: 'Bids', FSObjType: '1', FileRef: '/sites/team/Documents/Bids' });

interface Page {
  command: { visible: boolean };
  set: MarkCommandSet;
  changes: number;
  select(rows: Row[]): void;
}

async function page(low: number | undefined, locale = 'en-GB'): Promise<Page> {
  const { default: CommandSet } = await import('./MarkCommandSet');
  const set = new (CommandSet as unknown as new () => MarkCommandSet)();
  const listView: { selectedRows: Row[]; listViewStateChangedEvent: { add(_: unknown, listener: () => void): void } } = {
    selectedRows: [],
    listViewStateChangedEvent: { add: (_, listener) => void (changed = listener) },
  };
  let changed = (): void => undefined;
  const made = {
    command: { visible: true },
    set,
    changes: 0,
    select: (rows: Row[]) => {
      listView.selectedRows = rows;
      changed();
    },
  };
  Object.assign(set, {
    context: {
      listView,
      pageContext: { list: low === undefined ? undefined : { permissions: { value: { High: 0, Low: low } } }, cultureInfo: { currentUICultureName: locale } },
    },
    properties: { callWhom: 'the security team' },
    tryGetCommand: () => made.command,
    raiseOnChange: () => {
      made.changes += 1;
    },
  });
  await set.onInit();
  return made;
}

describe('the Mark command', () => {
  it('is there when something is selected in a library that the person may edit', async () => {
    const made = await page(0x7);
    expect(made.command.visible).toBe(false);
    made.select([budget]);
    expect(made.command.visible).toBe(true);
    made.select([]);
    expect(made.command.visible).toBe(false);
  });

  it('is not there for somebody who may only read', async () => {
    const made = await page(0x1);
    made.select([budget]);
    expect(made.command.visible).toBe(false);
  });

  it('is there where the rights are not known: the server will say', async () => {
    const made = await page(undefined);
    made.select([budget]);
    expect(made.command.visible).toBe(true);
  });

  it('tells the list view only of what has changed', async () => {
    const made = await page(0x7);
    made.select([budget]);
    made.select([budget, folder]);
    expect(made.changes).toBe(1);
  });

  it('loads the panel on a press, not before, and hands it plain rows', async () => {
    const openMarkPanel = jest.fn().mockResolvedValue(undefined);
    loadComponentById.mockResolvedValue({ openMarkPanel });
    const made = await page(0x7);
    made.select([budget, folder]);
    expect(loadComponentById).not.toHaveBeenCalled();
    made.set.onExecute({ itemId: 'MUNIMENT_MARK', selectedRows: [budget, folder] } as never);
    await Promise.resolve();
    await Promise.resolve();
    expect(loadComponentById).toHaveBeenCalledWith('43709b8a-2f98-4ece-884d-40ba2e91ff7f');
    expect(openMarkPanel.mock.calls[0][0].rows).toEqual([
      { id: 4, uniqueId: 'abcdef01-0000-0000-0000-000000000004', name: 'Budget.xlsx', isFolder: false, serverRelativeUrl: '/sites/team/Documents/Budget.xlsx' },
      { id: 9, uniqueId: 'abcdef01-0000-0000-0000-000000000009', name: 'Bids', isFolder: true, serverRelativeUrl: '/sites/team/Documents/Bids' },
    ]);
  });

  it('opens one panel however often it is pressed', async () => {
    loadComponentById.mockReturnValue(new Promise(() => undefined));
    const made = await page(0x7);
    made.set.onExecute({ itemId: 'MUNIMENT_MARK', selectedRows: [budget] } as never);
    made.set.onExecute({ itemId: 'MUNIMENT_MARK', selectedRows: [budget] } as never);
    expect(loadComponentById).toHaveBeenCalledTimes(1);
  });

  it('says in the page’s language that it could not open, and can be pressed again', async () => {
    HTMLDialogElement.prototype.showModal = jest.fn();
    loadComponentById.mockRejectedValue(new Error('offline'));
    const made = await page(0x7, 'cy-GB');
    made.set.onExecute({ itemId: 'MUNIMENT_MARK', selectedRows: [budget] } as never);
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('dialog')?.textContent).toContain('Ni ellid agor marcio.');
    made.set.onExecute({ itemId: 'MUNIMENT_MARK', selectedRows: [budget] } as never);
    expect(loadComponentById).toHaveBeenCalledTimes(2);
  });
});
