import * as fc from 'fast-check';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import pspfJson from '../../schemes/pspf-2024.json';
import { compareMarkings } from '../compareMarkings';
import { rulesAt, samePlace, type Container } from '../containers';
import { levelsOf } from '../levels';
import type { Marking } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { highWaterMark, judgeContainer, levelOfLine, proposalAt, standsUnder } from '.';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const pspf = pspfJson as unknown as Scheme;

const LIBRARY = '/sites/floods/Shared Documents';
const said = (place: string, more: Partial<Container> = {}): Container => ({ place, ceiling: '', proposes: '', historical: null, ...more });
const codes = (container: Container, others: readonly Container[] = [], siteCeiling = 'OFFICIAL-SENSITIVE', scheme = gscp): string[] =>
  judgeContainer(container, siteCeiling, others, scheme).map(({ code, severity }) => (severity === 'error' ? code : `${code} (notice)`));

describe('what holds for a document by where it lies', () => {
  const containers = [
    said('/sites/floods', { ceiling: 'OFFICIAL-SENSITIVE', historical: false }),
    said(LIBRARY, { proposes: 'OFFICIAL' }),
    said(`${LIBRARY}/Archive`, { historical: true, ceiling: 'OFFICIAL' }),
    said(`${LIBRARY}/Archive/Copies`, { historical: false }),
  ];
  it.each([
    [`${LIBRARY}/a.docx`, 'OFFICIAL-SENSITIVE', '/sites/floods', 'OFFICIAL', false],
    [`${LIBRARY}/Archive/1952/a.docx`, 'OFFICIAL', `${LIBRARY}/Archive`, 'OFFICIAL', true],
    [`${LIBRARY}/archive/copies/a.docx`, 'OFFICIAL', `${LIBRARY}/Archive`, 'OFFICIAL', false],
    [`${LIBRARY}/Archived/a.docx`, 'OFFICIAL-SENSITIVE', '/sites/floods', 'OFFICIAL', false],
    ['/sites/floodplain/a.docx', '', '', '', false],
  ])('%s: each by the nearest place that says something of it', (address, ceiling, ceilingPlace, proposes, historical) => {
    expect(rulesAt(address, containers)).toMatchObject({ ceiling, ceilingPlace, proposes, historical });
  });

  it('does not depend on the order in which the places were said', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(containers, { minLength: containers.length }),
        fc.constantFrom('a.docx', 'Archive/a.docx', 'Archive/Copies/a.docx'),
        (all, name) => {
          expect(rulesAt(`${LIBRARY}/${name}`, all)).toEqual(rulesAt(`${LIBRARY}/${name}`, containers));
        }
      )
    );
  });

  it('takes an address as the same in other letters and with a slash at its end', () => {
    expect(samePlace('/Sites/Floods/', '/sites/floods')).toBe(true);
    expect(samePlace('/sites/floods', '/sites/floods/Shared Documents')).toBe(false);
  });
});

describe('what an owner may say of a place', () => {
  it.each<[string, Container, readonly Container[], string[]]>([
    ['nothing', said(LIBRARY), [], []],
    ['a ceiling at the site’s own', said(LIBRARY, { ceiling: 'OFFICIAL-SENSITIVE' }), [], []],
    ['a ceiling above the site’s is an error', said(LIBRARY, { ceiling: 'SECRET' }), [], ['ceilingAboveSite']],
    ['a ceiling with more than a level', said(LIBRARY, { ceiling: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY' }), [], ['ceilingUnreadable']],
    ['a ceiling of another scheme (paragraph 39)', said(LIBRARY, { ceiling: 'RESTRICTED' }), [], ['ceilingUnreadable']],
    [
      'a folder above its library',
      said(`${LIBRARY}/Board`, { ceiling: 'OFFICIAL-SENSITIVE' }),
      [said(LIBRARY, { ceiling: 'OFFICIAL' })],
      ['ceilingAboveOuter (notice)'],
    ],
    ['a proposal that holds', said(LIBRARY, { proposes: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY' }), [], []],
    ['a proposal above the place’s own ceiling', said(LIBRARY, { ceiling: 'OFFICIAL', proposes: 'OFFICIAL-SENSITIVE' }), [], ['proposalAboveCeiling']],
    [
      'a proposal above the library’s ceiling',
      said(`${LIBRARY}/Board`, { proposes: 'OFFICIAL-SENSITIVE' }),
      [said(LIBRARY, { ceiling: 'OFFICIAL' })],
      ['proposalAboveCeiling'],
    ],
    ['a proposal above the site’s ceiling', said(LIBRARY, { proposes: 'SECRET' }), [], ['proposalAboveCeiling']],
    ['RECIPIENTS ONLY on plain OFFICIAL (page 16)', said(LIBRARY, { proposes: 'OFFICIAL - RECIPIENTS ONLY' }), [], ['proposalDoesNotHold']],
    ['an embargo without its end (page 18)', said(LIBRARY, { proposes: 'OFFICIAL - EMBARGOED' }), [], ['proposalDoesNotHold']],
    ['a marking of the earlier scheme (paragraph 39)', said(LIBRARY, { proposes: 'PROTECT' }), [], ['proposalDoesNotHold']],
    ['FOR PUBLIC RELEASE goes on the copy (paragraph 41)', said(LIBRARY, { proposes: 'OFFICIAL - FOR PUBLIC RELEASE' }), [], ['proposalIsRelease']],
    ['a proposal for historical records (paragraph 41)', said(LIBRARY, { proposes: 'OFFICIAL', historical: true }), [], ['proposalInHistorical']],
    [
      'a proposal inside historical records',
      said(`${LIBRARY}/Archive/1952`, { proposes: 'OFFICIAL' }),
      [said(`${LIBRARY}/Archive`, { historical: true })],
      ['proposalInHistorical'],
    ],
  ])('%s', (_, container, others, expected) => expect(codes(container, others)).toEqual(expected));

  it('leaves what was said of the same place before out of account', () => {
    expect(codes(said(LIBRARY, { ceiling: 'OFFICIAL-SENSITIVE' }), [said(LIBRARY, { ceiling: 'OFFICIAL' })])).toEqual([]);
  });

  it('names the paragraph that says why a proposal does not hold', () => {
    const [problem] = judgeContainer(said(LIBRARY, { proposes: 'OFFICIAL - RECIPIENTS ONLY' }), 'OFFICIAL-SENSITIVE', [], gscp);
    expect(problem).toMatchObject({ paragraph: 'Additional Markings, page 16', because: { code: 'notAtThisLevel' } });
  });

  it('lets no place propose anything where the scheme forbids it, and says where that stands (ISM-0271)', () => {
    const [problem] = judgeContainer(said(LIBRARY, { proposes: 'OFFICIAL' }), 'OFFICIAL: Sensitive', [], pspf);
    expect(problem).toMatchObject({ code: 'proposalsForbidden', paragraph: 'Information Security Manual, ISM-0271' });
    expect(proposalAt(`${LIBRARY}/a.docx`, 'OFFICIAL: Sensitive', [said(LIBRARY, { proposes: 'OFFICIAL' })], pspf)).toBeNull();
    expect(codes(said(LIBRARY, { proposes: 'OFFICIAL' }), [], 'OFFICIAL-SENSITIVE', council)).toEqual([]);
  });

  it('proposes nothing for a document that may not have it where it lies', () => {
    const containers = [
      said(LIBRARY, { proposes: 'official sensitive' }),
      said(`${LIBRARY}/Open`, { ceiling: 'OFFICIAL' }),
      said(`${LIBRARY}/Archive`, { historical: true }),
    ];
    const at = (name: string): string | undefined => proposalAt(`${LIBRARY}/${name}`, 'OFFICIAL-SENSITIVE', containers, gscp)?.line;
    expect([at('a.docx'), at('Open/a.docx'), at('Archive/a.docx')]).toEqual(['OFFICIAL-SENSITIVE', undefined, undefined]);
  });
});

describe('a marking under a ceiling', () => {
  it.each([
    ['OFFICIAL', 'OFFICIAL', 'within'],
    ['OFFICIAL-SENSITIVE', 'OFFICIAL', 'above'],
    ['OFFICIAL - HMG USE ONLY', 'OFFICIAL', 'within'],
    ['SECRET', 'OFFICIAL-SENSITIVE', 'above'],
    ['', 'OFFICIAL', 'within'],
    ['SECRET', '', 'within'],
    ['CONFIDENTIAL', 'OFFICIAL', 'unknown'],
    ['OFFICIAL', 'whatever', 'unknown'],
  ])('%s under %s is %s', (line, ceiling, expected) => expect(standsUnder(line, ceiling, gscp)).toBe(expected));
});

describe('the high-water mark of a place', () => {
  const levels = levelsOf(gscp).map(({ name }) => name);

  it('counts the documents at its highest level, whatever else their lines say (page 15)', () => {
    const counts = new Map([
      ['OFFICIAL', 812],
      ['OFFICIAL-SENSITIVE', 14],
      ['SECRET', 0],
    ]);
    expect(highWaterMark(counts, gscp)).toEqual({ level: 'OFFICIAL-SENSITIVE', documents: 14 });
    expect(levelOfLine('OFFICIAL-SENSITIVE - RECIPIENTS ONLY - COMMERCIAL', gscp)).toBe('OFFICIAL-SENSITIVE');
  });

  it('is nothing where nothing is marked with a level that the scheme knows', () => {
    expect(highWaterMark(new Map([['RESTRICTED', 9]]), gscp)).toBeNull();
    expect([levelOfLine('', gscp), levelOfLine('CONFIDENTIAL', gscp)]).toEqual([null, null]);
  });

  it('is no lower than any level that is held, and never falls when documents are added', () => {
    const marking = (level: string): Marking => readMarking(level, gscp).marking as Marking;
    const counts = fc.dictionary(fc.constantFrom(...levels), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(counts, counts, (some, more) => {
        const before = highWaterMark(new Map(Object.entries(some)), gscp);
        for (const level of Object.keys(some)) expect(compareMarkings(marking(before?.level ?? ''), marking(level), gscp)).toBeGreaterThanOrEqual(0);
        const both = new Map([...Object.entries(some)].concat(Object.entries(more)));
        const after = highWaterMark(both, gscp);
        if (before !== null) expect(compareMarkings(marking(after?.level ?? ''), marking(before.level), gscp)).toBeGreaterThanOrEqual(0);
      })
    );
  });
});
