import type { AppraisalReport, ReportedVolume } from '../../functions/rules';
import { formatNumber } from '../../words';
import { formatSize } from '../../words/sizes';
import type { ReportBlock } from '../model/types';
import { heading, list, text } from './blocks';
import { togetherText, type Saying } from './cells';

/** A picture of more bars than these tells nothing. */
const MOST_BARS = 20;

/** The technical report: formats, volumes, systems. */
export function technicalReport(report: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words, fields, culture } = saying;
  const { headings, columns, captions } = words;
  const { formats, volume, places, page } = report;
  const bars = formats.slice(0, MOST_BARS).map(({ name, series }) => ({ name, value: series, said: words.seriesCount(series) }));
  const rest = formats.slice(MOST_BARS).map(({ name }) => name);
  const cells = (of: ReportedVolume): readonly string[] => [
    of.documents > 0 ? formatNumber(of.documents, culture) : words.notKnown,
    of.bytes > 0 ? formatSize(of.bytes, culture) : words.notKnown,
    of.metres > 0 ? formatNumber(of.metres, culture, 1) : words.notKnown,
  ];
  const systems = page.relations.filter(({ kind }) => kind === 'system' || kind === 'dataset' || kind === 'model');
  return [
    heading(1, headings.technical),
    heading(2, headings.formats),
    ...(bars.length === 0
      ? [text(words.notSaid)]
      : [
          {
            kind: 'bars' as const,
            caption: words.formatsBars,
            alternative: words.formatsAlternative(formats.length, bars[0].name, bars[0].value),
            names: columns.format,
            values: columns.count,
            bars,
          },
        ]),
    ...(rest.length > 0 ? [text(rest.join(', '))] : []),
    heading(2, headings.volumes),
    text(`${togetherText(volume, saying)}. ${words.counted(volume.counted, volume.of)}`),
    heading(2, headings.systems),
    ...(places.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: captions.places,
            columns: [
              { name: columns.place },
              { name: columns.count, numeric: true },
              { name: columns.documents, numeric: true },
              { name: columns.size, numeric: true },
              { name: columns.shelf, numeric: true },
            ],
            rows: places.map((each) => [
              each.place === '' ? words.notKnown : fields.choices.place[each.place],
              formatNumber(each.volume.of, culture),
              ...cells(each.volume),
            ]),
          },
        ]),
    list(
      systems.map(({ name, identifier, description }) => [name, identifier, description].filter((each) => each !== '').join(', ')),
      words.noneSaid
    ),
  ];
}
