import type { Scheme } from '../../rules';
import { overMarkingSigns, type Coverage, type Criterion, type OverMarkingSign } from '../../rules/coverage';
import type { Overview } from '../../store/coverage';
import type { MarkedLibrary } from '../../store/site/siteAccess';

/** What can be done about a finding: mark the documents, look at them first, only see which they are, or go to what is due. */
export type FindingAction = 'mark' | 'look' | 'show' | 'due';

/** A finding in one library. */
export interface FindingPart {
  readonly library: MarkedLibrary;
  readonly count: number;
  /** Null where the documents are put right in another view. */
  readonly criterion: Criterion | null;
}

export interface Finding {
  readonly id: string;
  readonly code: 'unmarked' | 'invalid' | 'aboveCeiling' | 'lapsed' | 'lapsing' | 'oneLine' | 'highestLevel' | 'raisedAndOld';
  readonly count: number;
  readonly action: FindingAction;
  readonly parts: readonly FindingPart[];
  /** Of a sign of over-marking. */
  readonly sign: OverMarkingSign | null;
}

type Counted = Exclude<Finding['code'], 'oneLine' | 'highestLevel'>;

const countOf: Readonly<Record<Counted, (coverage: Coverage) => number>> = {
  aboveCeiling: (coverage) => coverage.aboveCeiling,
  invalid: (coverage) => coverage.invalid,
  unmarked: (coverage) => coverage.unmarked,
  lapsed: (coverage) => coverage.lapsed,
  lapsing: (coverage) => coverage.lapsing + coverage.onEvent,
  raisedAndOld: (coverage) => coverage.raisedAndOld,
};

const actions: Readonly<Record<Finding['code'], FindingAction>> = {
  aboveCeiling: 'show',
  invalid: 'mark',
  unmarked: 'mark',
  lapsed: 'due',
  lapsing: 'due',
  oneLine: 'look',
  highestLevel: 'look',
  raisedAndOld: 'look',
};

const criterionOf = (code: Counted): Criterion | null => (code === 'lapsed' || code === 'lapsing' ? null : { kind: code });

/**
 * What an overview asks a person to look at, the most pressing first. Where the scheme lets unmarked documents count as
 * something, they are no finding.
 */
export function findingsOf({ libraries, site }: Overview, scheme: Scheme): Finding[] {
  const read = libraries.flatMap(({ library, coverage }) => (coverage === null ? [] : [{ library, coverage }]));
  const counted = (code: Counted): Finding[] => {
    const parts = read
      .map(({ library, coverage }) => ({ library, count: countOf[code](coverage), criterion: criterionOf(code) }))
      .filter(({ count }) => count > 0);
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    return count === 0 ? [] : [{ id: code, code, count, action: actions[code], parts, sign: null }];
  };
  const signs = overMarkingSigns(
    read.map(({ library, coverage }) => ({ libraryId: library.id, coverage })),
    site,
    scheme
  ).flatMap((sign): Finding[] => {
    const { code, libraryId, count, value } = sign;
    const library = read.find((each) => each.library.id === libraryId)?.library;
    if (library === undefined || code === 'raisedAndOld') return [];
    const criterion: Criterion = code === 'oneLine' ? { kind: 'line', line: value } : { kind: 'level', level: value };
    return [{ id: `${code} ${libraryId}`, code, count, action: 'look', parts: [{ library, count, criterion }], sign }];
  });
  return [
    ...counted('aboveCeiling'),
    ...counted('lapsed'),
    ...counted('invalid'),
    ...(scheme.unmarkedCountsAs === null ? counted('unmarked') : []),
    ...signs,
    ...counted('raisedAndOld'),
    ...counted('lapsing'),
  ];
}
