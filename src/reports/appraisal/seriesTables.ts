import type { ReportedSeries } from '../../functions/rules';
import type { ReportBlock } from '../model/types';
import { known, placeText, spanOf, volumeText, type Saying } from './cells';

type Table = Extract<ReportBlock, { readonly kind: 'table' }>;

/** Series as an analysis shows them: how much there is, of which dates, and where. */
export function analysisTable(caption: string, series: readonly ReportedSeries[], saying: Saying): Table {
  const { columns } = saying.words;
  return {
    kind: 'table',
    caption,
    columns: [{ name: columns.series }, { name: columns.dates }, { name: columns.volume }, { name: columns.where }, { name: columns.class }],
    rows: series.map(({ series: each }) => [
      [known(each.name, saying), each.description].filter((text) => text !== '').join('\n'),
      known(spanOf(each.coveringDates, saying), saying),
      volumeText(each.volume, saying),
      placeText(each, saying),
      known([each.scheduleRef, each.trigger].filter((text) => text !== '').join(': '), saying),
    ]),
  };
}

/** Series as proposals show them: what is to become of each, and why. */
export function proposalsTable(caption: string, series: readonly ReportedSeries[], saying: Saying): Table {
  const { words } = saying;
  const { columns } = words;
  return {
    kind: 'table',
    caption,
    columns: [
      { name: columns.series },
      { name: columns.why },
      { name: columns.archiveSeries },
      { name: columns.due },
      { name: columns.sensitivity },
      { name: columns.stage },
    ],
    rows: series.map(({ series: each, stages }) => {
      const newest = stages.at(-1);
      return [
        known(each.name, saying),
        known(each.rationale, saying),
        known(each.tnaSeries, saying),
        known(each.yearDue, saying),
        known([each.foiCodes.join(', '), each.sensitivityNotes].filter((text) => text !== '').join('\n'), saying),
        newest === undefined ? words.notKnown : `${words.stages[newest.stage.stage]}, ${spanOf({ from: newest.stage.on, to: newest.stage.on }, saying)}`,
      ];
    }),
  };
}

/** All series by their number. */
export function indexTable(series: readonly ReportedSeries[], saying: Saying): Table {
  const { words, fields } = saying;
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.captions.index,
    columns: [{ name: columns.series }, { name: columns.number, numeric: true }, { name: columns.kind }, { name: columns.dates }, { name: columns.decision }],
    rows: series.map(({ series: each, number }) => [
      known(each.name, saying),
      String(number),
      each.type === '' ? words.notKnown : fields.choices.seriesType[each.type],
      known(spanOf(each.coveringDates, saying), saying),
      each.appraisalDecision === '' ? fields.choices.decision.undecided : fields.choices.decision[each.appraisalDecision],
    ]),
  };
}
