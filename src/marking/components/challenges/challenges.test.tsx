/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import { fakeDocument } from '../panel/fakeDesk';
import { drawChallenges, fakeChallenges, fakeItem, fakeSuccession, NOW, type FakeChallenges, type FakeOptions } from './fakeChallenges';
import { ForYou } from './ForYou';
import { RaiseForm } from './RaiseForm';

const scheme = gscpJson as unknown as Scheme;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(button(name)));
};
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tick = (label: string): void => void fireEvent.click(screen.getByLabelText(label));

const drawQueue = async (options: Omit<FakeOptions, 'scheme'>, succession = fakeSuccession()): Promise<FakeChallenges> => {
  const desk = fakeChallenges({ scheme, ...options });
  await drawChallenges(desk, <ForYou succession={succession} now={() => NOW} />);
  return desk;
};

describe('what waits for a person', () => {
  it('is nothing, and it is said what would stand here', async () => {
    await drawQueue({});
    expect(screen.getByText('Nothing waits for you.')).toBeTruthy();
  });

  it('says what is asked, why, by whom, and by when', async () => {
    await drawQueue({ queue: { forMe: [fakeItem('1'), fakeItem('2', { due: '2026-11-18' }, { document: null })] } });
    const table = screen.getByRole('table', { name: 'Challenges that wait for your answer' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first.textContent).toContain('OFFICIAL-SENSITIVE → OFFICIAL');
    expect(first.textContent).toContain('It was published.');
    expect(first.textContent).toContain('Bea Clarke, 10 November 2026');
    expect(first.textContent).toContain('24 November 2026in 4 days');
    expect(second.textContent).toContain('2 days late');
    expect(second.textContent).toContain('moved or deleted');
  });

  it('accepts several at once, says what happened, and reads anew', async () => {
    const desk = await drawQueue({
      queue: { forMe: [fakeItem('1'), fakeItem('2'), fakeItem('3')] },
      failing: { 'Paper 2.docx': { code: 'checkedOut', values: { who: 'Bea Clarke' } } },
    });
    expect(button('Accept and mark 0 documents').getAttribute('aria-disabled')).toBe('true');
    tick('Choose all 3');
    tick('Paper 3.docx');
    await press('Accept and mark 2 documents');
    expect(desk.responses.map(({ act: what, items, text, lines }) => [what, items.length, text, lines])).toEqual([['accepted', 2, '', {}]]);
    const said = screen.getByText('1 challenge accepted, and the document is marked.');
    expect(document.activeElement).toBe(said);
    expect(screen.getByText('It is checked out to Bea Clarke.')).toBeTruthy();
    expect(desk.read).toBe(2);
  });

  it('wants a marking where none was proposed, and takes none that does not hold', async () => {
    const desk = await drawQueue({ queue: { forMe: [fakeItem('1', { after: '' }), fakeItem('2')] } });
    tick('Paper 2.docx');
    expect(screen.getByText('Look at OFFICIAL-SENSITIVE again')).toBeTruthy();
    tick('Paper 1.docx');
    await press('Accept and mark 2 documents');
    expect(screen.getByText('Type the marking that the document gets.')).toBeTruthy();
    type(/^Mark it as/, 'OFFICIAL - RECIPIENTS ONLY');
    await press('Accept and mark 2 documents');
    expect(desk.responses).toEqual([]);
    type(/^Mark it as/, 'official - commercial');
    await press('Accept and mark 2 documents');
    expect(desk.responses[0].lines).toEqual({ '1': 'OFFICIAL - COMMERCIAL' });
  });

  it('declines with a reason and not without one', async () => {
    const desk = await drawQueue({ queue: { forMe: [fakeItem('1')] } });
    tick('Paper 1.docx');
    await press('Decline 1 challenge');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Why do you decline/));
    await press('Decline 1 challenge');
    expect(await screen.findByText('Write a few words first.')).toBeTruthy();
    expect(desk.responses).toEqual([]);
    type(/^Why do you decline/, ' The annex was not. ');
    await press('Decline 1 challenge');
    expect(desk.responses.map(({ act: what, text }) => [what, text])).toEqual([['declined', 'The annex was not.']]);
  });

  it('asks, and the challenger answers', async () => {
    const talk = [{ kind: 'asked' as const, when: '2026-11-12T09:00:00Z', who: 'ada', whoName: 'Ada Price', text: 'Which page?' }];
    const desk = await drawQueue({ queue: { mine: [fakeItem('1', { state: 'asked', talk }, { acts: ['answered', 'withdrawn'] })] } });
    expect(screen.getByText('Ada Price asked, 12 November 2026: Which page?')).toBeTruthy();
    await press('Answer about Paper 1.docx');
    type(/^Your answer/, 'All of it.');
    await press('Answer');
    expect(desk.responses.map(({ act: what, text }) => [what, text])).toEqual([['answered', 'All of it.']]);
  });

  it('gives a text for another body, and takes down what they say', async () => {
    const item = fakeItem('1', { form: 'referral', to: 'Department for Health' }, { acts: ['accepted', 'declined', 'withdrawn'], document: null });
    const desk = await drawQueue({ queue: { mine: [item] } });
    await press(/^Text for Department for Health/);
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text for Department for Health').value;
    for (const part of ['Department for Health', 'Paper 1.docx (OFFICIAL-SENSITIVE)', 'We propose: OFFICIAL', 'It was published.', 'Ada Price'])
      expect(text).toContain(part);
    await press('They agreed');
    expect(desk.responses[0].act).toBe('accepted');
  });

  it('puts notices away', async () => {
    const desk = await drawQueue({ queue: { notices: [fakeItem('1', { form: 'notice' }), fakeItem('2', { form: 'notice' })] } });
    await press('Put these 2 notices away');
    expect(desk.responses.map(({ act: what, items }) => [what, items.length])).toEqual([['seen', 2]]);
  });

  it('shows whoever looks after the site what waits too long, and for whom', async () => {
    await drawQueue({ queue: { overdue: [fakeItem('1', { due: '2026-11-01' }, { acts: ['passed'], overdue: true })] } });
    const row = within(screen.getByRole('table', { name: 'Challenges whose day has passed' })).getAllByRole('row')[1];
    expect(row.textContent).toContain('Ada Price');
    expect(row.textContent).toContain('19 days late');
  });

  it('finds what was cut off between marking and noting it, and notes it', async () => {
    const half = fakeItem('1', {}, { document: fakeDocument(1, 'Paper 1.docx', 'OFFICIAL') });
    const desk = await drawQueue({ queue: { forMe: [half], halfAccepted: [half] } });
    await press('Note 1 challenge as accepted');
    expect(desk.responses.map(({ act: what, lines }) => [what, lines])).toEqual([['accepted', { '1': 'OFFICIAL' }]]);
  });

  it.each([
    ['the site was set up before there were challenges', { available: false }, /set up before there were challenges/],
    ['rows were changed', { setAside: 2 }, /2 rows were set aside/],
  ])('says so where %s', async (_, queue, said) => {
    await drawQueue({ queue });
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('says why it could not be read, and reads again', async () => {
    const desk = await drawQueue({ queue: Object.assign(new Error('429'), { code: 'tooBusy' }) });
    expect(screen.getByText(/could not be read\. SharePoint is too busy/)).toBeTruthy();
    await press('Read it again');
    expect(desk.read).toBe(2);
  });
});

describe('raising a challenge (GSCP paragraph 38)', () => {
  const documents = [fakeDocument(1, 'Paper 1.docx', 'OFFICIAL-SENSITIVE'), fakeDocument(2, 'Paper 2.docx', 'OFFICIAL-SENSITIVE')];
  const draw = async (options: Omit<FakeOptions, 'scheme'> = {}, line = ''): Promise<{ desk: FakeChallenges; done: boolean[] }> => {
    const desk = fakeChallenges({ scheme, ...options });
    const done: boolean[] = [];
    await drawChallenges(desk, <RaiseForm listId="l" documents={documents} line={line} onDone={(raised) => done.push(raised)} />);
    return { desk, done };
  };

  it('says whom it goes to, wants a reason, and says by when an answer is wanted', async () => {
    const { desk, done } = await draw({}, 'OFFICIAL');
    expect(screen.getByText('Ben Ellis is asked about 2 documents.')).toBeTruthy();
    expect(screen.getByText('Reads as OFFICIAL')).toBeTruthy();
    await press('Challenge the marking of 2 documents');
    expect(await screen.findByText('Say why: a challenge needs a reason.')).toBeTruthy();
    type(/^Why do you think so/, 'It was published.');
    await press('Challenge the marking of 2 documents');
    expect(desk.raised.map(({ documents: all, line, reason, listId }) => [all.length, line, reason, listId])).toEqual([
      [2, 'OFFICIAL', 'It was published.', 'l'],
    ]);
    expect(screen.getByText(/^2 challenges raised\. An answer is wanted by /)).toBeTruthy();
    await press('Close');
    expect(done).toEqual([true]);
  });

  it('proposes nothing that does not hold', async () => {
    const { desk } = await draw({}, 'OFFICIAL - RECIPIENTS ONLY');
    type(/^Why do you think so/, 'It was published.');
    expect(button(/^Challenge the marking/).getAttribute('aria-disabled')).toBe('true');
    type(/^How should it be marked/, '');
    await press('Challenge the marking of 2 documents');
    expect(desk.raised[0].line).toBe('');
  });

  it('37: says of material from another body that it must be sent to them, and gives the text', async () => {
    await draw({ routes: { asked: [], sources: [{ to: 'Department for Health', documents }] } });
    expect(screen.getByText(/^2 documents come from Department for Health\. Only they can change them/)).toBeTruthy();
    type(/^Why do you think so/, 'It was published.');
    await press('Challenge the marking of 2 documents');
    expect(screen.getByText('Now send this to them. Nothing has been sent.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text for Department for Health').value).toContain('Paper 2.docx');
  });

  it('says where there is nobody to ask', async () => {
    await draw({ routes: { asked: [], own: documents.slice(0, 1), historical: documents.slice(1) } });
    expect(screen.getByText('1 document is yours to mark, so nobody need be asked.')).toBeTruthy();
    expect(screen.getByText(/1 document is a historical record/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Challenge/ })).toBeNull();
  });
});

describe('originators and posts', () => {
  const nia = { text: 'Nia <nia@x>', originator: { name: 'Nia', login: 'nia@x' }, documents: 120, challenges: 2, standing: 'left' as const };
  const posts = [{ title: 'Head of Floods', holders: [{ login: 'tom@x', name: 'Tom' }] }];
  const open = async (succession: ReturnType<typeof fakeSuccession>): Promise<FakeChallenges> => {
    const desk = await drawQueue({}, succession);
    await press(/^Originators and posts/);
    await screen.findByText('A post answers for markings whoever holds it.');
    return desk;
  };

  it('hands the documents of somebody who has left to a post, and back', async () => {
    const succession = fakeSuccession([nia], { posts, unread: ['Archive'] as never[] });
    await open(succession);
    await press('See who answers for documents');
    expect(screen.getByText('Left: the directory no longer knows them')).toBeTruthy();
    expect(screen.getByText('Archive could not be read by you, so there may be more.')).toBeTruthy();
    await press('Hand over the documents of Nia');
    expect(button('Hand over 120 documents').getAttribute('aria-disabled')).toBe('true');
    tick('Head of Floods');
    await press('Hand over 120 documents');
    expect(succession.handedOver).toEqual([{ from: nia.text, to: { name: 'Head of Floods', login: '' } }]);
    expect(screen.getByText(/^1 document is handed over to Head of Floods/)).toBeTruthy();
    expect(screen.getByText(/^2 challenges went with/)).toBeTruthy();
    await press('Undo the hand-over');
    expect(succession.undone).toHaveLength(1);
  });

  it('hands over to nobody whom the directory does not know', async () => {
    const succession = fakeSuccession([nia]);
    await open(succession);
    await press('See who answers for documents');
    await press('Hand over the documents of Nia');
    type(/^E-mail address/, 'nobody@x');
    await press('Hand over 120 documents');
    expect(screen.getByText('nobody@x could not be found in your organisation.')).toBeTruthy();
    type(/^E-mail address/, 'tom@x');
    await press('Hand over 120 documents');
    expect(succession.handedOver).toEqual([{ from: nia.text, to: { name: 'tom', login: 'tom@x' } }]);
  });

  it('adds a post with who holds it', async () => {
    const succession = fakeSuccession();
    await open(succession);
    await press(/^Add a post/);
    await press('Save the post');
    expect(await screen.findByText('Write the title of the post.')).toBeTruthy();
    type(/^Title of the post/, 'Head of Floods');
    type(/^Who holds it/, 'tom@x\nnobody@x');
    await press('Save Head of Floods');
    expect(screen.getByText('nobody@x could not be found in your organisation. Nothing was saved.')).toBeTruthy();
    type(/^Who holds it/, 'tom@x');
    await press('Save Head of Floods');
    expect(succession.saved).toEqual([['Head of Floods', [{ login: 'tom@x', name: 'tom' }]]]);
  });

  it('is for owners to add, and says so to others', async () => {
    await open(fakeSuccession([], { mayAddPosts: false }));
    expect(screen.getByText('Only the site’s owner can add posts.')).toBeTruthy();
  });
});
