import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { removeSchemeEditor, renderSchemeEditor } from '../../marking/components/schemeEditor/renderSchemeEditor';
import type { SchemeEditorSurroundings } from '../../marking/components/schemeEditor/surroundings';
import { sectionTheme } from '../../ui/siteTheme';
import { createSurroundings } from './createSurroundings';

/** The web part in which a department's central team keeps its marking schemes. */
export default class SchemeEditorWebPart extends BaseClientSideWebPart<Readonly<Record<string, unknown>>> {
  private surroundings: SchemeEditorSurroundings | undefined;
  private theme: IReadonlyTheme | undefined;

  public async onInit(): Promise<void> {
    this.surroundings = await createSurroundings(this.context);
  }

  public render(): void {
    if (this.surroundings) renderSchemeEditor(this.domElement, this.surroundings, sectionTheme(this.theme));
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    removeSchemeEditor(this.domElement);
  }
}
