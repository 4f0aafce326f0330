import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { pickCulture } from '../../../words/culture';
import { loadWords } from '../../../words/load';
import { recordPanelWords } from '../../../words/recordPanel';
import { workWords } from '../../../words/work';
import type { RecordSite, SelectedRow } from '../../store/site/recordSite';
import type { RecordAsk } from './opening';
import { RecordPanel } from './RecordPanel';
import { RecordPanelProvider } from './surroundings';

export interface ShowRecordPanelOptions {
  readonly ask: RecordAsk;
  readonly site: RecordSite;
  /** The library in which the selection lies. */
  readonly listId: string;
  readonly selection: readonly SelectedRow[];
  /** The page's language, such as `cy-GB`. */
  readonly locale: string;
  /** Called once the panel has gone; says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
}

/** Draws the panel in an element of its own. When it goes, focus is back on what had it before. */
export async function showRecordPanel({ ask, site, listId, selection, locale, onClosed }: ShowRecordPanelOptions): Promise<void> {
  const culture = pickCulture(locale);
  const [words, work] = await Promise.all([loadWords(recordPanelWords, culture), loadWords(workWords, culture)]);
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
      <RecordPanelProvider value={{ site, listId, selection, words, work, culture, now: () => new Date(), close }}>
        <RecordPanel ask={ask} />
      </RecordPanelProvider>
    </ThemedRoot>,
    host
  );
}
