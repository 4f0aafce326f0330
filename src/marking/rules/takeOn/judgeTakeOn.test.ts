import { loadBuiltInScheme } from '../../schemes';
import { originatorText } from '../changing/originator';
import { readMarking } from '../reading/readMarking';
import { KNOWN_PROPERTIES, knownProperty, soundsLikeMarkings } from './classifiers';
import { labelIdentifiers } from './foreignShapes';
import { judgeTakeOn, readyMapping, type TakeOnDocument } from './judgeTakeOn';
import { originatorFor } from './originatorFor';
import type { TakeOnGround } from './proposeMarking';
import { proposedMapping } from './proposedMapping';
import type { TakeOnMapping } from './types';

let ground: TakeOnGround;
beforeAll(async () => {
  const scheme = await loadBuiltInScheme('gscp-2024');
  ground = { scheme, ceiling: readMarking(scheme.ceiling, scheme).marking };
});

const COLUMN = { source: 'column' as const, name: 'Old' };
const LABEL = { source: 'label' as const, name: '_DisplayName' };
const MAPPING: TakeOnMapping = {
  sources: [
    { ...COLUMN, values: { O: 'OFFICIAL', OS: 'official sensitive', S: 'SECRET', bad: 'BANANA', none: null, constructor: 'OFFICIAL' } },
    { ...LABEL, values: { O: 'OFFICIAL', OS: 'OFFICIAL-SENSITIVE' } },
  ],
  originator: 'author',
};
const held = (value: string, of: typeof COLUMN | typeof LABEL = COLUMN): TakeOnDocument['held'][number] => ({ ...of, value });
const document = (more: Partial<TakeOnDocument>): TakeOnDocument => ({ address: '/sites/a/Docs/x.docx', line: '', history: null, held: [held('O')], ...more });

describe('what becomes of a document', () => {
  it.each([
    ['it gets what its value stands for', {}, 'takeOn', 'OFFICIAL'],
    ['in the canonical line', { held: [held('OS')] }, 'takeOn', 'OFFICIAL-SENSITIVE'],
    ['two sources that agree are one', { held: [held('OS'), held('OS', LABEL)] }, 'takeOn', 'OFFICIAL-SENSITIVE'],
    ['two that do not need a person', { held: [held('O'), held('OS', LABEL)] }, 'sourcesDiffer', 'OFFICIAL'],
    ['a source that stands for nothing says nothing', { held: [held('none'), held('OS', LABEL)] }, 'takeOn', 'OFFICIAL-SENSITIVE'],
    ['what is here already is left', { line: 'OFFICIAL' }, 'same', 'OFFICIAL'],
    ['what was decided here stands (37)', { line: 'OFFICIAL-SENSITIVE' }, 'differs', 'OFFICIAL'],
    ['and what the history says, where the column was cleared', { history: 'OFFICIAL-SENSITIVE' }, 'cleared', 'OFFICIAL'],
    ['but not where the marking was taken off', { history: '' }, 'takeOn', 'OFFICIAL'],
    ['a value of which nobody said anything', { held: [held('Zebra')] }, 'notMapped', null],
    ['a value that stands for no marking', { held: [held('none')] }, 'notMapped', null],
    ['a name that objects have too is only a name', { held: [held('toString')] }, 'notMapped', null],
    ['and may be mapped like any other', { held: [held('constructor')] }, 'takeOn', 'OFFICIAL'],
    ['no value', { held: [] }, 'nothing', null],
    ['a line that does not hold', { held: [held('bad')] }, 'invalid', 'BANANA'],
    ['a line above what may be held', { held: [held('S')] }, 'aboveCeiling', 'SECRET'],
  ] as const)('%s', (_, more, outcome, line) => {
    const verdict = judgeTakeOn(document(more), readyMapping(MAPPING, ground), [], ground);
    expect([verdict.outcome, verdict.line]).toEqual([outcome, line]);
  });

  it('a library or folder may hold less than the site', () => {
    const containers = [{ place: '/sites/a/Docs', ceiling: 'OFFICIAL', proposes: '', historical: null }];
    const judge = (value: string): string => judgeTakeOn(document({ held: [held(value)] }), readyMapping(MAPPING, ground), containers, ground).outcome;
    expect([judge('O'), judge('OS')]).toEqual(['takeOn', 'aboveContainer']);
  });
});

describe('who answers for it', () => {
  const keeper = originatorText({ name: 'Olwen Price', login: 'olwen@a.example' });
  it.each([
    ['the author', { name: 'Nia Prys', login: 'i:0#.f|membership|nia@a.example' }, 'Nia Prys <nia@a.example>'],
    ['not a guest', { name: 'Guest', login: 'i:0#.f|membership|g_b.example#ext#@a.example' }, keeper],
    ['not SharePoint itself', { name: 'System Account', login: 'SHAREPOINT\\system' }, keeper],
    ['not an app', { name: 'Flow', login: 'i:0i.t|ms.sp.ext|app@sharepoint' }, keeper],
    ['not an account that the site does not know', { name: 'Gone', login: null }, keeper],
  ])('%s', (_, author, expected) => expect(originatorFor(author, keeper)).toBe(expected));
});

describe('document properties of other classifiers', () => {
  it.each([
    ['bjDocumentSecurityLabel', 'Boldon James (Fortra) Classifier', 'marking'],
    ['bjDocumentLabelXML', 'Boldon James (Fortra) Classifier', 'identifier'],
    ['bjSaver', 'Boldon James (Fortra) Classifier', 'nothing'],
    ['TitusGUID', 'Titus (Fortra) Classification', 'nothing'],
    ['TitusClassification', 'Titus (Fortra) Classification', 'marking'],
    ['InterpolClassification', '', 'marking'],
    ['Classification', '', 'marking'],
    ['PM_ProtectiveMarkingValue_Footer', 'janusSEAL', 'marking'],
    ['PM_Caveats_Count', 'janusSEAL', 'nothing'],
    ['MSIP_Label_93bd31c0-0eb4-43b7-bddc-5e62dd310555_Name', 'Microsoft Purview Information Protection', 'marking'],
    ['MSIP_Label_93bd31c0-0eb4-43b7-bddc-5e62dd310555_SiteId', 'Microsoft Purview Information Protection', 'nothing'],
  ])('%s', (name, product, holds) => expect(knownProperty(name)).toMatchObject({ product, holds }));

  it('are not every property', () => {
    for (const name of ['Author', 'vti_parserversion', 'ContentTypeId', 'Reclassification date', '']) expect(knownProperty(name)).toBeNull();
  });

  it('each says where it is known from', () => {
    for (const known of KNOWN_PROPERTIES) expect(known.source.length).toBeGreaterThan(20);
  });

  it('a label of Boldon James is the ids in its XML', () => {
    const xml = '<?xml version="1.0"?><sisl policy="p"><element uid="id_classification_os" value="" /><element uid="42" value="" /></sisl>';
    expect(labelIdentifiers(xml)).toBe('id_classification_os, 42');
    expect(labelIdentifiers('no xml')).toBe('');
  });

  it('a title can sound like markings', () => {
    for (const title of ['Protective marking', 'ProtectiveMarking', 'Security_x0020_Classification', 'Dosbarthiad diogelwch'])
      expect(soundsLikeMarkings(title)).toBe(true);
    for (const title of ['Document status', 'Remarks', 'Marketing']) expect(soundsLikeMarkings(title)).toBe(false);
  });
});

it('only what is sure is mapped to begin with', () => {
  const proposal = { code: 'reads' as const, paragraph: null, near: null };
  const found = {
    ...COLUMN,
    title: 'Old',
    product: '',
    documents: 4,
    tooMany: false,
    sampled: null,
    values: [
      { value: 'OFFICIAL', documents: 1, proposal: { ...proposal, verdict: 'exact' as const, line: 'OFFICIAL' } },
      { value: '1. OFFICIAL', documents: 1, proposal: { ...proposal, verdict: 'suggested' as const, line: 'OFFICIAL' } },
      { value: 'RESTRICTED', documents: 1, proposal: { ...proposal, verdict: 'needsPerson' as const, line: null } },
      { value: 'N/A', documents: 1, proposal: { ...proposal, verdict: 'nothing' as const, line: null } },
    ],
  };
  expect(proposedMapping([found]).sources).toEqual([{ ...COLUMN, values: { OFFICIAL: 'OFFICIAL', 'N/A': null } }]);
  expect(proposedMapping([{ ...found, tooMany: true }]).sources).toEqual([]);
});
