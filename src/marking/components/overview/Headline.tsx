import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatDateTime } from '../../../words/dates';
import { formatNumber, formatPercent } from '../../../words/numbers';
import type { Overview } from '../../store/coverage';
import { useDesk } from '../desk/surroundings';
import { CoverageBar } from './CoverageBar';
import { useOverview } from './surroundings';

/** How much is marked, in a line, a bar and a table; and what these figures do not know. */
export function Headline({ overview }: { readonly overview: Overview }): JSX.Element {
  const { words } = useOverview();
  const { site: access, culture, timeZone, verdicts, work } = useDesk();
  const look = useLooks();
  const { site, libraries } = overview;
  const number = (value: number): string => formatNumber(value, culture);
  const share = (value: number): string => (site.documents === 0 ? '' : formatPercent(value / site.documents, culture));
  const { unmarkedCountsAs, paragraphs } = access.scheme;
  const rows = [
    { key: 'marked', name: words.withMarking, count: site.marked },
    { key: 'invalid', name: words.notHolding, count: site.invalid },
    { key: 'unmarked', name: words.withoutMarking, count: site.unmarked },
  ].filter(({ key, count }) => count > 0 || key !== 'invalid');
  return (
    <div className={look.tight}>
      <h3 className={look.title}>{site.documents === 0 ? words.noDocuments : words.headline(site.marked, site.documents)}</h3>
      {site.documents > 0 && <CoverageBar marked={site.marked} invalid={site.invalid} documents={site.documents} />}
      {unmarkedCountsAs !== null && site.unmarked > 0 && (
        <p className={look.text}>
          {words.restCountsAs(site.unmarked, unmarkedCountsAs)} {paragraphs.unmarked !== null && `(${verdicts.citation(paragraphs.unmarked)})`}
        </p>
      )}
      {site.documents > 0 && <p className={look.text}>{words.coverageOnly}</p>}
      <p className={look.quiet}>{words.asOf(formatDateTime(overview.when, culture, timeZone))}</p>
      {site.documents > 0 && (
        <Table
          caption={words.partsTable}
          columns={[{ heading: words.part }, { heading: words.documents, number: true }, { heading: words.share, number: true }]}
          rows={rows.map(({ key, name, count }) => ({ key, cells: [name, number(count), share(count)] }))}
        />
      )}
      {!overview.complete && <Notice kind="warning">{words.stoppedHere}</Notice>}
      {overview.unseen > 0 && <p className={look.text}>{words.unseen(overview.unseen)}</p>}
      {libraries.map(
        ({ library, coverage, problem }) =>
          problem && (
            <Notice key={library.id} kind="warning">
              {coverage === null ? words.libraryUnread(library.title) : words.libraryPartly(library.title)} {work.problemOfAll(problem).remedy}
            </Notice>
          )
      )}
    </div>
  );
}
