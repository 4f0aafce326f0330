import * as React from 'react';
import { act, render, screen, type RenderResult } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as verdicts } from '../../../words/marking/en';
import { en as words } from '../../../words/panel/en';
import { en as work } from '../../../words/work/en';
import type { SelectedRow } from '../../store/desk';
import type { SiteAccess } from '../../store/site/siteAccess';
import type { FakeDesk } from './fakeDesk';
import { MarkPanel } from './MarkPanel';
import { SurroundingsProvider } from './surroundings';

/** A site whose door opens on nothing: what the panel does beyond marking, its own tests see to. */
const siteOf = (desk: FakeDesk): SiteAccess => ({
  ...desk,
  door: { webUrl: 'https://rivers.example/sites/team', ask: () => Promise.reject(new Error('no door')) } as unknown as SiteAccess['door'],
  clock: { now: () => Date.parse('2026-11-20T12:00:00Z'), wait: () => Promise.resolve() },
  libraries: () => Promise.resolve([]),
  deskFor: () => desk,
});

/** For tests: the panel in English, as the person sees it, with what it said when it closed. */
export async function drawPanel(desk: FakeDesk, selection: readonly SelectedRow[]): Promise<RenderResult & { closed: boolean[] }> {
  const closed: boolean[] = [];
  const drawn = render(
    <ThemedRoot theme={siteTheme()}>
      <SurroundingsProvider
        value={{
          desk,
          site: siteOf(desk),
          listId: 'library',
          words,
          work,
          verdicts,
          culture: 'en',
          timeZone: 'Europe/London',
          now: () => new Date('2026-11-20T12:00:00Z'),
        }}
      >
        <MarkPanel selection={selection} onClose={(changed) => closed.push(changed)} />
      </SurroundingsProvider>
    </ThemedRoot>
  );
  // What the desk has at hand already is there before the test goes on.
  await act(async () => undefined);
  return { ...drawn, closed };
}

export const choice = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name, { exact: true });
export const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });
