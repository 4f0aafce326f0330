import { createTheme, type IPalette, type PartialTheme, type Theme } from '@fluentui/react/lib/Theme';
import type { ThemeName } from './pageData';

/** A site's theme as a department might have set it: SharePoint's blue on white, and the same turned dark. */
const LIGHT: Partial<IPalette> = {};

const DARK: Partial<IPalette> = {
  themePrimary: '#4ba3e3',
  themeLighterAlt: '#03070a',
  themeLighter: '#0c1a24',
  themeLight: '#163144',
  themeTertiary: '#2d6288',
  themeSecondary: '#4290c7',
  themeDarkAlt: '#5caee7',
  themeDark: '#74bbeb',
  themeDarker: '#97ccf0',
  neutralLighterAlt: '#262624',
  neutralLighter: '#2e2d2b',
  neutralLight: '#3b3a38',
  neutralQuaternaryAlt: '#43423f',
  neutralQuaternary: '#4a4946',
  neutralTertiaryAlt: '#6b6a66',
  neutralTertiary: '#c8c6c4',
  neutralSecondaryAlt: '#c8c6c4',
  neutralSecondary: '#d2d0ce',
  neutralPrimaryAlt: '#e1dfdd',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
  black: '#ffffff',
  white: '#1f1e1d',
};

const CONTRAST: Partial<IPalette> = {
  themePrimary: '#1aebff',
  themeLighterAlt: '#000000',
  themeLighter: '#000000',
  themeLight: '#00343a',
  themeTertiary: '#1aebff',
  themeSecondary: '#1aebff',
  themeDarkAlt: '#ffff01',
  themeDark: '#ffff01',
  themeDarker: '#ffff01',
  neutralLighterAlt: '#000000',
  neutralLighter: '#1a1a1a',
  neutralLight: '#262626',
  neutralQuaternaryAlt: '#404040',
  neutralQuaternary: '#808080',
  neutralTertiaryAlt: '#a6a6a6',
  neutralTertiary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
  white: '#000000',
};

const HIGH_CONTRAST: PartialTheme = {
  palette: CONTRAST,
  isInverted: true,
  semanticColors: {
    primaryButtonText: '#000000',
    primaryButtonTextHovered: '#000000',
    primaryButtonTextPressed: '#000000',
    buttonBorder: '#ffffff',
    inputBorder: '#ffffff',
    link: '#ffff01',
    linkHovered: '#1aebff',
    focusBorder: '#1aebff',
    errorText: '#ff9999',
    disabledText: '#3ff23f',
    bodyDivider: '#ffffff',
  },
};

/** The theme of the page. */
export function themeNamed(name: ThemeName): Theme {
  switch (name) {
    case 'dark':
      return createTheme({ palette: DARK, isInverted: true, semanticColors: { errorText: '#f1707b', link: '#74bbeb' } });
    case 'contrast':
      return createTheme(HIGH_CONTRAST);
    default:
      return createTheme({ palette: LIGHT });
  }
}

/** The theme as SharePoint leaves it in the page for web parts and extensions: every slot by name. */
export function themeSlots(theme: Theme): Record<string, string | boolean> {
  return { ...theme.palette, ...theme.semanticColors, isInverted: theme.isInverted };
}
