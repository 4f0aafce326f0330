import * as fc from 'fast-check';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import type { Scheme } from '../scheme';
import { contradictions, reaches, restrictionsOf, type Access, type AccessKind } from '.';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const kinds = Object.keys(reaches) as AccessKind[];
const by = (kind: AccessKind): Access => ({ kind, who: kind === 'guest' ? 'greta@partner.example' : '' });
const found = (line: string, kind: AccessKind, scheme = gscp): string[] =>
  contradictions(line, [by(kind)], scheme).map(({ value, scope }) => `${value}: ${scope}`);

describe('sharing that contradicts a marking', () => {
  it.each<[string, AccessKind, string[]]>([
    // Page 16: handled by select named individuals, so a link for everybody contradicts it; a named guest does not.
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'organisationLink', ['RECIPIENTS ONLY: organisation']],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'everyoneInside', ['RECIPIENTS ONLY: organisation']],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'anyoneLink', ['OFFICIAL-SENSITIVE: anyone', 'RECIPIENTS ONLY: anyone']],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'guest', []],
    // Page 17: only within the named organisation.
    ['OFFICIAL - CABINET OFFICE USE ONLY', 'guest', ['CABINET OFFICE USE ONLY: guests']],
    ['OFFICIAL - CABINET OFFICE USE ONLY', 'everyone', ['CABINET OFFICE USE ONLY: guests']],
    ['OFFICIAL - CABINET OFFICE USE ONLY', 'organisationLink', []],
    ['OFFICIAL - HMG USE ONLY', 'anyoneLink', ['HMG USE ONLY: anyone']],
    // Page 17: cleared for publication, so nothing contradicts it.
    ['OFFICIAL - FOR PUBLIC RELEASE', 'anyoneLink', []],
    ['OFFICIAL', 'anyoneLink', []],
    // Paragraph 25: not intended for public release.
    ['OFFICIAL-SENSITIVE', 'anyoneLink', ['OFFICIAL-SENSITIVE: anyone']],
    ['OFFICIAL-SENSITIVE', 'organisationLink', []],
    ['SECRET', 'everyoneInside', ['SECRET: organisation']],
    ['SECRET', 'guest', ['SECRET: guests']],
    ['', 'anyoneLink', []],
    ['CONFIDENTIAL', 'anyoneLink', []],
  ])('%s, %s', (line, kind, expected) => expect(found(line, kind)).toEqual(expected));

  it('is by the department’s own scheme', () => {
    expect(found('OFFICIAL-SENSITIVE', 'anyoneLink', council)).toEqual(['OFFICIAL-SENSITIVE: anyone']);
  });

  it('says where the policy sets the value out', () => {
    expect(contradictions('OFFICIAL-SENSITIVE - RECIPIENTS ONLY', [by('organisationLink')], gscp)[0].paragraph).toBe('Additional Markings, page 16');
  });

  it('knows a line that cannot be read from one that forbids nothing', () => {
    expect(restrictionsOf('CONFIDENTIAL', gscp)).toBeNull();
    expect(restrictionsOf('OFFICIAL', gscp)).toEqual([]);
    expect(restrictionsOf('', gscp)).toEqual([]);
  });

  it('finds no less when something is shared more widely, and nothing where nothing is shared', () => {
    const lines = fc.constantFrom(
      'OFFICIAL',
      'OFFICIAL-SENSITIVE',
      'OFFICIAL-SENSITIVE - RECIPIENTS ONLY',
      'SECRET',
      'OFFICIAL - HMG USE ONLY',
      'OFFICIAL - TREASURY USE ONLY'
    );
    fc.assert(
      fc.property(lines, fc.subarray(kinds), fc.subarray(kinds), (line, some, more) => {
        const count = (all: readonly AccessKind[]): number => contradictions(line, all.map(by), gscp).length;
        expect(count([...new Set([...some, ...more])])).toBeGreaterThanOrEqual(count(some));
        expect(count([])).toBe(0);
      })
    );
  });
});
