import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPPermission } from '@microsoft/sp-page-context';
import type { RecordPanelOpening } from '../../retention/components/panel/opening';
import { showRecordPanel } from '../../retention/components/panel/showRecordPanel';
import { readRetentionSettings } from '../../retention/rules';
import { openRecordSite } from '../../retention/store/site/openRecordSite';
import { doors } from '../../shell/doors';
import { ownStorage } from '../../shell/ownStorage';

/** Opens the panel for records over the page. Resolves once it stands; rejects where it could not be loaded. */
export async function openRecordPanel(opening: RecordPanelOpening<ListViewCommandSetContext>): Promise<void> {
  const { context, ask, rows, properties, onClosed, refresh } = opening;
  const { pageContext, listView, spHttpClient } = context;
  const listId = (listView.list?.guid ?? pageContext.list?.id)?.toString();
  if (!listId) throw new Error('The page shows no library.');
  const settings = readRetentionSettings(properties);
  const doorTo = doors(spHttpClient, settings.batchSize);
  await showRecordPanel({
    ask,
    site: openRecordSite({
      door: doorTo(pageContext.web.absoluteUrl),
      openDoor: doorTo,
      settings,
      person: { login: pageContext.user.loginName, name: pageContext.user.displayName },
      manages: pageContext.web.permissions.hasAllPermissions(SPPermission.manageWeb),
      storage: ownStorage(),
    }),
    listId,
    selection: rows,
    locale: pageContext.cultureInfo.currentUICultureName,
    onClosed: (changed) => {
      onClosed(changed);
      if (changed) refresh();
    },
  });
}
