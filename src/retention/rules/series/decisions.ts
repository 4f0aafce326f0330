import { sameLogin } from '../../../marking/rules';
import type { Day } from '../periods/types';
import { wholeSeriesText } from './seriesKey';
import type { ClassDecision, SeriesDecision, SeriesKey } from './types';

/** What stands after one more row; null where nothing does. */
function after(standing: SeriesDecision | null, row: ClassDecision): SeriesDecision | null {
  const speaksOfIt = standing !== null && row.decisionId === standing.decisionId;
  if (row.kind === 'withdrawn') return speaksOfIt ? null : standing;
  if (row.kind === 'agreed') {
    const another = standing !== null && !sameLogin(row.who.login, standing.who.login);
    return speaksOfIt && another && standing.agreed === null ? { ...standing, agreed: { who: row.who, when: row.when } } : standing;
  }
  // The same row twice is a request that was sent again: it takes nobody's agreement away.
  if (speaksOfIt && row.kind === standing.kind && row.when === standing.when && sameLogin(row.who.login, standing.who.login)) return standing;
  return { ...row, kind: row.kind, agreed: null };
}

/** What has been decided, by series. */
export interface DecisionBook {
  /** The decision that stands today; null where there is none, it was withdrawn, or its day has come and it is asked again. */
  on(key: SeriesKey, today: Day): SeriesDecision | null;
  /** The newest decision that was not withdrawn, whether or not its day has come. */
  newest(key: SeriesKey): SeriesDecision | null;
  readonly all: readonly SeriesDecision[];
}

/** Whether a decision answers the question today: what was put off is asked again on its day, what is kept longer on the day after. */
export function answersOn({ kind, until }: Pick<SeriesDecision, 'kind' | 'until'>, today: Day): boolean {
  if (kind === 'destroy' || kind === 'transfer') return true;
  return kind === 'keepLonger' ? until >= today : until > today;
}

/**
 * Folds rows into what stands. Only rows that count may come in: added by the account that they name, and unchanged since.
 * @param rows in the order in which they were added
 */
export function decisionBook(rows: readonly ClassDecision[]): DecisionBook {
  const bySeries = new Map<string, SeriesDecision | null>();
  for (const row of rows) {
    const text = wholeSeriesText(row.key);
    bySeries.set(text, after(bySeries.get(text) ?? null, row));
  }
  const newest = (key: SeriesKey): SeriesDecision | null => bySeries.get(wholeSeriesText(key)) ?? null;
  return {
    newest,
    on(key, today) {
      const found = newest(key);
      return found !== null && answersOn(found, today) ? found : null;
    },
    all: [...bySeries.values()].filter((each): each is SeriesDecision => each !== null),
  };
}

/** The decision on one series that stands today. */
export const decisionOn = (rows: readonly ClassDecision[], key: SeriesKey, today: Day): SeriesDecision | null => decisionBook(rows).on(key, today);

/** Whether a second person's word is needed and missing. What is only kept or put off needs none. */
export function waitsForSecond(decision: Pick<SeriesDecision, 'kind' | 'agreed'>, needsSecond: boolean): boolean {
  return needsSecond && (decision.kind === 'destroy' || decision.kind === 'transfer') && decision.agreed === null;
}
