import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class SiteSetupWebPart extends BaseClientSideWebPart<Record<string, string>> {
  public render(): void {
    this.domElement.textContent = 'Setup';
  }
}
