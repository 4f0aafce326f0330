import { BaseListViewCommandSet, type IListViewCommandSetExecuteEventParameters, type ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { FunctionPanelOpening } from '../../functions/components/panel/opening';
import { readRows } from '../../shell/readRows';
import { sayFailure } from '../../shell/sayFailure';

const panelId = 'e463d92f-23da-4895-80d0-e0c3dbb5f673';
/** SharePoint's EditListItems, in the low word of a permission mask. */
const editListItems = 4;

// Spoken before any of our words can be loaded, so these few stand here.
const notOpened = {
  en: 'The function page could not open. Check your connection and try again.',
  cy: 'Ni ellid agor y dudalen swyddogaeth. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
};

interface PanelModule {
  openFunctionPanel(opening: FunctionPanelOpening<ListViewCommandSetContext>): Promise<void>;
}

/** The function page's command. It is on every library page of a site that keeps one, so it carries nothing; with nothing selected it is about the library. */
export default class FunctionCommandSet extends BaseListViewCommandSet<Readonly<Record<string, unknown>>> {
  private opening = false;

  public onInit(): Promise<void> {
    const rights = this.context.pageContext.list?.permissions?.value;
    const command = this.tryGetCommand('MUNIMENT_KEY_RECORD');
    if (command) command.visible = !rights || (rights.Low & editListItems) !== 0;
    return Promise.resolve();
  }

  public onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    if (this.opening) return;
    this.opening = true;
    const done = (): void => {
      this.opening = false;
    };
    SPComponentLoader.loadComponentById<PanelModule>(panelId)
      .then((panel) =>
        panel.openFunctionPanel({
          context: this.context,
          rows: readRows(event.selectedRows),
          properties: this.properties,
          onClosed: done,
        })
      )
      .catch(() => {
        done();
        sayFailure(this.context.pageContext.cultureInfo.currentUICultureName, notOpened);
      });
  }
}
