import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { FunctionsDeskSurroundings } from '../../functions/components/kim/surroundings';
import { doors } from '../../shell/doors';
import { realClock } from '../../work';
import { pickCulture } from '../../words/culture';
import { functionsDeskWords } from '../../words/functionsDesk';
import { loadWords } from '../../words/load';
import { workWords } from '../../words/work';

/** What the web part stands on, for the KIM site and the person of this page. */
export async function createSurroundings({ pageContext, spHttpClient }: WebPartContext): Promise<FunctionsDeskSurroundings> {
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const [words, work] = await Promise.all([loadWords(functionsDeskWords, culture), loadWords(workWords, culture)]);
  const doorTo = doors(spHttpClient);
  const kim = {
    door: doorTo(web.absoluteUrl),
    doorTo,
    person: { login: user.loginName, name: user.displayName },
    keeps: web.permissions.hasAllPermissions(SPPermission.manageWeb),
    adds: web.permissions.hasAllPermissions(SPPermission.addListItems),
    clock: realClock,
    newId: () => globalThis.crypto.randomUUID(),
  };
  return { kim, words, work, culture, now: () => new Date() };
}
