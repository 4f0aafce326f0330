import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import { COLUMNS, type Door } from '../../../tenant';

/** A library in which marking is on. */
export interface MarkedLibrary {
  readonly id: string;
  readonly title: string;
  /** Its address from the root of the tenant. */
  readonly url: string;
  /** As SharePoint counts: folders too, and what one may not see. */
  readonly itemCount: number;
}

const DOCUMENT_LIBRARY = 101;

interface RawLibrary {
  Id: string;
  Title: string;
  ItemCount: number;
  RootFolder: { ServerRelativeUrl: string };
}

/** The site's libraries in which marking is on, by title: those that have its column. */
export async function markedLibraries(door: Door): Promise<readonly MarkedLibrary[]> {
  const raw = (await door.ask(async (sp) =>
    sp.web.lists
      .select('Id', 'Title', 'ItemCount', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')
      .filter(`BaseTemplate eq ${DOCUMENT_LIBRARY} and Hidden eq false`)()
  )) as RawLibrary[];
  const on = await door.askAll(
    raw.map(
      ({ Id }) =>
        async (sp) =>
          (await sp.web.lists.getById(Id).fields.filter(`InternalName eq '${COLUMNS.marking.internalName}'`).select('Id')()).length
    )
  );
  return raw
    .filter((_, at) => {
      const answer = on[at];
      if (!answer.ok) throw answer.problem;
      return answer.value > 0;
    })
    .map(({ Id, Title, ItemCount, RootFolder }) => ({ id: Id, title: Title, url: RootFolder.ServerRelativeUrl, itemCount: ItemCount }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
