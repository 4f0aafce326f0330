import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeFunctionPage, renderFunctionPage } from '../../functions/components/page/renderFunctionPage';
import type { FunctionPageSurroundings } from '../../functions/components/page/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

export default class FunctionPageWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: FunctionPageSurroundings | string | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings !== undefined) renderFunctionPage(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeFunctionPage(this.domElement);
  }
}
