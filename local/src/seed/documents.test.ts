import fc from 'fast-check';
import { documentsOf, LAST_DAY } from './documents';
import { FILE_BYTES } from './fileBytes';
import { randomFrom } from './random';
import { SITES } from './sites';

const [site] = SITES;
const library = site?.libraries[0];

function made(seed: number, count = 200) {
  if (!site || !library) {
    throw new Error('The seed has no site.');
  }
  return [...documentsOf(randomFrom(seed), site, library, '/sites/kim/Shared Documents', count)];
}

describe('the documents of the seed', () => {
  it('are the same for the same seed', () => {
    expect(made(7)).toEqual(made(7));
    expect(made(7)).not.toEqual(made(8));
  });

  it('have names that a library takes, no two alike in a folder', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const documents = made(seed, 60);
        const paths = documents.map(({ folder, name }) => `${folder}/${name}`.toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
        documents.forEach(({ name }) => expect(name).toMatch(/^[^"*:<>?/\\|{}]+\.[a-z]+$/));
      }),
      { numRuns: 30 }
    );
  });

  it('are modified after they are made and before the last day', () => {
    made(3, 500).forEach(({ created, modified }) => {
      expect(new Date(modified ?? 0).getTime()).toBeGreaterThanOrEqual(new Date(created ?? 0).getTime());
      expect(new Date(modified ?? 0).getTime()).toBeLessThanOrEqual(LAST_DAY.getTime());
    });
  });
});

describe('the files of the seed', () => {
  it.each([
    ['docx', [0x50, 0x4b]],
    ['xlsx', [0x50, 0x4b]],
    ['pdf', [0x25, 0x50]],
  ])('begin as a %s does', (kind, start) => {
    expect([...(FILE_BYTES[kind]?.slice(0, 2) ?? [])]).toEqual(start);
  });
});

describe('the plan of sites', () => {
  it('has a KIM site and a dozen others, in several languages and time zones', () => {
    expect(SITES.filter(({ url }) => url !== '/sites/kim')).toHaveLength(12);
    expect(new Set(SITES.map(({ language }) => language))).toEqual(new Set([1033, 1106, 2057]));
    expect(new Set(SITES.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(1);
  });
});
