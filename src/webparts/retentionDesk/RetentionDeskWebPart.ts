import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeRetentionDesk, renderRetentionDesk } from '../../retention/components/kim/renderRetentionDesk';
import type { RetentionDeskSurroundings } from '../../retention/components/kim/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

export default class RetentionDeskWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: RetentionDeskSurroundings | string | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings !== undefined) renderRetentionDesk(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeRetentionDesk(this.domElement);
  }
}
