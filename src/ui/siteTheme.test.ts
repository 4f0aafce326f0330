/** @jest-environment jsdom */
import { sectionTheme, siteTheme } from './siteTheme';

describe('the theme of our parts', () => {
  it('takes the site’s colours from the page', () => {
    const theme = siteTheme({ __themeState__: { theme: { themePrimary: '#742774', bodyBackground: '#1b1a19', someFont: 'Segoe UI' } } });
    expect(theme.palette.themePrimary).toBe('#742774');
    expect(theme.isInverted).toBe(true);
  });

  it('is Fluent’s light theme where the page says nothing', () => {
    expect(siteTheme({}).isInverted).toBe(false);
    expect(sectionTheme(undefined).isInverted).toBe(false);
  });

  it('names no font that would be fetched from outside the tenant, unless the page has brought it', () => {
    expect(siteTheme({}).fonts.medium.fontFamily).not.toContain('Web');
    expect(siteTheme({ FabricConfig: { fontBaseUrl: 'https://example.sharepoint.com/fonts' } }).fonts.medium.fontFamily).toContain('Segoe UI Web');
  });
});
