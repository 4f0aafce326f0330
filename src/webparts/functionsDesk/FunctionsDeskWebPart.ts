import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeFunctionsDesk, renderFunctionsDesk } from '../../functions/components/kim/renderFunctionsDesk';
import type { FunctionsDeskSurroundings } from '../../functions/components/kim/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

export default class FunctionsDeskWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: FunctionsDeskSurroundings | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings !== undefined) renderFunctionsDesk(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeFunctionsDesk(this.domElement);
  }
}
