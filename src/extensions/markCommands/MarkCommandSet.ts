import { BaseListViewCommandSet, type IListViewCommandSetExecuteEventParameters, type ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { MarkPanelOpening } from '../../marking/components/panel/opening';
import { readRows } from '../../shell/readRows';
import { sayFailure } from '../../shell/sayFailure';

const panelId = '43709b8a-2f98-4ece-884d-40ba2e91ff7f';
const markCommand = 'MUNIMENT_MARK';
/** SharePoint's EditListItems, in the low word of a permission mask. */
const editListItems = 4;

// Spoken before any of our words can be loaded, so these few stand here.
const notOpened = {
  en: 'Marking could not open. Check your connection and try again.',
  cy: 'Ni ellid agor marcio. Gwiriwch eich cysylltiad a rhoi cynnig arall arni.',
};

interface PanelModule {
  openMarkPanel(opening: MarkPanelOpening<ListViewCommandSetContext>): Promise<void>;
}

/**
 * The Mark command of a library. It is on every library page of a site that marks, so it carries nothing:
 * the panel, React and the rules come when somebody presses it.
 */
export default class MarkCommandSet extends BaseListViewCommandSet<Readonly<Record<string, unknown>>> {
  private opening = false;

  public onInit(): Promise<void> {
    // A command that shows before anything is selected would promise what it cannot do.
    this.show(this.canMark());
    this.context.listView.listViewStateChangedEvent.add(this, () => {
      if (this.show(this.canMark())) this.raiseOnChange();
    });
    return Promise.resolve();
  }

  public onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    if (event.itemId !== markCommand || this.opening) return;
    this.opening = true;
    const done = (): void => {
      this.opening = false;
    };
    SPComponentLoader.loadComponentById<PanelModule>(panelId)
      .then((panel) =>
        panel.openMarkPanel({
          context: this.context,
          rows: readRows(event.selectedRows),
          properties: this.properties,
          onClosed: done,
          // The list view has no way to ask for its rows again: the page is read anew, as published solutions do.
          refresh: () => location.reload(),
        })
      )
      .catch(() => {
        done();
        sayFailure(this.context.pageContext.cultureInfo.currentUICultureName, notOpened);
      });
  }

  /** Whether something is selected in a library where the person may edit. Where that is not known, the server says no later. */
  private canMark(): boolean {
    const selected = this.context.listView.selectedRows ?? [];
    const rights = this.context.pageContext.list?.permissions?.value;
    return selected.length > 0 && (!rights || (rights.Low & editListItems) !== 0);
  }

  /** Shows or hides the command; says whether that is a change, because telling the view is not free. */
  private show(visible: boolean): boolean {
    const command = this.tryGetCommand(markCommand);
    if (!command || command.visible === visible) return false;
    command.visible = visible;
    return true;
  }
}
