import type { ExportFile } from '../../../../reports/exportsOf';
import { saveBytes } from '../../../../tables/saveBytes';
import type { Culture } from '../../../../words/culture';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';
import { siteExports } from '../report/siteExports';

export interface CopyOf {
  readonly reading: PageReading;
  readonly site: FunctionSite;
  readonly culture: Culture;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A name that every system takes for a file. */
const fileName = (name: string): string => name.replace(/[^\w.-]+/g, '-').slice(0, 60) || 'function';

/** Every row that made the page, and what the site was found to hold: who said what, when and why. */
const historyFile = ({ rows, gathered }: PageReading): ExportFile => ({
  name: 'function-page-history.json',
  media: 'application/json',
  content: `${JSON.stringify({ rows, gathered: gathered?.facts ?? null }, null, 2)}\n`,
});

/**
 * Hands the browser one ZIP with all that can be taken away of the page, and the rows that made it.
 * @throws where the words, the zone or what makes the files could not be loaded: nothing was saved
 */
export async function savePageCopy({ reading, site, culture, today }: CopyOf): Promise<void> {
  const [made, { zipExports }] = await Promise.all([
    siteExports(site, reading, culture),
    import(/* webpackChunkName: "report-zip" */ '../../../../reports/zipExports'),
  ]);
  saveBytes(`${fileName(site.settings.functionId)}-${today}.zip`, 'application/zip', await zipExports(made, [historyFile(reading)]));
}
