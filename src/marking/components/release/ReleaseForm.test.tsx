/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en } from '../../../words/release/en';
import { en as work } from '../../../words/work/en';
import { judgeRelease, type Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { DocumentState, ReleaseDesk, ReleaseReport, ReleaseRequest, ReleaseRun, ReleaseSurvey, UnfinishedRelease } from '../../store/desk';
import { fakeDesk, fakeDocument, fakePerson } from '../panel/fakeDesk';
import ReleaseForm from './ReleaseForm';

const scheme = gscpJson as unknown as Scheme;
const RELEASED = 'OFFICIAL - FOR PUBLIC RELEASE';
const DOCUMENTS = '/sites/team/Documents';
const plan = fakeDocument(1, 'Flood plan.docx', 'OFFICIAL-SENSITIVE');
const libraries = [
  { id: 'documents', title: 'Documents', url: DOCUMENTS, itemCount: 3 },
  { id: 'public', title: 'Published', url: '/sites/team/Published', itemCount: 0 },
];

interface Fake extends ReleaseDesk {
  readonly asked: ReleaseRequest[];
  readonly finished: UnfinishedRelease[];
  readonly abandoned: UnfinishedRelease[];
}

function fakeReleases(documents: readonly DocumentState[], survey: Partial<ReleaseSurvey> = {}, report: Partial<ReleaseReport> = {}): Fake {
  const open = [...(survey.unfinished ?? [])];
  const run = (copies: ReleaseReport['copies']): ReleaseRun => ({
    control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
    report: Promise.resolve({ operationId: 'op', state: 'finished', steps: [], left: [], halfDone: [], problem: null, copies, leftBehind: [], ...report }),
  });
  const fake: Fake = {
    asked: [],
    finished: [],
    abandoned: [],
    survey: () =>
      Promise.resolve({
        candidates: documents.map((document) => ({
          document,
          verdict: judgeRelease(document, fakePerson.login, { body: 'Department for Examples', posts: [] }, scheme),
        })),
        libraries,
        ownLibrary: 'documents',
        rules: { posts: [], containers: [{ place: '/sites/team/Published/Old', ceiling: '', proposes: '', historical: true }] },
        ...survey,
        unfinished: [...open],
      }),
    folders: (parent) => Promise.resolve(parent === '/sites/team/Published' ? [{ name: 'Old', url: '/sites/team/Published/Old' }] : []),
    release: (request) => {
      fake.asked.push(request);
      return run(request.copies.map(({ document, name }) => ({ original: document.name, url: `${request.place.folder}/${name}` })));
    },
    finish: (release) => {
      fake.finished.push(release);
      return run([{ original: 'Flood plan.docx', url: `${DOCUMENTS}/${release.copies[0]}` }]);
    },
    abandon: (release) => {
      fake.abandoned.push(release);
      open.pop();
      return Promise.resolve();
    },
  };
  return fake;
}

async function draw(documents: readonly DocumentState[], releases: Fake): Promise<boolean[]> {
  const made: boolean[] = [];
  const desk = fakeDesk({ scheme, releases });
  render(
    <ThemedRoot theme={siteTheme()}>
      <ReleaseForm
        documents={documents}
        desk={desk}
        work={work}
        culture="en"
        timeZone="Europe/London"
        now={() => new Date('2026-11-20T12:00:00Z')}
        onDone={(each) => made.push(each)}
      />
    </ThemedRoot>
  );
  for (let i = 0; i < 6; i += 1) await act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
  return made;
}

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
};
const type = (element: HTMLElement, value: string): void => void fireEvent.change(element, { target: { value } });

function clear(name: string, by: string, on: string, reference: string): void {
  const fields = within(screen.getByRole('group', { name }));
  type(fields.getByLabelText(/^Who gave/), by);
  type(fields.getByLabelText(/^Date/), on);
  type(fields.getByLabelText(/^Reference/), reference);
}

describe('the copy for release', () => {
  it('says what the copy will read, and asks for every clearance of the scheme', async () => {
    await draw([plan], fakeReleases([plan]));
    expect(document.activeElement?.textContent).toBe('Make the copy for release');
    expect(screen.getByText(`It will be marked ${RELEASED}.`)).toBeTruthy();
    expect(screen.getByText(/Policy, paragraph 41\./)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Press office' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Lawyers' })).toBeTruthy();
  });

  it('makes nothing before every clearance is recorded, and brings the person to what is missing', async () => {
    const releases = fakeReleases([plan]);
    await draw([plan], releases);
    clear('Press office', 'Sian Hughes', '2026-11-19', 'PO-114');
    await press('Make the copy for release');
    expect(releases.asked).toEqual([]);
    const lawyers = within(screen.getByRole('group', { name: 'Lawyers' }));
    expect(await lawyers.findByText('Enter who gave the clearance.')).toBeTruthy();
    expect(document.activeElement).toBe(lawyers.getByLabelText(/^Who gave/));
    clear('Lawyers', 'GLD', '2026-11-21', '88');
    expect(await lawyers.findByText('The date cannot be in the future.')).toBeTruthy();
    clear('Lawyers', 'GLD', '2026-11-20', '88');
    await press('Make the copy for release');
    expect(releases.asked).toHaveLength(1);
  });

  it('makes it where and as the person says, with the clearances', async () => {
    const releases = fakeReleases([plan]);
    const made = await draw([plan], releases);
    type(screen.getByLabelText(/^Name of the copy/), 'Flood plan 2026 #1.docx');
    await act(async () => void fireEvent.click(screen.getByLabelText('Published')));
    clear('Press office', 'Sian Hughes', '2026-11-19', 'PO-114');
    clear('Lawyers', 'GLD', '2026-11-20', '88');
    type(screen.getByLabelText('Reason (optional)'), ' Request 14 ');
    await press('Make the copy for release');
    expect(releases.asked).toEqual([
      {
        copies: [{ document: plan, line: RELEASED, name: 'Flood plan 2026 #1.docx' }],
        place: { listId: 'public', folder: '/sites/team/Published' },
        clearances: [
          { id: 'press', by: 'Sian Hughes', on: '2026-11-19', reference: 'PO-114' },
          { id: 'legal', by: 'GLD', on: '2026-11-20', reference: '88' },
        ],
        reason: 'Request 14',
      },
    ]);
    expect(screen.getByText('1 copy is made and marked.')).toBe(document.activeElement);
    expect(screen.getByRole('link', { name: 'Flood plan 2026 #1.docx' }).getAttribute('href')).toBe('/sites/team/Published/Flood%20plan%202026%20%231.docx');
    await press('Back');
    expect(made).toEqual([true]);
  });

  it('refuses a name that cannot be, and a place among historical records', async () => {
    const releases = fakeReleases([plan]);
    await draw([plan], releases);
    type(screen.getByLabelText(/^Name of the copy/), 'Flood plan.pdf');
    expect(await screen.findByText(en.nameProblem.ending)).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByLabelText('Published')));
    await act(async () => void fireEvent.click(screen.getByLabelText('Old')));
    expect(screen.getByText(en.placeProblem.historical)).toBeTruthy();
    clear('Press office', 'Sian Hughes', '2026-11-19', 'PO-114');
    clear('Lawyers', 'GLD', '2026-11-20', '88');
    await press('Make the copy for release');
    expect(releases.asked).toEqual([]);
  });

  it('says of which documents none can be made, and why', async () => {
    const hers = { ...fakeDocument(2, 'Hers.docx', 'OFFICIAL-SENSITIVE'), originator: 'Ben <ben@example.gov.uk>' };
    const theirs = { ...fakeDocument(3, 'Theirs.docx', 'OFFICIAL'), originatingBody: 'Home Office' };
    const secret = fakeDocument(4, 'Secret.docx', 'SECRET');
    const documents = [hers, theirs, secret];
    const made = await draw(documents, fakeReleases(documents));
    const row = (name: string): string => screen.getByRole('rowheader', { name }).closest('tr')?.textContent ?? '';
    expect(row('Hers.docx')).toContain('Only its originator may release it.');
    expect(row('Theirs.docx')).toContain('It was sent by Home Office.');
    expect(row('Secret.docx')).toContain('Change the marking first.');
    expect(screen.queryByRole('group', { name: 'Press office' })).toBeNull();
    await press('Back');
    expect(made).toEqual([false]);
  });
});

describe('a release that was cut off', () => {
  const open: UnfinishedRelease = { releaseId: 'r', when: '2026-11-19T10:00:00Z', copies: ['Flood plan - public release.docx'] };
  it('is offered to be finished', async () => {
    const releases = fakeReleases([plan], { unfinished: [open] });
    await draw([plan], releases);
    expect(screen.getByText(/On 19 November 2026 you were making Flood plan - public release.docx/)).toBeTruthy();
    await press('Finish the copies');
    expect(releases.finished).toEqual([open]);
    expect(screen.getByText('1 copy is made and marked.')).toBeTruthy();
  });

  it('or to be left', async () => {
    const releases = fakeReleases([plan], { unfinished: [open] });
    await draw([plan], releases);
    await press('Leave it as it is');
    await act(async () => undefined);
    expect(releases.abandoned).toEqual([open]);
    expect(screen.getByText(en.left)).toBeTruthy();
  });

  it('says what was left half-way, and offers to look again', async () => {
    const releases = fakeReleases([plan], {}, { state: 'failed', problem: { code: 'network' }, copies: [], leftBehind: ['Flood plan (1234abcd).docx'] });
    await draw([plan], releases);
    clear('Press office', 'Sian Hughes', '2026-11-19', 'PO-114');
    clear('Lawyers', 'GLD', '2026-11-20', '88');
    await press('Make the copy for release');
    expect(screen.getByText('No copy was made.')).toBeTruthy();
    expect(screen.getByText(/nothing is copied twice/)).toBeTruthy();
    expect(screen.getByText(/Do not give it to anybody/)).toBeTruthy();
    await press('Read it again');
    await act(async () => undefined);
    expect(screen.getByRole('group', { name: 'Press office' })).toBeTruthy();
  });
});
