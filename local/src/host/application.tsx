import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { LibraryPage } from './library/LibraryPage';
import { SitePage } from './page/SitePage';
import { readPageData } from './readPageData';
import { runtime, type PlaceholderManager, type ServiceScope, type ThemeService } from './runtime/modules';
import { Shell } from './shell/Shell';
import { prepareLooks } from './shell/prepareLooks';
import { themeNamed } from './themes';

/**
 * The application that the runtime starts: it takes the place of SharePoint's own list and page applications and draws
 * the host's pages. Everything it does with web parts and extensions goes through the runtime's own managers.
 */
export default class HostApplication extends runtime.BaseApplication {
  /** No chrome of Microsoft's: it is not published. */
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public onRender(): void {
    const data = readPageData();
    const scope: ServiceScope = this.context.serviceScope;
    const theme = themeNamed(data.shell.theme);
    scope.consume<ThemeService>(runtime.ThemeProvider.serviceKey)._setTheme(theme);
    prepareLooks(theme);
    const view =
      data.kind === 'library' ? (
        <LibraryPage data={data.library} scope={scope} locale={data.shell.language} />
      ) : data.kind === 'page' ? (
        <SitePage data={data.page} scope={scope} />
      ) : null;
    ReactDOM.render(
      <Shell data={data.shell} theme={theme}>
        {view}
      </Shell>,
      document.getElementById('host')
    );
    scope.consume<PlaceholderManager>(runtime._PlaceholderManager.serviceKey).registerPlaceholders();
  }
}
