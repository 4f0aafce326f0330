import fc from 'fast-check';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import pspfJson from '../../schemes/pspf-2024.json';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { missingClearances } from './clearances';
import { copyNameProblem, copyNameProblems } from './copyName';
import { judgeRelease } from './judgeRelease';
import { placeProblem } from './placeProblem';
import { releaseLine } from './releaseLine';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const pspf = pspfJson as unknown as Scheme;
const RELEASED = 'OFFICIAL - FOR PUBLIC RELEASE';

describe('the line of the copy that is released (41)', () => {
  it.each([
    ['OFFICIAL', RELEASED],
    ['OFFICIAL-SENSITIVE', RELEASED],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY, EMBARGOED - COMMERCIAL', RELEASED],
    ['UK OFFICIAL - HMG USE ONLY', RELEASED],
    ['', RELEASED],
  ])('of %j', (line, copy) => expect(releaseLine(line, gscp)).toEqual({ line: copy, problem: null }));

  it.each([
    ['SECRET', 'notAtThisLevel'],
    ['TOP SECRET - FIVE EYES ONLY', 'notAtThisLevel'],
    ['CONFIDENTIAL', 'legacyMarking'],
    ['nonsense', 'noClassification'],
  ])('there is none of %s', (line, code) => expect(releaseLine(line, gscp)).toMatchObject({ line: null, problem: { code } }));

  it('there is none where the scheme lets nothing go to anybody', () =>
    expect(releaseLine('OFFICIAL', pspf)).toMatchObject({ line: null, problem: { code: 'noRelease' } }));

  it.each([gscp, council])('always holds in the scheme, and is never sensitive', (scheme) =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE - LEGAL', 'SECRET', 'UK SECRET - UK EYES ONLY')), (line) => {
        const copy = releaseLine(line, scheme).line;
        if (copy !== null) expect(readMarking(copy, scheme)).toMatchObject({ valid: true, canonical: copy, marking: { sensitive: false } });
      })
    )
  );
});

describe('who may make it', () => {
  const standing = { body: 'Rivers', posts: [] };
  const ME = 'nia@rivers.example';
  const of = (line: string, originator: string, originatingBody = 'Rivers'): { line: string; originator: string; originatingBody: string } => ({
    line,
    originator,
    originatingBody,
  });
  it.each([
    ['the originator, of what is sensitive', of('OFFICIAL-SENSITIVE', `Nia <${ME}>`), 'mayRelease'],
    ['the originator, out of an embargo', of('OFFICIAL - EMBARGOED', `Nia <${ME}>`), 'mayRelease'],
    ['more of the originating body, where nothing else changes (41)', of('OFFICIAL', 'Tom <tom@rivers.example>'), 'mayRelease'],
    ['whoever marks what has no originator', of('', ''), 'mayRelease'],
    ['not the rest of the body, of what is sensitive (37)', of('OFFICIAL-SENSITIVE', 'Tom <tom@rivers.example>'), 'askOriginator'],
    ['nobody here, of what another body sent (40)', of('OFFICIAL', `Nia <${ME}>`, 'Home Office'), 'askSource'],
    ['nobody needs to, where it may go to anybody already', of(RELEASED, `Nia <${ME}>`), 'alreadyReleased'],
    ['nobody, at this level', of('SECRET', `Nia <${ME}>`), 'notAtThisLevel'],
  ])('%s', (_, document, code) => expect(judgeRelease(document, ME, standing, gscp).code).toBe(code));
});

describe('what must be cleared first (40)', () => {
  const press = { id: 'press', by: 'Sian', on: '2026-11-19', reference: 'PO-1' };
  const legal = { id: 'legal', by: 'GLD', on: '2026-11-20', reference: '88' };
  it.each([
    ['all are there', [press, legal], []],
    ['one is not', [press], [{ id: 'legal', missing: ['by', 'on', 'reference'] }]],
    ['nobody gave it', [{ ...press, by: ' ' }, legal], [{ id: 'press', missing: ['by'] }]],
    ['no such day', [{ ...press, on: '2026-02-30' }, legal], [{ id: 'press', missing: ['on'] }]],
    ['a day ahead', [{ ...press, on: '2026-11-21' }, legal], [{ id: 'press', missing: ['onAhead'] }]],
    ['nowhere to find it again', [press, { ...legal, reference: '' }], [{ id: 'legal', missing: ['reference'] }]],
  ])('%s', (_, given, missing) => expect(missingClearances(given, '2026-11-20', gscp)).toEqual(missing));
});

describe('the copy’s name', () => {
  it.each([
    ['Flood plan - public.docx', null],
    ['Map #1 & 50%.DOCX', null],
    ['', 'empty'],
    ['.docx', 'ending'],
    ['a/b.docx', 'sign'],
    ['a:b.docx', 'sign'],
    [' a.docx', 'sign'],
    ['~$a.docx', 'reserved'],
    ['CON.docx', 'reserved'],
    ['a.pdf', 'ending'],
    ['a', 'ending'],
    [`${'a'.repeat(240)}.docx`, 'tooLong'],
  ])('%j', (name, problem) => expect(copyNameProblem(name, 'Flood plan.docx')).toBe(problem));

  it('is given once', () =>
    expect(
      copyNameProblems([
        { name: 'A.docx', original: '1.docx' },
        { name: 'a.docx', original: '2.docx' },
        { name: 'b.docx', original: '3.docx' },
      ])
    ).toEqual(['twice', 'twice', null]));
});

it('does not go among historical records, nor where it may not lie', () => {
  const containers = [
    { place: '/sites/a/Old', ceiling: '', proposes: '', historical: true },
    { place: '/sites/a/Odd', ceiling: 'no such marking', proposes: '', historical: null },
    { place: '/sites/a/Open', ceiling: 'OFFICIAL', proposes: '', historical: null },
  ];
  expect(['Old', 'Odd', 'Open', 'Other'].map((folder) => placeProblem(`/sites/a/${folder}`, RELEASED, containers, gscp))).toEqual([
    'historical',
    'ceiling',
    null,
    null,
  ]);
});
