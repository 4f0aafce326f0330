import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { pickCulture } from '../../../words/culture';
import { loadWords } from '../../../words/load';
import { functionPanelWords } from '../../../words/functionPanel';
import { workWords } from '../../../words/work';
import type { FunctionSite, SelectedRow } from '../../store/site/functionSite';
import { FunctionPanel } from './FunctionPanel';
import { FunctionPanelProvider } from './surroundings';

export interface ShowFunctionPanelOptions {
  readonly site: FunctionSite;
  /** The library in which the selection lies. */
  readonly listId: string;
  readonly selection: readonly SelectedRow[];
  /** The page's language, such as `cy-GB`. */
  readonly locale: string;
  /** Called once the panel has gone; says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
}

/** Draws the panel in an element of its own. When it goes, focus is back on what had it before. */
export async function showFunctionPanel({ site, listId, selection, locale, onClosed }: ShowFunctionPanelOptions): Promise<void> {
  const culture = pickCulture(locale);
  const [words, work] = await Promise.all([loadWords(functionPanelWords, culture), loadWords(workWords, culture)]);
  const before = document.activeElement;
  const host = document.body.appendChild(document.createElement('div'));
  const close = (changed: boolean): void => {
    ReactDOM.unmountComponentAtNode(host);
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    onClosed(changed);
  };
  ReactDOM.render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionPanelProvider value={{ site, listId, selection, words, work, culture, now: () => new Date(), close }}>
        <FunctionPanel />
      </FunctionPanelProvider>
    </ThemedRoot>,
    host
  );
}
