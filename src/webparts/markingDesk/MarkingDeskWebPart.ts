import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeMarkingDesk, renderMarkingDesk, renderNotice } from '../../marking/components/desk/renderMarkingDesk';
import type { DeskSurroundings } from '../../marking/components/desk/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

/** The web part in which a site's markings are seen and put right. */
export default class MarkingDeskWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: DeskSurroundings | string | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    const theme = sectionTheme(this.theme);
    if (typeof this.surroundings === 'string') renderNotice(this.domElement, this.surroundings, theme);
    else if (this.surroundings) renderMarkingDesk(this.domElement, this.surroundings, theme);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeMarkingDesk(this.domElement);
  }
}
