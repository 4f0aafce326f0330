import { createTheme, type IPartialTheme, type Theme } from '@fluentui/react/lib/Theme';

interface ThemeHost {
  readonly __themeState__?: { readonly theme?: Readonly<Record<string, unknown>> };
  readonly FabricConfig?: { readonly fontBaseUrl?: string };
}

/** Fluent's own font comes from a host outside the tenant, so it is used only where the page has brought it already. */
const systemFont = { fontFamily: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif" };

const fontOf = (host: unknown): Pick<IPartialTheme, 'defaultFontStyle'> =>
  (host as ThemeHost).FabricConfig?.fontBaseUrl ? {} : { defaultFontStyle: systemFont };

const isColour = (value: unknown): value is string => typeof value === 'string' && /^(#|rgb|hsl)/i.test(value.trim());

/** The system's own colours by Fluent's slots, so that what is computed is what people with forced colours see. */
const systemColours: Readonly<Record<string, string>> = {
  themePrimary: 'Highlight',
  themeDark: 'Highlight',
  themeDarkAlt: 'Highlight',
  themeDarker: 'Highlight',
  neutralPrimary: 'CanvasText',
  neutralDark: 'CanvasText',
  black: 'CanvasText',
  neutralSecondary: 'CanvasText',
  neutralPrimaryAlt: 'CanvasText',
  neutralTertiary: 'CanvasText',
  white: 'Canvas',
  neutralLighterAlt: 'Canvas',
  neutralLighter: 'Canvas',
};

const coloursAreForced = (): boolean => typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches;

/** How light a `#rrggbb` colour is, from 0 to 1; null where it is written in another way. */
function lightness(colour: unknown): number | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(String(colour));
  if (!hex) return null;
  const [red, green, blue] = hex.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The Fluent theme of the page: SharePoint leaves the site's colours in `__themeState__`.
 * Where there are none (a plain page, a test) Fluent's own light theme is used.
 */
export function siteTheme(host: unknown = globalThis): Theme {
  return themeFromColours((host as ThemeHost).__themeState__?.theme ?? {}, host);
}

/** A Fluent theme from a flat table of SharePoint's theme slots; slots that are not colours are left out. */
export function themeFromColours(slots: Readonly<Record<string, unknown>>, host: unknown = globalThis): Theme {
  if (coloursAreForced()) return createTheme({ palette: systemColours, semanticColors: { link: 'LinkText', disabledText: 'GrayText' }, ...fontOf(host) });
  const colours: Record<string, string> = {};
  for (const [slot, value] of Object.entries(slots)) if (isColour(value)) colours[slot] = value;
  const ground = lightness(colours.bodyBackground ?? colours.white);
  const isInverted = ground !== null && ground < 0.5;
  // What lies behind a panel is dimmed: Fluent's own veil is white, which in a dark theme would light it up.
  const veil = isInverted ? { whiteTranslucent40: 'rgba(0,0,0,.4)' } : {};
  const partial: IPartialTheme = { palette: { ...veil, ...colours }, semanticColors: colours, isInverted, ...fontOf(host) };
  return createTheme(partial);
}

/** The theme that SharePoint gives to a web part's section, or the page's where it gives none. */
export function sectionTheme(variant: { readonly palette?: object; readonly semanticColors?: object; readonly isInverted?: boolean } | undefined): Theme {
  if (!variant || coloursAreForced()) return siteTheme();
  return createTheme({
    palette: variant.palette,
    semanticColors: variant.semanticColors,
    isInverted: variant.isInverted,
    ...fontOf(globalThis),
  } as IPartialTheme);
}
