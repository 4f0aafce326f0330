import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { pickCulture } from '../../../words/culture';
import { loadWords } from '../../../words/load';
import { markingWords } from '../../../words/marking';
import { panelWords } from '../../../words/panel';
import { workWords } from '../../../words/work';
import type { SelectedRow } from '../../store/desk';
import type { SiteAccess } from '../../store/site/siteAccess';
import { MarkPanel } from './MarkPanel';
import { SurroundingsProvider, type Surroundings } from './surroundings';

export interface ShowMarkPanelOptions {
  readonly site: Promise<SiteAccess>;
  /** The library in which the selection lies. */
  readonly listId: string;
  readonly selection: readonly SelectedRow[];
  /** The page's language, such as `cy-GB`. */
  readonly locale: string;
  /** Called once the panel has gone; says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
}

/** Draws the panel in an element of its own. When it goes, focus is back on what had it before. */
export async function showMarkPanel({ site, listId, selection, locale, onClosed }: ShowMarkPanelOptions): Promise<void> {
  const culture = pickCulture(locale);
  const [opened, words, work, verdicts] = await Promise.all([
    site,
    loadWords(panelWords, culture),
    loadWords(workWords, culture),
    loadWords(markingWords, culture),
  ]);
  const before = document.activeElement;
  const host = document.body.appendChild(document.createElement('div'));
  const surroundings: Surroundings = {
    desk: opened.deskFor(listId),
    site: opened,
    listId,
    words,
    work,
    culture,
    verdicts,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => new Date(),
  };
  const close = (changed: boolean): void => {
    ReactDOM.unmountComponentAtNode(host);
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    onClosed(changed);
  };
  ReactDOM.render(
    <ThemedRoot theme={siteTheme()}>
      <SurroundingsProvider value={surroundings}>
        <MarkPanel selection={selection} onClose={close} />
      </SurroundingsProvider>
    </ThemedRoot>,
    host
  );
}
