import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import type { MarkPanelOpening } from '../../marking/components/panel/opening';
import { showMarkPanel } from '../../marking/components/panel/showMarkPanel';
import { createDesk } from './createDesk';

/** Opens the marking panel over the page. Resolves once it stands; rejects where it could not be loaded. */
export async function openMarkPanel(opening: MarkPanelOpening<ListViewCommandSetContext>): Promise<void> {
  const { context, rows, properties, onClosed, refresh } = opening;
  await showMarkPanel({
    desk: createDesk(context, properties),
    selection: rows,
    locale: context.pageContext.cultureInfo.currentUICultureName,
    onClosed: (changed) => {
      onClosed(changed);
      if (changed) refresh();
    },
  });
}
