import * as React from 'react';
import { act, render, screen, type RenderResult } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as verdicts } from '../../../words/marking/en';
import { en as words } from '../../../words/panel/en';
import { en as work } from '../../../words/work/en';
import type { SelectedRow } from '../../store/desk';
import type { FakeDesk } from './fakeDesk';
import { MarkPanel } from './MarkPanel';
import { SurroundingsProvider } from './surroundings';

/** For tests: the panel in English, as the person sees it, with what it said when it closed. */
export async function drawPanel(desk: FakeDesk, selection: readonly SelectedRow[]): Promise<RenderResult & { closed: boolean[] }> {
  const closed: boolean[] = [];
  const drawn = render(
    <ThemedRoot theme={siteTheme()}>
      <SurroundingsProvider value={{ desk, words, work, verdicts, culture: 'en', timeZone: 'Europe/London', now: () => new Date('2026-11-20T12:00:00Z') }}>
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
