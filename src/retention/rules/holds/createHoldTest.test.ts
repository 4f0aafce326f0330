import { createHoldTest, type HoldSetting } from './createHoldTest';
import { sealHold } from './sealHold';
import type { HeldInput, Hold, HoldScope } from './types';

const SETTING: HoldSetting = { now: '2026-03-02T09:00:00Z', today: '2026-03-02' };
const NOTHING: HoldScope = { functions: [], classes: [], sites: [], folders: [], words: [], items: [] };
const HOLD: Hold = {
  id: 'h1',
  reason: 'inquiry',
  title: 'Winter floods inquiry',
  authority: 'Inquiries Act 2005, section 35',
  confidential: false,
  scope: NOTHING,
  from: '2026-01-05',
  reviewOn: '',
  lifted: '',
  backing: 'ediscoveryHold',
  backedBy: 'Floods 2026',
  contact: 'Records team',
};
const DOCUMENT: HeldInput = {
  uniqueId: '7c6dbd18-1a6a-4b3f-b0a7-5a3a0d5f9a11',
  name: 'Gŵyl report – COVID-19 (final).docx',
  serverRelativeUrl: '/sites/floods/Shared Documents/Inquiry 2024/Gŵyl report – COVID-19 (final).docx',
  site: '/sites/floods',
  recordClass: 'FLD-01',
  businessFunction: 'Flood defence',
};
const classes = [
  { code: 'FLD-00', supersededBy: 'FLD-01', businessFunction: '' },
  { code: 'FLD-01', supersededBy: 'FLD-02', businessFunction: 'Incidents' },
  { code: 'FLD-02', supersededBy: '', businessFunction: '' },
  { code: 'FLD-09', supersededBy: 'FLD-02', businessFunction: '' },
];

let filler = 0;
const fill = (): string => (filler += 1).toString(16).padStart(8, '0').padEnd(64, '0');
const SALT = '5e'.repeat(32);

/** Whether the document is held by an open hold, and by the same one sealed: both must say the same. */
function isHeld(scope: Partial<HoldScope>, input: Partial<HeldInput> = {}, setting: Partial<HoldSetting> = {}): boolean {
  const hold = { ...HOLD, scope: { ...NOTHING, ...scope } };
  const document = { ...DOCUMENT, ...input };
  const open = createHoldTest([hold], [], { ...SETTING, classes, ...setting })(document).length > 0;
  const sealed = createHoldTest([], [sealHold(hold, SALT, fill)], { ...SETTING, classes, ...setting })(document).length > 0;
  expect(sealed).toBe(open);
  return open;
}

describe('what a hold holds', () => {
  it.each<[string, Partial<HoldScope>, boolean]>([
    ['its class', { classes: ['fld-01 '] }, true],
    ['a class that took its place', { classes: ['FLD-02'] }, true],
    ['a class whose place it took', { classes: ['FLD-00'] }, true],
    ['a class that went the same way, and is not its own', { classes: ['FLD-09'] }, false],
    ['another class', { classes: ['FLD-1'] }, false],
    ['its function', { functions: ['flood  Defence'] }, true],
    ['the function of its class', { functions: ['Incidents'] }, true],
    ['another function', { functions: ['Flood'] }, false],
    ['its site', { sites: ['/Sites/Floods/'] }, true],
    ['a site whose name begins as its own does', { sites: ['/sites/flood'] }, false],
    ['its library', { folders: ['/sites/floods/shared documents'] }, true],
    ['its folder', { folders: ['/sites/floods/Shared Documents/Inquiry 2024/'] }, true],
    ['a folder whose name begins as its own does', { folders: ['/sites/floods/Shared Documents/Inquiry'] }, false],
    ['the document’s own address', { folders: [DOCUMENT.serverRelativeUrl] }, true],
    ['a word of its name', { words: ['REPORT'] }, true],
    ['a word without its accents', { words: ['gwyl'] }, true],
    ['a word with accents that it does not have', { words: ['Réport'] }, true],
    ['part of a word', { words: ['repo'] }, false],
    ['a phrase, however it is joined', { words: ['covid19'] }, true],
    ['a phrase in another order', { words: ['19 covid'] }, false],
    ['a word of a folder', { words: ['Inquiry'] }, true],
    ['a phrase of a folder', { words: ['inquiry 2024'] }, true],
    ['words that stand in two different names', { words: ['2024 gwyl'] }, false],
    ['its id', { items: ['{7C6DBD18-1A6A-4B3F-B0A7-5A3A0D5F9A11}'] }, true],
    ['another id', { items: ['7c6dbd18-1a6a-4b3f-b0a7-5a3a0d5f9a12'] }, false],
    ['everything, where it says so', { everything: true }, true],
    ['nothing', {}, false],
    ['only what is blank', { words: ['  ', '–'], classes: [' '], sites: [''] }, false],
  ])('%s', (_, scope, held) => expect(isHeld(scope)).toBe(held));

  it('follows a document by its id to wherever it is moved', () => {
    const moved = { name: 'x.docx', serverRelativeUrl: '/sites/other/Archive/x.docx', site: '/sites/other', recordClass: '', businessFunction: '' };
    expect(isHeld({ items: [DOCUMENT.uniqueId] }, moved)).toBe(true);
    expect(isHeld({ folders: ['/sites/floods'] }, moved)).toBe(false);
  });

  it('takes the site’s function where neither the document nor its class has one', () => {
    const scope = { functions: ['Rivers'] };
    const siteFunction = { siteFunction: 'Rivers' };
    expect(isHeld(scope, { businessFunction: '', recordClass: '' }, siteFunction)).toBe(true);
    expect(isHeld(scope, { businessFunction: '', recordClass: 'FLD-01' }, siteFunction)).toBe(false);
    expect(isHeld(scope, {}, siteFunction)).toBe(false);
  });

  it('is over the root site only where that is the document’s own', () => {
    expect(isHeld({ sites: ['/'] })).toBe(false);
    expect(isHeld({ sites: ['/'] }, { site: '/', serverRelativeUrl: '/Shared Documents/a.docx', name: 'a.docx' })).toBe(true);
  });

  it('does not go round for ever where classes supersede each other', () => {
    const circle = [
      { code: 'A', supersededBy: 'B', businessFunction: '' },
      { code: 'B', supersededBy: 'A', businessFunction: '' },
    ];
    expect(isHeld({ classes: ['A'] }, { recordClass: 'B' }, { classes: circle })).toBe(true);
  });
});

describe('from when to when it holds', () => {
  const held = (hold: Partial<Hold>, moment: HoldSetting): boolean =>
    createHoldTest([{ ...HOLD, scope: { ...NOTHING, everything: true }, ...hold }], [], moment)(DOCUMENT).length > 0;
  const at = (now: string, today: string): HoldSetting => ({ now, today });

  it.each<[string, Partial<Hold>, HoldSetting, boolean]>([
    ['on its first day', { from: '2026-03-02' }, at('2026-03-02T09:00:00Z', '2026-03-02'), true],
    ['before it', { from: '2026-03-04' }, at('2026-03-02T09:00:00Z', '2026-03-02'), false],
    ['as soon as its first day has begun anywhere', { from: '2026-03-03' }, at('2026-03-02T10:00:00Z', '2026-03-02'), true],
    ['on a site where it is still the day before', { from: '2026-03-02' }, at('2026-03-02T03:00:00Z', '2026-03-01'), true],
    ['the day before it is lifted', { lifted: '2026-03-03' }, at('2026-03-02T23:30:00Z', '2026-03-02'), true],
    ['on the day on which it is lifted', { lifted: '2026-03-02' }, at('2026-03-02T00:00:01Z', '2026-03-02'), false],
    ['while that day has not come on the site', { lifted: '2026-03-02' }, at('2026-03-02T03:00:00Z', '2026-03-01'), true],
    ['where the clock says nothing', { from: '2999-01-01' }, at('', ''), true],
  ])('%s', (_, hold, moment, verdict) => expect(held(hold, moment)).toBe(verdict));
});

describe('what a hold says of itself', () => {
  it('is its title and its reason, and whether anything backs it', () => {
    const test = createHoldTest([{ ...HOLD, scope: { ...NOTHING, sites: ['/sites/floods'] }, backing: 'nothing' }], [], SETTING);
    expect(test(DOCUMENT)).toEqual([{ holdId: 'h1', confidential: false, title: 'Winter floods inquiry', reason: 'inquiry', backed: false }]);
  });

  it('is nothing at all where it is confidential', () => {
    const secret = { ...HOLD, confidential: true, scope: { ...NOTHING, words: ['inquiry'] } };
    const says = [{ holdId: 'h1', confidential: true, title: '', reason: '', backed: null }];
    expect(createHoldTest([], [sealHold(secret, SALT, fill)], SETTING)(DOCUMENT)).toEqual(says);
    expect(createHoldTest([secret], [], SETTING)(DOCUMENT)).toEqual(says);
  });

  it('is said once, however often it meets the document', () => {
    const scope = { ...NOTHING, sites: ['/sites/floods'], words: ['report', 'inquiry'], items: [DOCUMENT.uniqueId] };
    expect(createHoldTest([{ ...HOLD, scope }], [], SETTING)(DOCUMENT)).toHaveLength(1);
  });
});

describe('a sealed hold', () => {
  it('carries no word of its scope, and does not say how much it names', () => {
    const one = sealHold({ ...HOLD, scope: { ...NOTHING, words: ['whistleblower'] } }, SALT, fill);
    const six = sealHold({ ...HOLD, scope: { ...NOTHING, sites: ['/a', '/b', '/c', '/d', '/e'], words: ['whistleblower'] } }, SALT, fill);
    expect(JSON.stringify(one)).not.toMatch(/whistle|floods|inquir/i);
    expect(one.keys).toHaveLength(8);
    expect(six.keys).toHaveLength(8);
    expect([...six.keys].sort()).toEqual(six.keys);
  });
});
