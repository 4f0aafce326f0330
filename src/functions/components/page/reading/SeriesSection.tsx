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

function Where({ series }: { readonly series: RecordSeries }): JSX.Element {
  const { fields } = useReading();
  const place = series.where === '' ? '' : fields.choices.place[series.where];
  const isIn = series.where === 'sharePoint' || series.where === 'teams';
  return (
    <>
      {place}
      {place !== '' && series.location !== '' && ': '}
      <MaybeLink href={isIn ? placeLink(series.location) : ''}>{series.location}</MaybeLink>
    </>
  );
}

/** What records the function leaves, and what becomes of them. */
export function SeriesSection(): JSX.Element | null {
  const { page, words, fields, day } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const all = page.keyRecordSeries;
  if (all.length === 0) return null;
  const { series: says } = words;
  return (
    <Section heading={words.sections.series}>
      <ShortTable
        caption={says.caption}
        columns={[says.name, says.recordClass, says.dates, says.volume, says.where, says.becomes].map((heading) => ({ heading }))}
        count={all.length}
        row={(at) => {
          const series = all[at];
          const notes = [...series.flags.map((flag) => fields.choices.flag[flag]), ...(series.accruals ? [says.accruals] : [])];
          return {
            key: series.id,
            cells: [
              <>
                {series.name || fields.parts.keyRecordSeries.unnamed}
                {series.description !== '' && <span className={own.under}>{series.description}</span>}
                {notes.length > 0 && <span className={css(look.quiet, own.under)}>{notes.join(' · ')}</span>}
              </>,
              series.scheduleRef,
              fields.span(day(series.coveringDates.from), day(series.coveringDates.to)),
              <Volume key="volume" series={series} />,
              <Where key="where" series={series} />,
              says.due(series.disposalAction === '' ? '' : fields.choices.action[series.disposalAction], series.yearDue),
            ],
          };
        }}
      />
    </Section>
  );
}
