import { BaseListViewCommandSet, type IListViewCommandSetExecuteEventParameters } from '@microsoft/sp-listview-extensibility';

export default class MarkCommandSet extends BaseListViewCommandSet<Record<string, string>> {
  public async onInit(): Promise<void> {
    return undefined;
  }

  public onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    console.log(event.itemId);
  }
}
