import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import type { ForwardPlanWords } from '../../../../words/forwardPlan';
import { formatSize } from '../../../../words/sizes';
import type { DueSeries } from '../../../rules';
import { siteLink } from '../rollUps/siteLink';
import { useFunctionsDesk } from '../surroundings';
import { kindName } from './planBars';

export interface SeriesListProps {
  readonly caption: string;
  readonly series: readonly DueSeries[];
  readonly words: ForwardPlanWords;
}

/** Series with their function, what becomes of them, and how much they are. */
export function SeriesList({ caption, series, words }: SeriesListProps): JSX.Element {
  const { kim, culture } = useFunctionsDesk();
  const look = useLooks();
  const volume = ({ documents, bytes, metres }: DueSeries): string =>
    [
      ...(documents !== null ? [words.documentsOf(documents)] : []),
      ...(bytes !== null ? [formatSize(bytes, culture)] : []),
      ...(metres !== null ? [words.metresOf(metres)] : []),
    ].join(', ') || words.notCounted;
  const title = (each: DueSeries): JSX.Element => {
    const link = siteLink(each.siteUrl, kim.door.webUrl);
    const name = each.function || each.siteUrl;
    return link === '' ? <>{name}</> : <TextLink href={link}>{name}</TextLink>;
  };
  return (
    <Table
      caption={caption}
      columns={[{ heading: words.series }, { heading: words.functionName }, { heading: words.becomes }, { heading: words.volume, number: true }]}
      rows={series.map((each, at) => ({
        key: `${at}`,
        cells: [
          <>
            {each.name || words.unnamed}
            <span className={look.quiet} style={{ display: 'block' }}>
              {[
                ...(each.recordClass !== '' ? [each.recordClass] : []),
                ...(each.year !== null ? [String(each.year)] : []),
                ...(each.reckoned ? [words.reckonedShort] : []),
              ].join(' · ')}
            </span>
          </>,
          title(each),
          [
            kindName(each.action, 'action', words),
            ...(each.decision !== '' ? [kindName(each.decision, 'decision', words)] : []),
            ...(each.stage !== '' ? [words.stages[each.stage] ?? each.stage] : []),
          ].join(' · '),
          volume(each),
        ],
      }))}
    />
  );
}
