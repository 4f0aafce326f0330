/** @jest-environment ./testing/domWithNode.ts */
import { act, fireEvent, screen } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../../testing/site';
import { en as words } from '../../../../words/functionSnapshots/en';
import { EMPTY_PAGE, EMPTY_PARTS, foldPage } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import ClosingRoom from './ClosingRoom';
import { stillOpen } from './stillOpen';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  await createPageDesk(functionSiteOf(site)).save([{ path: 'title', was: '', value: 'Flood defence' }]);
});
let site: TestSite;
let saved: Blob[];
beforeEach(async () => {
  site = await openSite();
  saved = [];
  URL.createObjectURL = (blob: Blob) => (saved.push(blob), 'blob:x');
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => site.close());

const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const reason = (text: string): void =>
  void fireEvent.change(screen.getByLabelText(new RegExp(`^${words.reason.replace('?', '\\?')}`)), { target: { value: text } });

it('closes only what was exported, with a reason; and opens again, with a reason', async () => {
  const room = await drawFunctionRoom(ClosingRoom, functionSiteOf(site, OWNER));
  await screen.findByRole('heading', { name: words.closeHeading });
  expect(screen.getByText(words.openItems.never)).toBeTruthy();
  await press(words.close);
  expect(screen.getByText(words.exportFirst)).toBeTruthy();
  // Fluent says what is wrong with a field a moment later.
  expect(await screen.findByText(words.reasonMissing)).toBeTruthy();
  expect(room.reading().state.closed).toBeNull();
  await press(words.export);
  await screen.findByText(words.exported);
  expect(saved).toHaveLength(1);
  reason('The team was wound up.');
  await press(words.close);
  await screen.findByRole('heading', { name: words.reopenHeading });
  expect(screen.getByText(/The team was wound up\./)).toBeTruthy();
  expect((await createPageDesk(functionSiteOf(site, COLLEAGUE)).save([{ path: 'purpose', was: '', value: 'Late.' }])).kind).toBe('mayNot');
  fireEvent.change(screen.getByLabelText(new RegExp(`^${words.reopenReason.replace('?', '\\?')}`)), { target: { value: 'It was the wrong site.' } });
  await press(words.reopen);
  await screen.findByRole('heading', { name: words.closeHeading });
  expect(room.reading().state.closed).toBeNull();
});

it('is closed by nobody who may not', async () => {
  await drawFunctionRoom(ClosingRoom, functionSiteOf(site, MEMBER));
  expect(await screen.findByText(words.mayNotClose)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.close })).toBeNull();
});

describe('what is still open', () => {
  const state = foldPage([], 'f');
  const series = (id: string, more: object) => ({ ...EMPTY_PARTS.keyRecordSeries, id, ...more });
  const kinds = (page: object, more: object = {}) =>
    stillOpen({ rows: [], state: { ...state, page: { ...EMPTY_PAGE, ...page }, ...more } }, 'f', '2026-11-20').map((item) => [
      item.kind,
      'count' in item ? item.count : 0,
    ]);

  it('counts series that are due, undecided or without a year', () => {
    const page = {
      endDate: '2026',
      keyRecordSeries: [
        series('a', { yearDue: '2026', appraisalDecision: 'select' }),
        series('b', { yearDue: '2031', appraisalDecision: 'undecided' }),
        series('c', { appraisalDecision: 'destroy' }),
      ],
    };
    expect(kinds(page)).toEqual(
      expect.arrayContaining([
        ['due', 1],
        ['undecided', 1],
        ['noYear', 1],
      ])
    );
    expect(kinds(page).map(([kind]) => kind)).not.toContain('successor');
  });

  it('leaves out a series that was transferred', () => {
    const page = { keyRecordSeries: [series('a', { yearDue: '2020' })] };
    const stages = new Map([['a', [{ stage: { stage: 'transferred', on: '2026-01-01' } }]]]);
    expect(kinds(page, { stages }).map(([kind]) => kind)).toEqual(['never', 'successor', 'missing']);
  });
});
