import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPPermission } from '@microsoft/sp-page-context';
import type { FunctionPanelOpening } from '../../functions/components/panel/opening';
import { showFunctionPanel } from '../../functions/components/panel/showFunctionPanel';
import { readFunctionSettings } from '../../functions/rules';
import { openFunctionSite } from '../../functions/store/site/openFunctionSite';
import { doors } from '../../shell/doors';
import { ownStorage } from '../../shell/ownStorage';
import { recordsBeside } from '../../shell/recordsBeside';

/** Opens the panel over the page. Resolves once it stands; rejects where it could not be loaded. */
export async function openFunctionPanel({ context, rows, properties, onClosed }: FunctionPanelOpening<ListViewCommandSetContext>): Promise<void> {
  const { pageContext, listView, spHttpClient } = context;
  const listId = (listView.list?.guid ?? pageContext.list?.id)?.toString();
  if (!listId) throw new Error('The page shows no library.');
  const settings = readFunctionSettings(properties);
  const doorTo = doors(spHttpClient, settings.batchSize);
  const { web, user, cultureInfo } = pageContext;
  const door = doorTo(web.absoluteUrl);
  const person = { login: user.loginName, name: user.displayName };
  const manages = web.permissions.hasAllPermissions(SPPermission.manageWeb);
  const storage = ownStorage();
  await showFunctionPanel({
    site: openFunctionSite({
      door,
      openDoor: doorTo,
      settings,
      person,
      manages,
      edits: true,
      storage,
      ...recordsBeside({ door, openDoor: doorTo, person, manages, storage }),
    }),
    listId,
    selection: rows,
    locale: cultureInfo.currentUICultureName,
    onClosed,
  });
}
