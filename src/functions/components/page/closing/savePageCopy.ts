import { saveText } from '../../../../tables/saveText';
import type { Culture } from '../../../../words/culture';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';

export interface CopyOf {
  readonly reading: PageReading;
  readonly site: FunctionSite;
  readonly culture: Culture;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A name that every system takes for a file. */
const fileName = (name: string): string => name.replace(/[^\w.-]+/g, '-').slice(0, 60) || 'function';

/** Hands a copy of the whole page, with the rows that made it, to the browser. */
export async function savePageCopy({ reading, site, today }: CopyOf): Promise<void> {
  const { rows, state } = reading;
  const copy = { page: state.page, savedOn: today, rows };
  saveText(`${fileName(site.settings.functionId)}-${today}.json`, 'application/json', JSON.stringify(copy, null, 2));
}
