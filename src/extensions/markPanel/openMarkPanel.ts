import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import type { MarkPanelOpening } from '../../marking/components/panel/opening';
import { showMarkPanel } from '../../marking/components/panel/showMarkPanel';
import { SchemeUnusable } from '../../marking/components/siteScheme/loadSiteScheme';
import { createDesk, libraryOf } from './createDesk';

/** Opens the marking panel over the page. Resolves once it stands; rejects where it could not be loaded. */
export async function openMarkPanel(opening: MarkPanelOpening<ListViewCommandSetContext>): Promise<void> {
  const { context, rows, properties, onClosed, refresh } = opening;
  const locale = context.pageContext.cultureInfo.currentUICultureName;
  const opened = showMarkPanel({
    site: createDesk(context, properties),
    listId: libraryOf(context),
    selection: rows,
    locale,
    onClosed: (changed) => {
      onClosed(changed);
      if (changed) refresh();
    },
  });
  await opened.catch(async (error: unknown) => {
    if (!(error instanceof SchemeUnusable)) throw error;
    const { sayUnusable } = await import(/* webpackChunkName: "own-schemes" */ '../../marking/components/siteScheme/sayUnusable');
    await sayUnusable(error, locale, () => onClosed(false));
  });
}
