import * as React from 'react';
import { act, render, type RenderResult } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { cy as deskCy } from '../../../words/desk/cy';
import { en as deskEn } from '../../../words/desk/en';
import { cy as verdictsCy } from '../../../words/marking/cy';
import { en as verdictsEn } from '../../../words/marking/en';
import { cy } from '../../../words/overview/cy';
import { en } from '../../../words/overview/en';
import { cy as workCy } from '../../../words/work/cy';
import { en as workEn } from '../../../words/work/en';
import { DEFAULT_SETTINGS, type MarkingSettings, type Scheme } from '../../rules';
import { sumCoverage, type Coverage } from '../../rules/coverage';
import type { Overview, OverviewDesk } from '../../store/coverage';
import type { Check, CheckDesk } from '../../store/samples';
import type { MarkedLibrary, SiteAccess } from '../../store/site/siteAccess';
import { DeskProvider } from '../desk/surroundings';
import { OverviewBody } from './OverviewBody';
import { OverviewProvider } from './surroundings';

/** For tests: an overview out of plain counts, and what it was asked to do. */

export const library = (id: string, title: string, itemCount = 10): MarkedLibrary => ({ id, title, url: `/sites/team/${title}`, itemCount });

export const coverage = (more: Partial<Coverage>): Coverage => ({ ...sumCoverage([]), ...more });

export function overviewOf(parts: readonly [MarkedLibrary, Coverage][], more: Partial<Overview> = {}): Overview {
  return {
    when: '2026-11-20T09:30:00Z',
    libraries: parts.map(([each, counted]) => ({ library: each, coverage: counted, seen: each.itemCount, unseen: 0, complete: true, problem: null })),
    site: sumCoverage(parts.map(([, counted]) => counted)),
    complete: true,
    unseen: 0,
    drawn: [],
    population: 0,
    ...more,
  };
}

export const checkOf = (names: readonly string[], more: Partial<Check> = {}): Check => ({
  id: 'check-1',
  who: { login: 'nia', name: 'Nia Prys' },
  when: '2026-11-20T09:00:00Z',
  population: 400,
  documents: names.map((name, at) => ({ libraryId: 'a', itemId: at + 1, uniqueId: `document-${at}`, name, url: `/sites/team/Docs/${name}`, line: 'OFFICIAL' })),
  given: {},
  ...more,
});

export interface DrawOptions {
  readonly scheme: Scheme;
  readonly desk?: Partial<OverviewDesk>;
  readonly checks?: Partial<CheckDesk>;
  readonly settings?: Partial<MarkingSettings>;
  readonly overview?: Overview;
  readonly culture?: 'en' | 'cy';
}

export async function drawOverview({
  scheme,
  desk = {},
  checks = {},
  settings = {},
  overview = overviewOf([]),
  culture = 'en',
}: DrawOptions): Promise<RenderResult> {
  const welsh = culture === 'cy';
  const site = {
    door: { webUrl: 'https://rivers.example/sites/team' },
    scheme,
    settings: { ...DEFAULT_SETTINGS, callWhom: 'Security on 020 7946 0000', ...settings },
    manages: true,
  } as unknown as SiteAccess;
  const unasked = (): never => {
    throw new Error('This was not asked for');
  };
  const overviewDesk: OverviewDesk = {
    libraries: () => Promise.resolve(overview.libraries.map((each) => each.library)),
    scan: () => Promise.resolve(overview),
    findDocuments: unasked,
    disagreements: unasked,
    challenges: () => Promise.resolve(null),
    ...desk,
  };
  const checkDesk: CheckDesk = { read: () => Promise.resolve({ newest: null, open: null }), begin: unasked, judge: unasked, ...checks };
  const surroundings = {
    site,
    words: welsh ? deskCy : deskEn,
    work: welsh ? workCy : workEn,
    verdicts: welsh ? verdictsCy : verdictsEn,
    culture,
    timeZone: 'Europe/London',
    now: () => new Date('2026-11-20T12:00:00Z'),
  };
  const drawn = render(
    <ThemedRoot theme={siteTheme()}>
      <DeskProvider value={surroundings}>
        <OverviewProvider value={{ desk: overviewDesk, checks: checkDesk, words: welsh ? cy : en }}>
          <OverviewBody />
        </OverviewProvider>
      </DeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
  return drawn;
}
