import type { ITheme } from '@fluentui/react/lib/Styling';

/**
 * Colours that are told apart by how light they are, from the site's own theme; in forced colours the system's. Gaps
 * between the pieces do the rest.
 */
export function barColours({ palette }: ITheme, forced: boolean): readonly string[] {
  return forced
    ? ['CanvasText', 'Highlight', 'LinkText', 'GrayText', 'ButtonText']
    : [palette.themeDark, palette.themeTertiary, palette.neutralPrimary, palette.themePrimary, palette.neutralTertiary];
}
