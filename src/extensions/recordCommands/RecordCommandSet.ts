import { BaseListViewCommandSet, type IListViewCommandSetExecuteEventParameters, type ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { RecordAsk, RecordPanelOpening } from '../../retention/components/panel/opening';
import { readRows } from '../../shell/readRows';
import { sayFailure } from '../../shell/sayFailure';

const panelId = '1093debf-6375-44c8-b7de-473c65dd1c85';
/** SharePoint's EditListItems, in the low word of a permission mask. */
const editListItems = 4;

/** Each command, what it asks the panel for, and whether it is only for those who may edit. */
const commands: Readonly<Record<string, { readonly ask: RecordAsk; readonly edits: boolean; readonly one: boolean }>> = {
  MUNIMENT_CLASS: { ask: 'class', edits: true, one: false },
  MUNIMENT_KEEP: { ask: 'keep', edits: true, one: false },
  MUNIMENT_WHY: { ask: 'why', edits: false, one: true },
};

// Spoken before any of our words can be loaded, so these few stand here.
const notOpened = {
  en: 'Records could not open. Check your connection and try again.',
  cy: 'Ni ellid agor cofnodion. Gwiriwch eich cysylltiad a rhoi cynnig arall arni.',
};

interface PanelModule {
  openRecordPanel(opening: RecordPanelOpening<ListViewCommandSetContext>): Promise<void>;
}

/** The commands for records of a library. They are on every library page of a site that keeps records, so they carry nothing. */
export default class RecordCommandSet extends BaseListViewCommandSet<Readonly<Record<string, unknown>>> {
  private opening = false;

  public onInit(): Promise<void> {
    this.show();
    this.context.listView.listViewStateChangedEvent.add(this, () => {
      if (this.show()) this.raiseOnChange();
    });
    return Promise.resolve();
  }

  public onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    const command = commands[event.itemId];
    if (command === undefined || this.opening) return;
    this.opening = true;
    const done = (): void => {
      this.opening = false;
    };
    SPComponentLoader.loadComponentById<PanelModule>(panelId)
      .then((panel) =>
        panel.openRecordPanel({
          context: this.context,
          ask: command.ask,
          rows: readRows(event.selectedRows),
          properties: this.properties,
          onClosed: done,
          refresh: () => location.reload(),
        })
      )
      .catch(() => {
        done();
        sayFailure(this.context.pageContext.cultureInfo.currentUICultureName, notOpened);
      });
  }

  /** Shows the commands that what is selected allows; says whether that is a change, because telling the view is not free. */
  private show(): boolean {
    const selected = (this.context.listView.selectedRows ?? []).length;
    const rights = this.context.pageContext.list?.permissions?.value;
    const mayEdit = !rights || (rights.Low & editListItems) !== 0;
    let changed = false;
    for (const [id, { edits, one }] of Object.entries(commands)) {
      const command = this.tryGetCommand(id);
      const visible = (one ? selected === 1 : selected > 0) && (mayEdit || !edits);
      if (command && command.visible !== visible) {
        command.visible = visible;
        changed = true;
      }
    }
    return changed;
  }
}
