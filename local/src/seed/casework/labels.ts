import { person } from '../people';
import type { Random } from '../random';

/** What a department's own marking column holds: often nothing, and before April 2014 the words of the scheme before. */
const MARKINGS: readonly { readonly until: number; readonly lines: readonly { readonly weight: number; readonly line: string | null }[] }[] = [
  {
    until: Date.UTC(2014, 3, 2),
    lines: [
      { weight: 50, line: 'NOT PROTECTIVELY MARKED' },
      { weight: 12, line: 'PROTECT' },
      { weight: 4, line: 'RESTRICTED' },
      { weight: 34, line: null },
    ],
  },
  {
    until: Infinity,
    lines: [
      { weight: 47, line: 'OFFICIAL' },
      { weight: 9, line: 'OFFICIAL-SENSITIVE' },
      { weight: 1, line: 'OFFICIAL-SENSITIVE COMMERCIAL' },
      { weight: 43, line: null },
    ],
  },
];

export const MARKING_CHOICES = MARKINGS.flatMap(({ lines }) => lines.flatMap(({ line }) => (line === null ? [] : [line])));

export function marking(random: Random, created: Date, sensitive: boolean): string | null {
  if (sensitive && random.chance(0.5)) return created.getTime() < (MARKINGS[0]?.until ?? 0) ? 'RESTRICTED' : 'OFFICIAL-SENSITIVE';
  const scheme = MARKINGS.find(({ until }) => created.getTime() < until) ?? MARKINGS[1];
  return random.weighted(scheme?.lines ?? []).line;
}

/** Records that the central team has labelled, library by library, since 2021: the oldest ones first. */
export function retention(random: Random, created: Date): Readonly<Record<string, string>> {
  const year = created.getUTCFullYear();
  if (year > 2019 || !random.chance(year < 2016 ? 0.6 : 0.25)) return {};
  const written = new Date(Date.UTC(2021 + ((year * 7) % 4), random.whole(0, 11), random.whole(1, 28), random.whole(9, 16), random.whole(0, 59)));
  return { _ComplianceTag: 'Case file', _ComplianceTagWrittenTime: `${written.toISOString().slice(0, 19)}Z`, _ComplianceTagUserId: person('elin.morgan') };
}
