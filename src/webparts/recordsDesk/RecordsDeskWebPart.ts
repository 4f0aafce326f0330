import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeRecordsDesk, renderRecordsDesk } from '../../retention/components/desk/renderRecordsDesk';
import type { RecordsDeskSurroundings } from '../../retention/components/desk/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

export default class RecordsDeskWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: RecordsDeskSurroundings | string | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings !== undefined) renderRecordsDesk(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeRecordsDesk(this.domElement);
  }
}
