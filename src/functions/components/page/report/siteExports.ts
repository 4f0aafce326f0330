import { exportsOf, type FunctionExports } from '../../../../reports/exportsOf';
import { loadWords, type Culture } from '../../../../words';
import { appraisalReportWords } from '../../../../words/appraisalReport';
import { functionFieldWords } from '../../../../words/functionFields';
import { withConfirmation, type AppraisalSource } from '../../../rules';
import { countersignersOf } from '../../../rules/edits/confirmationStanding';
import { pageHash } from '../../../store/page/pageHash';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';

/** What a site's report is made from: its page as it stands, and the newest confirmation of it. */
export async function siteSource(site: FunctionSite, { state, gathered }: PageReading): Promise<AppraisalSource> {
  const [on, zone] = await Promise.all([site.today(), site.zone()]);
  const { settings } = site;
  const confirmation = state.confirmations.at(-1);
  return {
    page: withConfirmation(state.page, state.confirmations, settings.reviewMonths, zone),
    on,
    stages: state.stages,
    gathered: gathered?.facts ?? null,
    snapshot:
      confirmation === undefined
        ? null
        : {
            hash: confirmation.page,
            on: zone(confirmation.when),
            by: confirmation.who.name,
            countersignedBy: countersignersOf(confirmation, settings).map(({ who }) => who.name),
            changedSince: (await pageHash(state.page)) !== confirmation.page,
          },
  };
}

/**
 * All that can be taken away of a site's function page, in a person's language; Word is made of `report`.
 * @throws where the words could not be loaded, or the zone and day not be asked for
 */
export async function siteExports(site: FunctionSite, reading: PageReading, culture: Culture): Promise<FunctionExports> {
  const [source, words, fields] = await Promise.all([
    siteSource(site, reading),
    loadWords(appraisalReportWords, culture),
    loadWords(functionFieldWords, culture),
  ]);
  return exportsOf(source, { words, fields, culture });
}
