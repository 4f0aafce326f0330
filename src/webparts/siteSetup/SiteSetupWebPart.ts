import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeSiteSetup, renderSiteSetup } from '../../provisioning/components/renderSiteSetup';
import type { SetupSurroundings } from '../../provisioning/components/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

/** The web part with which an owner turns marking on for a site. */
export default class SiteSetupWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: SetupSurroundings | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings) renderSiteSetup(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeSiteSetup(this.domElement);
  }
}
