/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MarkingDetails, Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { DocumentState, HistoryEntry, Operation, SiteRules, Survey } from '../../store/desk';
import { button, choice, drawPanel } from './drawPanel';
import { fakeDesk, fakeDocument, fakeRow, fakeSurvey, type FakeDesk, type FakeDeskOptions } from './fakeDesk';

const scheme = gscpJson as unknown as Scheme;
const NO_RULES: SiteRules = { posts: [], containers: [] };
const documents = [fakeDocument(1, 'Budget 2026.xlsx', 'OFFICIAL'), fakeDocument(2, 'Minutes.docx'), fakeDocument(3, 'Risks.docx')];
jest.mock('../challenges/ChallengeForm', () => ({
  ChallengeForm: ({ documents: of, line }: { documents: { name: string }[]; line: string }) =>
    `challenge of ${of.map(({ name }) => name).join(', ')} as ${line || 'nothing'}`,
}));
jest.mock('../release/ReleaseForm', () => ({
  __esModule: true,
  default: ({ documents: of }: { documents: { name: string }[] }) => `release of ${of.map(({ name }) => name).join(', ')}`,
}));
const mockTold: unknown[] = [];
jest.mock('../../store/challenges', () => ({
  createChallengeDesk: () => ({
    tell: (request: unknown) => {
      mockTold.push(request);
      return { report: Promise.resolve({ steps: [], left: [], problem: null }) };
    },
  }),
}));
const ids = (id: number): { id: number; uniqueId: string } => ({ id, uniqueId: fakeDocument(id, '').uniqueId });
const rows = documents.map((document) => fakeRow(document));
const desk = (options: Partial<FakeDeskOptions> = {}): ReturnType<typeof fakeDesk> =>
  fakeDesk({ scheme, survey: () => Promise.resolve(fakeSurvey(documents)), ...options });
const operation: Operation = { operationId: 'earlier', kind: 'mark', when: '2026-11-19T10:00:00Z', line: 'OFFICIAL', planned: 14, left: 5 };

const refused = (name: string): string => {
  const input = choice(name);
  expect(input.getAttribute('aria-disabled')).toBe('true');
  return (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
};
/** What a run was asked to do, where it is the same for all. */
const asked = (fake: FakeDesk): { documents: readonly DocumentState[]; line?: string; details?: MarkingDetails; reason: string; times: number } => {
  const [request] = fake.ran;
  return { ...request.targets[0], documents: request.targets.flatMap((target) => target.documents), reason: request.reason, times: fake.ran.length };
};
const disabled = (element: HTMLElement): boolean => element.getAttribute('aria-disabled') === 'true';

describe('the marking panel', () => {
  it('says how the documents are marked now, and what the button will do', async () => {
    await drawPanel(desk(), rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    expect(button('Mark 3 documents')).toBeTruthy();
  });

  it('lets the person choose before the documents have been read', async () => {
    await drawPanel(desk({ survey: () => new Promise(() => undefined) }), rows);
    fireEvent.click(choice('OFFICIAL'));
    expect(choice('OFFICIAL').checked).toBe(true);
    expect(disabled(button('Mark 3 documents'))).toBe(true);
  });

  it('marks with what was chosen, and with the reason', async () => {
    const fake = desk();
    const { closed } = await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('OFFICIAL-SENSITIVE'));
    fireEvent.click(choice('RECIPIENTS ONLY'));
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: ' Names the bidders ' } });
    fireEvent.click(button('Mark 3 documents'));
    await screen.findByText('3 documents are marked OFFICIAL-SENSITIVE - RECIPIENTS ONLY.');
    expect(asked(fake)).toMatchObject({ times: 1, line: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY', reason: 'Names the bidders' });
    fireEvent.click(within(screen.getByRole('dialog')).getAllByText('Close')[0]);
    expect(closed).toEqual([true]);
  });

  it('refuses what the policy forbids, in place, with the reason and where it stands', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(choice('OFFICIAL'));
    const why = refused('RECIPIENTS ONLY');
    expect(why).toContain('Only with OFFICIAL-SENSITIVE, SECRET or TOP SECRET.');
    expect(why).toContain('page 16');
    choice('RECIPIENTS ONLY').focus();
    expect(document.activeElement).toBe(choice('RECIPIENTS ONLY'));
    fireEvent.click(choice('RECIPIENTS ONLY'));
    expect(choice('RECIPIENTS ONLY').checked).toBe(false);
  });

  describe('before anything is written', () => {
    const own = fakeDocument(1, 'Budget 2026.xlsx', 'OFFICIAL');
    const others = { ...fakeDocument(2, 'Minutes.docx', 'OFFICIAL'), originator: 'Ben Ellis <ben@example.gov.uk>' };
    const received = { ...fakeDocument(3, 'Letter.docx', 'OFFICIAL'), originatingBody: 'HM Treasury' };
    const draw = async (more: Partial<FakeDeskOptions>, documents = [own, others, received], rules: SiteRules = NO_RULES): Promise<FakeDesk> => {
      const fake = desk({ survey: () => Promise.resolve(fakeSurvey(documents, { rules })), ...more });
      await drawPanel(
        fake,
        documents.map((document) => fakeRow(document))
      );
      return fake;
    };

    it('says whose documents are not this person’s to mark, with the paragraph one press away, and counts only the rest', async () => {
      const fake = await draw({});
      expect(screen.getByText('1 of 3 will be marked.')).toBeTruthy();
      expect(screen.getByText(/The originator of 1 document is Ben Ellis, and only the originator may change a marking/)).toBeTruthy();
      expect(screen.getByText(/1 document came from HM Treasury, which alone may change its marking/)).toBeTruthy();
      fireEvent.click(screen.getAllByRole('button', { name: 'Policy, paragraph 38' })[0]);
      expect(screen.getByText(/may challenge the classification of an asset with a reasoned argument/).getAttribute('lang')).toBe('en');
      fireEvent.click(screen.getAllByRole('button', { name: 'Which documents' })[0]);
      expect(screen.getByText('Minutes.docx')).toBeTruthy();
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      fireEvent.click(button('Mark 1 document'));
      await waitFor(() => expect(asked(fake).documents).toEqual([own]));
    });

    it('marks nothing where nothing may be marked', async () => {
      const fake = await draw({}, [others]);
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      expect(screen.getByText('It will not be marked.')).toBeTruthy();
      expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull();
      expect(fake.ran).toEqual([]);
    });

    it('says that historical records are not marked again', async () => {
      await draw({}, [own], { posts: [], containers: [{ place: '/sites/team', ceiling: '', proposes: '', historical: true }] });
      expect(screen.getByText('It is a historical record, and will not be marked again.')).toBeTruthy();
      fireEvent.click(button('Policy, paragraph 39'));
      expect(screen.getByText(/under the Public Records Act 1958 should not be reclassified or amended/)).toBeTruthy();
    });

    it('says what the library may hold before it is tried', async () => {
      await draw({}, [own], { posts: [], containers: [{ place: '/sites/team/Documents', ceiling: 'OFFICIAL', proposes: '', historical: null }] });
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      expect(screen.getByText('It lies in “Documents”, which holds documents up to OFFICIAL, and will not be marked.')).toBeTruthy();
    });

    it('asks for a reason where the scheme does, and waits for it', async () => {
      const { table } = scheme.changes;
      const strict: Scheme = { ...scheme, changes: { ...scheme.changes, table: { ...table, lower: { ...table.lower, originator: ['justification'] } } } };
      const lowered = fakeDocument(1, 'Budget 2026.xlsx', 'OFFICIAL-SENSITIVE');
      const fake = await draw({ scheme: strict }, [lowered]);
      expect(screen.getByLabelText('Reason (optional)')).toBeTruthy();
      fireEvent.click(choice('OFFICIAL'));
      const reason = screen.getByLabelText<HTMLInputElement>(/^Reason/);
      expect(reason.required).toBe(true);
      expect(disabled(button('Mark 1 document'))).toBe(true);
      fireEvent.change(reason, { target: { value: '  ' } });
      fireEvent.click(button('Mark 1 document'));
      expect(fake.ran).toEqual([]);
      fireEvent.change(reason, { target: { value: 'Published since' } });
      fireEvent.click(button('Mark 1 document'));
      await waitFor(() => expect(asked(fake).reason).toBe('Published since'));
    });

    it('says that a marking which was to change no longer will', async () => {
      await draw({}, [{ ...own, reclassifyEvent: 'The Budget', reclassifyTo: 'OFFICIAL - FOR PUBLIC RELEASE' }]);
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      expect(screen.getByText('It was to change later. With this marking that no longer happens.')).toBeTruthy();
    });

    it('puts first what the library proposes, says so, and marks nothing until the person confirms', async () => {
      const unmarked = [fakeDocument(2, 'Minutes.docx'), fakeDocument(3, 'Risks.docx')];
      const rules: SiteRules = {
        posts: [],
        containers: [{ place: '/sites/team/Documents', ceiling: '', proposes: 'OFFICIAL - COMMERCIAL', historical: null }],
      };
      const fake = await draw({}, unmarked, rules);
      expect(screen.getByText('“Documents” proposes this. Check that it is right.')).toBeTruthy();
      expect(choice('COMMERCIAL').checked).toBe(true);
      expect(fake.ran).toEqual([]);
      fireEvent.click(button('Mark 2 documents'));
      await waitFor(() => expect(asked(fake).line).toBe('OFFICIAL - COMMERCIAL'));
      expect(fake.ran[0].targets[0].basis).toEqual({ origin: { source: 'container', name: 'Documents', value: 'OFFICIAL - COMMERCIAL' } });
    });

    it('leaves what the person has begun to choose, and offers the proposal beside it', async () => {
      let answer = (_: Survey): void => undefined;
      const unmarked = fakeDocument(2, 'Minutes.docx');
      const rules: SiteRules = {
        posts: [],
        containers: [{ place: '/sites/team/Documents', ceiling: '', proposes: 'OFFICIAL - COMMERCIAL', historical: null }],
      };
      const fake = desk({ survey: () => new Promise((resolve) => (answer = resolve)) });
      await drawPanel(fake, [fakeRow(unmarked)]);
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      await act(async () => answer(fakeSurvey([unmarked], { rules })));
      expect(choice('OFFICIAL-SENSITIVE').checked).toBe(true);
      expect(screen.getByText('“Documents” proposes a marking for it:')).toBeTruthy();
      fireEvent.click(button('OFFICIAL - COMMERCIAL'));
      expect(choice('COMMERCIAL').checked).toBe(true);
    });

    it('proposes nothing where the scheme forbids it', async () => {
      const rules: SiteRules = { posts: [], containers: [{ place: '/sites/team/Documents', ceiling: '', proposes: 'OFFICIAL', historical: null }] };
      await draw({ scheme: { ...scheme, defaults: { allowed: false, paragraph: '4' } } }, [fakeDocument(2, 'Minutes.docx')], rules);
      expect(choice('OFFICIAL').checked).toBe(false);
      expect(screen.queryByText(/proposes/)).toBeNull();
    });

    it('41: what lets a document go to anybody goes on a copy, and the panel leads there', async () => {
      const fake = await draw({}, [own]);
      fireEvent.click(choice('OFFICIAL'));
      fireEvent.click(choice('FOR PUBLIC RELEASE'));
      expect(screen.getAllByText('FOR PUBLIC RELEASE goes on the copy that is released, not on the document itself.').length).toBeGreaterThan(0);
      fireEvent.click(button('Make the copy for release'));
      expect(await screen.findByText('release of Budget 2026.xlsx')).toBeTruthy();
      expect(fake.ran).toEqual([]);
    });

    it('opens a challenge to what is not this person’s, with the line that they chose, and comes back', async () => {
      await draw({}, [own, others, received]);
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      button('Challenge 2 markings').focus();
      fireEvent.click(button('Challenge 2 markings'));
      expect(await screen.findByText('challenge of Minutes.docx, Letter.docx as OFFICIAL-SENSITIVE')).toBeTruthy();
      expect(screen.getByText('Challenge the markings of 2 documents')).toBe(document.activeElement);
      expect(screen.queryByRole('button', { name: 'Mark 1 document' })).toBeNull();
      fireEvent.click(button('Back to marking'));
      expect(document.activeElement).toBe(button('Challenge 2 markings'));
      expect(choice('OFFICIAL-SENSITIVE').checked).toBe(true);
    });

    it('makes the challenge the one thing to do where nothing can be marked', async () => {
      await draw({}, [others]);
      button('Challenge the marking').focus();
      fireEvent.click(button('Challenge the marking'));
      expect(await screen.findByText('challenge of Minutes.docx as nothing')).toBeTruthy();
      fireEvent.click(button('Back to marking'));
      expect(document.activeElement).toBe(button('Challenge the marking'));
    });

    it('tells originators where the scheme lets others change a marking, of what was done', async () => {
      const { table } = scheme.changes;
      const local: Scheme = { ...scheme, changes: { ...scheme.changes, table: { ...table, raise: { ...table.raise, originatingBody: ['notice'] } } } };
      mockTold.length = 0;
      await draw({ scheme: local, failing: { 'Plans.docx': { code: 'network' } } }, [others, { ...others, ...ids(5), name: 'Plans.docx' }]);
      fireEvent.click(choice('OFFICIAL-SENSITIVE'));
      expect(screen.getByText('Ben Ellis will be told that you changed the marking of 2 documents.')).toBeTruthy();
      fireEvent.click(button('Mark 2 documents'));
      expect(await screen.findByText('Its originator has been told here, not by e-mail.')).toBeTruthy();
      expect(mockTold).toMatchObject([{ line: 'OFFICIAL-SENSITIVE', operationId: 'operation-1', documents: [{ name: 'Minutes.docx', line: 'OFFICIAL' }] }]);
    });
  });

  describe('when something has gone wrong', () => {
    it('is one press away, writes nothing, and gives the focus back', async () => {
      const fake = desk();
      await drawPanel(fake, rows);
      await screen.findByText('2 have no marking, 1 is OFFICIAL.');
      button('Something has gone wrong with this information').focus();
      fireEvent.click(button('Something has gone wrong with this information'));
      expect(await screen.findByText('Call the Departmental Security Unit on 020 7946 0000.')).toBeTruthy();
      fireEvent.click(button('Back to marking'));
      expect(document.activeElement).toBe(button('Something has gone wrong with this information'));
      expect(fake.ran).toEqual([]);
    });

    it('stands beside the stop above the ceiling, with what was chosen', async () => {
      await drawPanel(desk({ survey: () => Promise.resolve(fakeSurvey([documents[0]])) }), [rows[0]]);
      await screen.findByText('It is marked OFFICIAL.');
      fireEvent.click(choice('SECRET'));
      fireEvent.click(button('What to do now'));
      expect((await screen.findByText(/^You chose:/)).parentElement?.textContent).toBe('You chose: SECRET');
    });
  });

  it('lets any marking change later, into one of the likely or a typed one', async () => {
    const fake = desk();
    await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('OFFICIAL-SENSITIVE'));
    fireEvent.click(choice('This marking changes later'));
    expect(disabled(button('Mark 3 documents'))).toBe(true);
    fireEvent.change(await screen.findByLabelText('Date and time'), { target: { value: '2020-05-17T12:00' } });
    expect(screen.getByText('That time has passed, so it is due at once.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Date and time'), { target: { value: '2027-05-17T12:00' } });
    fireEvent.change(screen.getByLabelText('Marking after that'), { target: { value: 'secret' } });
    expect(screen.getByText(/SECRET is higher than the marking that ends/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Marking after that'), { target: { value: 'official - commercial' } });
    fireEvent.click(button('Mark 3 documents'));
    await waitFor(() =>
      expect(asked(fake).details?.embargo).toEqual({
        until: { kind: 'time', at: new Date('2027-05-17T12:00').toISOString() },
        becomes: 'OFFICIAL - COMMERCIAL',
      })
    );
  });

  it('takes what follows from one press, and lets the marking stay after all', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(choice('OFFICIAL-SENSITIVE'));
    fireEvent.click(choice('This marking changes later'));
    fireEvent.click(await screen.findByRole('button', { name: 'OFFICIAL' }));
    expect(screen.getByLabelText<HTMLInputElement>('Marking after that').value).toBe('OFFICIAL');
    fireEvent.click(choice('This marking changes later'));
    expect(screen.queryByLabelText('Marking after that')).toBeNull();
  });

  it('names the other of two that cannot stand together, whichever of them the policy speaks of', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(choice('FOR PUBLIC RELEASE'));
    expect(refused('HMG USE ONLY')).toContain('Not beside FOR PUBLIC RELEASE.');
    expect(refused('[ORGANISATION] USE ONLY')).toContain('Not beside FOR PUBLIC RELEASE.');
  });

  it('takes off what another classification forbids, and says so', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(choice('OFFICIAL-SENSITIVE'));
    fireEvent.click(choice('RECIPIENTS ONLY'));
    fireEvent.click(choice('OFFICIAL'));
    expect(screen.getByText(/RECIPIENTS ONLY was taken off\./)).toBeTruthy();
    expect(choice('RECIPIENTS ONLY').checked).toBe(false);
  });

  it('above the ceiling it stops, says whom to call, and writes nothing', async () => {
    const fake = desk();
    await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('SECRET'));
    expect(screen.getByText(/may not be held here/)).toBeTruthy();
    expect(screen.getByText(/Departmental Security Unit on 020 7946 0000/)).toBeTruthy();
    expect(disabled(button('Mark 3 documents'))).toBe(true);
    fireEvent.click(button('Mark 3 documents'));
    expect(fake.ran).toEqual([]);
  });

  it('lets nothing through where the ceiling cannot be read', async () => {
    const fake = desk({ settings: { ceiling: 'NO SUCH LEVEL' } });
    await drawPanel(fake, rows);
    fireEvent.click(choice('OFFICIAL'));
    expect(screen.getByText(/may not be held here/)).toBeTruthy();
  });

  it('opens the policy’s own words on one press', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(button(/^What it means \(OFFICIAL\)/));
    const quote = screen.getByText(/The majority of information that is created/);
    expect(quote.getAttribute('lang')).toBe('en');
    expect(screen.getByText(/Policy, .*page 9/)).toBeTruthy();
  });

  it('chooses a recent marking in one press', async () => {
    await drawPanel(desk({ recent: ['OFFICIAL - HMG USE ONLY'] }), rows);
    fireEvent.click(button('OFFICIAL - HMG USE ONLY'));
    expect(choice('HMG USE ONLY').checked).toBe(true);
    expect(button('OFFICIAL - HMG USE ONLY').getAttribute('aria-pressed')).toBe('true');
  });

  it('makes an organisation’s name into its handling instruction', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(choice('[ORGANISATION] USE ONLY'));
    fireEvent.change(screen.getByLabelText(/^Name \(for example/), { target: { value: 'Home Office' } });
    fireEvent.click(button('Add'));
    expect(choice('HOME OFFICE USE ONLY').checked).toBe(true);
  });

  it('does not mark an embargo without its end and what follows', async () => {
    const fake = desk();
    await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(choice('EMBARGOED'));
    expect(disabled(button('Mark 3 documents'))).toBe(true);
    fireEvent.click(choice('When something happens'));
    fireEvent.change(screen.getByLabelText('What happens'), { target: { value: 'The Chancellor sits down' } });
    fireEvent.change(screen.getByLabelText('Marking after that'), { target: { value: 'OFFICIAL - FOR PUBLIC RELEASE' } });
    fireEvent.click(button('Mark 3 documents'));
    await waitFor(() => expect(fake.ran).toHaveLength(1));
    expect(asked(fake).details?.embargo).toEqual({ until: { kind: 'event', event: 'The Chancellor sits down' }, becomes: 'OFFICIAL - FOR PUBLIC RELEASE' });
  });

  it('reads a typed line, or says what is wrong with it', async () => {
    await drawPanel(desk(), rows);
    fireEvent.click(button('Type the line instead'));
    fireEvent.change(screen.getByLabelText('Marking line'), { target: { value: 'official-sensitive - recipents only' } });
    expect(screen.getByText(/Did you mean RECIPIENTS ONLY/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Marking line'), { target: { value: 'official-sensitive - recipients only' } });
    fireEvent.click(button('Use this line'));
    expect(choice('RECIPIENTS ONLY').checked).toBe(true);
  });

  it('says how many documents a folder holds, and can leave them out', async () => {
    const folder = fakeDocument(9, 'Procurement');
    const inside = [fakeDocument(10, 'Bid A.docx'), fakeDocument(11, 'Bid B.docx')];
    const fake = desk({ survey: () => Promise.resolve(fakeSurvey([documents[1], ...inside], { folders: [{ name: 'Procurement', documents: 2 }] })) });
    await drawPanel(fake, [fakeRow(documents[1]), fakeRow(folder, true)]);
    await screen.findByText('1 folder holds 2 documents.');
    expect(button('Mark 3 documents')).toBeTruthy();
    fireEvent.click(choice('Mark them too'));
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(button('Mark 1 document'));
    await waitFor(() => expect(asked(fake).documents.map((document) => document.name)).toEqual(['Minutes.docx']));
  });

  it('takes a marking off only where there is one, and says so on the button', async () => {
    const fake = desk();
    await drawPanel(fake, rows);
    fireEvent.click(await screen.findByLabelText('No marking'));
    expect(screen.getByText('The marking will be taken off 1 of 3.')).toBeTruthy();
    fireEvent.click(button('Take the marking off 1 document'));
    await waitFor(() => expect(asked(fake).line).toBe(''));
    expect(asked(fake).documents.map(({ name }) => name)).toEqual(['Budget 2026.xlsx']);
  });

  it('names each document that was not marked, why, and what to do; the code is under Details', async () => {
    const fake = desk({ failing: { 'Minutes.docx': { code: 'checkedOut', values: { who: 'Ben Ellis' }, detail: 'SPFileCheckOutException' } } });
    await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(button('Mark 2 documents'));
    await screen.findByText('It is checked out to Ben Ellis.');
    expect(screen.getByRole('rowheader', { name: 'Minutes.docx' })).toBeTruthy();
    expect(screen.queryByText(/SPFileCheckOutException/)).toBeNull();
    fireEvent.click(button('Details'));
    expect(screen.getByText(/checkedOut – SPFileCheckOutException/)).toBeTruthy();
  });

  it('shows how far long work is, and passes on pause and stop', async () => {
    const fake = desk({ holdAt: { state: 'waiting', total: 1000, settled: 312, done: 310, same: 0, failed: 2, secondsLeft: 60, waitSeconds: 40 } });
    await drawPanel(fake, rows);
    await screen.findByText('2 have no marking, 1 is OFFICIAL.');
    fireEvent.click(choice('OFFICIAL'));
    fireEvent.click(button('Mark 2 documents'));
    await screen.findByText('312 of 1,000 marked');
    expect(screen.getByText('SharePoint is busy. Going on in 40 seconds.')).toBeTruthy();
    fireEvent.click(button('Pause'));
    fireEvent.click(button('Stop here'));
    expect(fake.said).toEqual(['pause', 'cancel']);
  });

  it('offers the rest of interrupted work, and to leave it', async () => {
    const fake = desk({ survey: () => Promise.resolve(fakeSurvey(documents, { unfinished: operation })) });
    await drawPanel(fake, rows);
    await screen.findByText('You were marking 14 documents on 19 November 2026, and it was interrupted. 5 are left.');
    fireEvent.click(button('Leave the rest'));
    await waitFor(() => expect(fake.abandoned).toEqual([operation]));
    fireEvent.click(await screen.findByText('Do the rest'));
    await waitFor(() => expect(fake.resumed).toEqual([operation]));
  });

  it('takes up work of another kind, and says what it did', async () => {
    const lapse: Operation = { ...operation, kind: 'lapse', line: '' };
    const fake = desk({ survey: () => Promise.resolve(fakeSurvey(documents, { unfinished: lapse })) });
    await drawPanel(fake, rows);
    await screen.findByText('You were changing 14 documents on 19 November 2026, and it was interrupted. 5 are left.');
    fireEvent.click(button('Do the rest'));
    expect(await screen.findByText('1 document was changed.')).toBeTruthy();
  });

  it('undoes the last marking', async () => {
    const fake = desk({ survey: () => Promise.resolve(fakeSurvey(documents, { undoable: operation })) });
    await drawPanel(fake, rows);
    fireEvent.click(await screen.findByText('Undo the last marking (14 documents, 26 hours ago)'));
    await waitFor(() => expect(fake.undone).toEqual([operation]));
  });

  it('says so where the library was never set up', async () => {
    await drawPanel(desk({ survey: () => Promise.reject(Object.assign(new Error('no MunMarking'), { code: 'missingColumn' })) }), rows);
    await screen.findByText(/The library has no column to write this to\. Ask the site’s owner/);
    expect(screen.queryByText(/no MunMarking/)).toBeNull();
  });

  it('shows one document’s history, and says when the column was edited or the history is broken', async () => {
    const entry = {
      when: '2026-11-19T15:30:00Z',
      who: { login: 'ada', name: 'Ada Price' },
      kind: 'marked' as const,
      before: '',
      after: 'OFFICIAL',
      reason: 'New',
      rule: 'gscp-2024@2.0',
      operationId: '1',
      details: { instructions: [], embargo: null },
      basis: null,
    };
    await drawPanel(desk({ history: { entries: [entry], columnAgrees: false, intact: false } }), [rows[0]]);
    fireEvent.click(screen.getByRole('tab', { name: 'History' }));
    await screen.findByText('no marking → OFFICIAL');
    expect(screen.getByText('19 November 2026 at 15:30')).toBeTruthy();
    expect(screen.getByText(/edited by hand since/)).toBeTruthy();
    expect(screen.getByText(/does not match its own seal/)).toBeTruthy();
  });

  describe('a line of history', () => {
    const entry: HistoryEntry = {
      when: '2026-11-19T15:30:00Z',
      who: { login: 'ada', name: 'Ada Price' },
      kind: 'marked',
      before: 'OFFICIAL',
      after: 'OFFICIAL',
      reason: '',
      rule: 'gscp-2024@2.0',
      operationId: '1',
      details: { instructions: [], embargo: null },
      basis: null,
    };
    const at = '2027-05-17T11:00:00Z';
    const clearances = [{ id: 'press', by: 'Cai Rees', on: '2026-11-18', reference: 'P/7' }];
    const of = (source: 'column' | 'property' | 'label' | 'container' | 'copyOf', name: string, value: string): Partial<HistoryEntry> => ({
      basis: { origin: { source, name, value } },
    });
    it.each<[string, Partial<HistoryEntry>]>([
      ['Until 17 May 2027 at 12:00; then OFFICIAL', { details: { instructions: [], embargo: { until: { kind: 'time', at }, becomes: 'OFFICIAL' } } }],
      [
        'Until this happens: The Budget; then OFFICIAL',
        { details: { instructions: [], embargo: { until: { kind: 'event', event: 'The Budget' }, becomes: 'OFFICIAL' } } },
      ],
      ['Instruction: Ask first.', { details: { instructions: ['Ask first.'], embargo: null } }],
      ['Changed when it was due', { kind: 'lapsed' }],
      ['Handed over', { kind: 'handedOver' }],
      ['Taken on: it was there before', { kind: 'takenOn' }],
      ['As its library or folder proposes', { kind: 'proposed' }],
      ['Copy for release', { kind: 'released' }],
      ['It was in the column “Marking” as “OFF-SENS”.', of('column', 'Marking', 'OFF-SENS')],
      ['It was in the document’s property “Classifier” as “O-S”.', of('property', 'Classifier', 'O-S')],
      ['It comes from the sensitivity label “Official Sensitive”.', of('label', 'Official Sensitive', 'id')],
      ['“Bids” proposed OFFICIAL - COMMERCIAL.', of('container', 'Bids', 'OFFICIAL - COMMERCIAL')],
      ['It is a copy of Budget.xlsx.', of('copyOf', 'Budget.xlsx', 'id')],
      ['Press office: cleared by Cai Rees on 18 November 2026, reference P/7.', { basis: { clearances } }],
      ['It was changed on a challenge.', { basis: { challenge: '7' } }],
    ])('%s', async (text, more) => {
      await drawPanel(desk({ history: { entries: [{ ...entry, ...more }], columnAgrees: true, intact: true } }), [rows[0]]);
      fireEvent.click(screen.getByRole('tab', { name: 'History' }));
      expect(await screen.findByText(text)).toBeTruthy();
    });

    it('stands under what is so of the document itself: that it was received, that it is a historical record', async () => {
      const letter = { ...documents[0], originatingBody: 'HM Treasury' };
      const rules: SiteRules = { posts: [], containers: [{ place: '/sites/team', ceiling: '', proposes: '', historical: true }] };
      await drawPanel(desk({ survey: () => Promise.resolve(fakeSurvey([letter], { rules })) }), [fakeRow(letter)]);
      fireEvent.click(screen.getByRole('tab', { name: 'History' }));
      expect(await screen.findByText(/^It came from HM Treasury, which alone may change its marking/)).toBeTruthy();
      expect(screen.getByText('It is a historical record, and will not be marked again.')).toBeTruthy();
    });
  });

  it('closes on Escape, and says that nothing was changed', async () => {
    const { closed } = await drawPanel(desk(), rows);
    fireEvent.keyDown(choice('OFFICIAL'), { key: 'Escape', keyCode: 27, which: 27 });
    expect(closed).toEqual([false]);
  });
});
