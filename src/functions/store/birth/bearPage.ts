import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import type { BatchResult } from '../../../tenant';
import { stubOf, type Born } from '../../rules';
import { createPageDesk } from '../page/pageDesk';
import type { FunctionSite } from '../site/functionSite';

interface RawWeb {
  readonly Title: string;
  readonly Url: string;
  readonly Created: string;
}

interface RawList {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const DOCUMENT_LIBRARIES = 'BaseTemplate eq 101 and Hidden eq false';

const QUESTIONS: readonly ((sp: SPFI) => Promise<unknown>)[] = [
  async (sp) => sp.web.select('Title', 'Url', 'Created')(),
  async (sp) => sp.site.select('Id')(),
  async (sp) => sp.web.associatedOwnerGroup.select('Title')(),
  async (sp) => sp.web.lists.filter(DOCUMENT_LIBRARIES).select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')(),
];

const orElse = <T>(answer: BatchResult<unknown>, otherwise: T): T => (answer.ok ? (answer.value as T) : otherwise);

/**
 * Begins the page of a site on which nobody has said anything yet.
 * @param classes the class that was said of each library, by its id in small letters
 * @returns false where somebody has said something: then nothing is written, however often it is asked
 * @throws TenantProblem
 */
export async function bearPage(site: FunctionSite, classes: ReadonlyMap<string, string>): Promise<boolean> {
  const { state } = await site.reading('afresh');
  if (state.lastRow > 0) return false;
  const [web, collection, group, lists] = await site.door.askAll<unknown>(QUESTIONS);
  if (!web.ok) throw web.problem;
  const { Title, Url, Created } = web.value as RawWeb;
  const dayOf = await site.zone();
  const libraries = orElse<readonly RawList[]>(lists, []).flatMap(({ Id, Title: title, RootFolder }): Born['libraries'] => {
    const recordClass = classes.get(Id.toLowerCase()) ?? '';
    return recordClass === '' ? [] : [{ id: Id, title, url: RootFolder.ServerRelativeUrl, recordClass }];
  });
  const stub = stubOf({
    site: { id: orElse(collection, { Id: '' }).Id, url: Url, title: Title, created: dayOf(Created) },
    owners: orElse(group, { Title: '' }).Title,
    libraries,
    settings: site.settings,
    today: await site.today(),
  });
  const saved = await createPageDesk(site).save(stub);
  // Where somebody was faster, the page has begun: their words stand.
  return saved.kind === 'saved';
}
