import * as React from 'react';
import { ThemeProvider, type Theme } from '@fluentui/react/lib/Theme';
import type { ShellData } from '../pageData';
import { say } from '../words';
import { SuiteBar } from './SuiteBar';

/** The bar on top, the site's header and navigation, and the page within. */
export const Shell: React.FC<{ readonly data: ShellData; readonly theme: Theme }> = ({ data, theme, children }) => (
  <ThemeProvider theme={theme} applyTo="body">
    <a className="skip" href="#main">
      {say('skip')}
    </a>
    <header>
      <SuiteBar data={data} />
      <div data-sp-placeholder="Top" />
      {data.site && (
        <div className="siteHeader">
          <div className="siteLogo" aria-hidden="true">
            {initials(data.site.title)}
          </div>
          <div>
            <a className="siteTitle" href={data.site.url}>
              {data.site.title}
            </a>
            <p className="siteDescription">{data.site.description}</p>
          </div>
        </div>
      )}
    </header>
    <div className="body">
      {data.navigation.length > 0 && <Navigation data={data} />}
      <main id="main" tabIndex={-1} className={data.navigation.length > 0 ? 'main' : 'main wide'}>
        {children}
      </main>
    </div>
    <div data-sp-placeholder="Bottom" />
  </ThemeProvider>
);

const Navigation: React.FC<{ readonly data: ShellData }> = ({ data }) => {
  const here = decodeURI(window.location.pathname);
  return (
    <nav className="leftNav" aria-label={say('siteNavigation')}>
      <ul>
        {data.navigation.map(({ title, url }) => (
          <li key={url}>
            <a href={url} {...(decodeURI(url) === here ? { 'aria-current': 'page' as const } : {})}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function initials(title: string): string {
  const words = title.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}
