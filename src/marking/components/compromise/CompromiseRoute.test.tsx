/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as verdicts } from '../../../words/marking/en';
import { DEFAULT_SETTINGS, type MarkingSettings, type Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import { fakeDocument, fakePerson } from '../panel/fakeDesk';
import CompromiseRoute, { type CompromiseRouteProps } from './CompromiseRoute';

const scheme = gscpJson as unknown as Scheme;
const settings: MarkingSettings = { ...DEFAULT_SETTINGS, callWhom: 'the Departmental Security Unit on 020 7946 0000' };
const documents = [fakeDocument(4, 'Raid plan.docx', 'OFFICIAL')];

async function draw(more: Partial<CompromiseRouteProps> = {}): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <CompromiseRoute
        scheme={scheme}
        settings={settings}
        person={fakePerson}
        documents={documents}
        chosen=""
        readVersions={READ}
        verdicts={verdicts}
        culture="en"
        timeZone="Europe/London"
        now={NOW}
        {...more}
      />
    </ThemedRoot>
  );
  await act(async () => undefined);
}

const READ: CompromiseRouteProps['readVersions'] = () => Promise.resolve(new Map([[4, '3.0']]));
const NOW = (): Date => new Date('2026-11-20T12:00:00Z');

/** The clipboard of the browser; `refuse` as a page in a frame does. */
function clipboard(refuse = false): string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => (refuse ? Promise.reject(new Error('not allowed')) : Promise.resolve(void copied.push(text)));
  Object.defineProperty(globalThis.navigator, 'clipboard', { configurable: true, value: { writeText } });
  return copied;
}

describe('when something has gone wrong', () => {
  it('says whom to call before anything else, in the department’s own words', async () => {
    await draw();
    const [first] = screen.getAllByRole('heading');
    expect(first.textContent).toBe('Tell somebody now');
    const section = first.closest('section') as HTMLElement;
    expect(within(section).getByText('Call the Departmental Security Unit on 020 7946 0000.')).toBeTruthy();
    expect(within(section).getByText(/Tell your security team at once/)).toBeTruthy();
  });

  it('says what not to do and what to write down', async () => {
    await draw();
    expect(screen.getByText(/Do not delete, move or forward the document/)).toBeTruthy();
    expect(screen.getByText(/When you noticed, what happened, and who may have seen it/)).toBeTruthy();
  });

  it('43 and 44: quotes the policy on one press', async () => {
    await draw();
    expect(screen.queryByText(/must immediately report any suspected or actual compromise/)).toBeNull();
    fireEvent.click(screen.getAllByRole('button', { name: 'Policy, paragraph 43' })[0]);
    expect(screen.getByText(/must immediately report any suspected or actual compromise/).getAttribute('lang')).toBe('en');
    fireEvent.click(screen.getAllByRole('button', { name: 'Policy, paragraph 44' })[0]);
    expect(screen.getByText(/must call the police and get a crime reference/)).toBeTruthy();
  });

  it('copies the facts as text: what, where, how marked, which version, when seen and by whom', async () => {
    const copied = clipboard();
    await draw({ chosen: 'SECRET' });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy what to tell them' })));
    expect(screen.getByText('Copied.')).toBeTruthy();
    expect(copied).toEqual([
      [
        'Document: Raid plan.docx',
        'Where: http://localhost/sites/team/Documents/Raid plan.docx',
        'Marking now: OFFICIAL',
        'You chose: SECRET',
        'Version: 3.0',
        'Seen: 20 November 2026 at 12:00, by Ada Price',
      ].join('\n'),
    ]);
  });

  it('says so where the browser does not copy', async () => {
    clipboard(true);
    await draw();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy what to tell them' })));
    expect(screen.getByText(/It could not be copied\. Select the text above/)).toBeTruthy();
  });

  it('says that a version is not known where it could not be read', async () => {
    await draw({ readVersions: REFUSED });
    expect(screen.getByText('not known')).toBeTruthy();
  });

  it('draws a few of many documents, and copies all', async () => {
    const copied = clipboard();
    await draw({ documents: MANY });
    expect(screen.getByText('and 25 more, which are in the copy')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy what to tell them' })));
    expect(copied[0].split('\n\n')).toHaveLength(30);
  });

  it('does with whom to call where the scheme has no steps of its own', async () => {
    await draw({ scheme: { ...scheme, compromise: null }, settings: DEFAULT_SETTINGS });
    expect(screen.getByText('Call your security team.')).toBeTruthy();
    expect(screen.queryByText('What not to do')).toBeNull();
  });

  it('speaks Welsh, the scheme’s own steps too', async () => {
    await draw({ culture: 'cy' });
    expect(screen.getByText(/Dywedwch wrth eich tîm diogelwch ar unwaith/)).toBeTruthy();
  });
});

const REFUSED = (): Promise<never> => Promise.reject(new Error('refused'));
const MANY = Array.from({ length: 30 }, (_, i) => fakeDocument(i + 1, `Paper ${i + 1}.docx`));
