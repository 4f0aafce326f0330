import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { useLooks } from '../../../../ui/useLooks';
import { formatNumber } from '../../../../words/numbers';
import { formatSize } from '../../../../words/sizes';
import type { RecordSeries } from '../../../rules';
import { libraryOf, placeLink } from '../../../rules/showing';
import { MaybeLink } from './MaybeLink';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { Section } from './Section';
import { ShortTable } from './ShortTable';

interface Column {
  readonly heading: string;
  has(series: RecordSeries): boolean;
  cell(series: RecordSeries): React.ReactNode;
}

const hasVolume = ({ volume: { documents, bytes, metres } }: RecordSeries): boolean => documents !== null || bytes !== null || metres !== null;

/** How much there is of a series, as a person wrote; where nobody did, as it was counted, and that is said. */
function Volume({ series }: { readonly series: RecordSeries }): JSX.Element {
  const { gathered, fields, words, culture, on } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const { documents, bytes, metres } = series.volume;
  const said = [
    documents === null ? '' : fields.documents(documents),
    bytes === null ? '' : formatSize(bytes, culture),
    metres === null ? '' : fields.metres(formatNumber(metres, culture, 1)),
  ].filter((each) => each !== '');
  if (said.length > 0) return <>{said.join(', ')}</>;
  const library = libraryOf(series, gathered);
  if (library === null || gathered === null) return <></>;
  return (
    <>
      {fields.documents(library.documents)}, {formatSize(library.bytes, culture)}{' '}
      <span className={css(look.quiet, own.under)}>
        <span className={own.mark}>{words.gathered.mark}</span> {words.gathered.countedOn(on(gathered.at))}
      </span>
    </>
  );
}

/** A place by its own name: who wants the whole address follows the link. */
const nameOf = (location: string): string => location.split('/').at(-1) || location;

function Where({ series }: { readonly series: RecordSeries }): JSX.Element {
  const { fields } = useReading();
  const place = series.where === '' ? '' : fields.choices.place[series.where];
  const isIn = series.where === 'sharePoint' || series.where === 'teams';
  return (
    <>
      {place}
      {place !== '' && series.location !== '' && ': '}
      {isIn ? <MaybeLink href={placeLink(series.location)}>{nameOf(series.location)}</MaybeLink> : series.location}
    </>
  );
}

/** What records the function leaves, and what becomes of them. */
export function SeriesSection(): JSX.Element | null {
  const { page, gathered, words, fields, day } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const all = page.keyRecordSeries;
  if (all.length === 0) return null;
  const { series: says } = words;
  const name = (series: RecordSeries): JSX.Element => {
    const notes = [...series.flags.map((flag) => fields.choices.flag[flag]), ...(series.accruals ? [says.accruals] : [])];
    return (
      <>
        {series.name || fields.parts.keyRecordSeries.unnamed}
        {series.description !== '' && <span className={own.under}>{series.description}</span>}
        {notes.length > 0 && <span className={css(look.quiet, own.under)}>{notes.join(' · ')}</span>}
      </>
    );
  };
  const dates = ({ coveringDates: { from, to } }: RecordSeries): string => fields.span(day(from), day(to));
  const becomes = ({ disposalAction, yearDue }: RecordSeries): string => says.due(disposalAction === '' ? '' : fields.choices.action[disposalAction], yearDue);
  const columns: readonly Column[] = [
    { heading: says.name, has: () => true, cell: name },
    { heading: says.recordClass, has: ({ scheduleRef }) => scheduleRef !== '', cell: ({ scheduleRef }) => scheduleRef },
    { heading: says.dates, has: (each) => dates(each) !== '', cell: dates },
    { heading: says.volume, has: (each) => hasVolume(each) || libraryOf(each, gathered) !== null, cell: (each) => <Volume series={each} /> },
    { heading: says.where, has: ({ where, location }) => where !== '' || location !== '', cell: (each) => <Where series={each} /> },
    { heading: says.becomes, has: (each) => becomes(each) !== '', cell: becomes },
  ];
  // A column of which nobody has said anything takes room from the others.
  const shown = columns.filter(({ has }) => all.some(has));
  return (
    <Section heading={words.sections.series}>
      <ShortTable
        caption={says.caption}
        columns={shown.map(({ heading }) => ({ heading }))}
        count={all.length}
        row={(at) => {
          const series = all[at];
          return { key: series.id, cells: shown.map(({ cell }) => cell(series)) };
        }}
      />
    </Section>
  );
}
