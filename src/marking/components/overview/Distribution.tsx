import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber, formatPercent } from '../../../words/numbers';
import { levelsOf } from '../../rules';
import type { LineCount } from '../../rules/coverage';
import type { Overview } from '../../store/coverage';
import { useDesk } from '../desk/surroundings';
import { useOverview } from './surroundings';

/** Lines that are shown at once; the rest are one press away. */
const COMMONEST = 8;

/** Which levels and which lines are used, and on how many documents. */
export function Distribution({ overview }: { readonly overview: Overview }): JSX.Element | null {
  const { words } = useOverview();
  const { site: access, culture } = useDesk();
  const look = useLooks();
  const { site } = overview;
  if (site.byLine.length === 0) return null;
  const number = (value: number): string => formatNumber(value, culture);
  const total = site.marked + site.invalid;
  const levels = levelsOf(access.scheme).filter(({ name }) => (site.byLevel[name] ?? 0) > 0);
  const share = (value: number): string => formatPercent(total === 0 ? 0 : value / total, culture);
  const lines = (of: readonly LineCount[], caption: string): JSX.Element => (
    <Table
      caption={caption}
      columns={[{ heading: words.line }, { heading: words.documents, number: true }, { heading: words.share, number: true }]}
      rows={of.map(({ line, count }) => ({ key: line, cells: [line, number(count), share(count)] }))}
    />
  );
  return (
    <section className={look.tight} aria-label={words.distribution}>
      <h3 className={look.heading}>{words.distribution}</h3>
      {levels.length > 0 && (
        <Table
          caption={words.byLevel}
          columns={[{ heading: words.level }, { heading: words.documents, number: true }, { heading: words.share, number: true }]}
          rows={levels.map(({ name }) => ({ key: name, cells: [name, number(site.byLevel[name] ?? 0), share(site.byLevel[name] ?? 0)] }))}
        />
      )}
      <Disclosure summary={words.byLine}>
        <div className={look.tight}>
          {lines(site.byLine.slice(0, COMMONEST), words.byLine)}
          {site.byLine.length > COMMONEST && (
            <Disclosure summary={words.allLines(site.byLine.length)}>{lines(site.byLine.slice(COMMONEST), words.allLines(site.byLine.length))}</Disclosure>
          )}
          {site.otherLines > 0 && <p className={look.quiet}>{words.otherLines(site.otherLines)}</p>}
        </div>
      </Disclosure>
    </section>
  );
}
