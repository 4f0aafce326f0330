import * as fc from 'fast-check';
import { createClassifier, emailDue, type PlaceClass, type RecordInput } from '.';

const LIBRARY = '/sites/floods/Shared Documents';
const said = (place: string, recordClass: string, more: Partial<PlaceClass> = {}): PlaceClass => ({
  kind: 'folder',
  place,
  documentId: '',
  listId: '',
  recordClass,
  dates: {},
  reason: '',
  who: { login: 'olwen', name: 'Olwen' },
  when: '2026-05-17T09:00:00Z',
  ...more,
});
const input = (serverRelativeUrl: string, more: Partial<RecordInput> = {}): RecordInput => ({
  uniqueId: 'a',
  name: serverRelativeUrl.slice(serverRelativeUrl.lastIndexOf('/') + 1),
  serverRelativeUrl,
  ownClass: '',
  created: '2024-11-05',
  modified: '2025-06-17',
  facts: {},
  ...more,
});

const PLACES = [
  said(LIBRARY, 'GEN', { kind: 'library' }),
  said(`${LIBRARY}/Cases/2041`, 'CASE', { kind: 'case', dates: { closed: '2025-03-31', birth: '2009-02-28' } }),
  said(`${LIBRARY}/Cases/2041/Letters`, 'LET', { dates: { superseded: '2025-01-01' } }),
  said(`${LIBRARY}/Cases/2042`, '', { kind: 'case', dates: { closed: '2026-01-05' } }),
];

describe('the class of a document', () => {
  it.each([
    ['a.docx', 'GEN', 'library'],
    ['Cases/a.docx', 'GEN', 'library'],
    ['Cases/2041/a.docx', 'CASE', 'case'],
    ['cases/2041/a.docx', 'CASE', 'case'],
    ['Cases/2041/Letters/a.docx', 'LET', 'folder'],
    ['Cases/2041/Letters/In/a.docx', 'LET', 'folder'],
    ['Cases/2041/Letters.docx', 'CASE', 'case'],
    ['Cases/20411/a.docx', 'GEN', 'library'],
    ['Cases/2042/a.docx', 'GEN', 'library'],
  ])('%s has that of the nearest place that has one: %s', (path, code, source) => {
    const { code: found, source: from, place } = createClassifier(PLACES)(input(`${LIBRARY}/${path}`));
    expect([found, from, place?.recordClass]).toEqual([code, source, code]);
  });

  it('is its own before all, and keeps the dates of its places', () => {
    expect(createClassifier(PLACES)(input(`${LIBRARY}/Cases/2041/a.docx`, { ownClass: 'OWN' }))).toEqual({
      code: 'OWN',
      source: 'document',
      place: null,
      dates: { created: '2024-11-05', modified: '2025-06-17', closed: '2025-03-31', birth: '2009-02-28' },
    });
  });

  it('is none where nobody has said any', () => {
    for (const path of ['/sites/floods/Other/a.docx', '/sites/floods/Shared Documents2/a.docx', 'a.docx', ''])
      expect(createClassifier(PLACES)(input(path))).toMatchObject({ code: '', source: 'none', place: null });
  });
});

describe('the dates of a document', () => {
  it('come from every place on the way, the nearer over the farther, its own over all', () => {
    const places = [...PLACES, said(`${LIBRARY}/Cases/2041/Letters/In`, '', { dates: { closed: '2025-04-01' } })];
    const { dates } = createClassifier(places)(input(`${LIBRARY}/Cases/2041/Letters/In/a.docx`, { facts: { superseded: '2025-02-02' } }));
    expect(dates).toEqual({ created: '2024-11-05', modified: '2025-06-17', closed: '2025-04-01', birth: '2009-02-28', superseded: '2025-02-02' });
  });

  it('are handed down by a place that has dates and no class', () => {
    expect(createClassifier(PLACES)(input(`${LIBRARY}/Cases/2042/a.docx`)).dates.closed).toBe('2026-01-05');
  });

  it('of an e-mail are those of the day on which it was sent', () => {
    const classify = createClassifier(PLACES);
    expect(classify(input(`${LIBRARY}/RE plan.MSG`, { facts: { sent: '2019-03-02' } })).dates).toEqual({
      created: '2019-03-02',
      modified: '2019-03-02',
      sent: '2019-03-02',
    });
  });

  it('of an e-mail do not count from the day on which it was put here', () => {
    expect(createClassifier(PLACES)(input(`${LIBRARY}/plan.eml`)).dates).toEqual({});
    const due = { keepUntil: null, disposeFrom: null, permanent: false, needs: ['created', 'modified', 'closed'] as const, assumptions: [] };
    expect(emailDue(due).needs).toEqual(['sent', 'closed']);
  });
});

describe('a classifier', () => {
  const names = fc.constantFrom('Cases', 'cases', '2041', 'Letters', 'a', 'É');
  const paths = fc.array(names, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}`);

  it('finds what a walk up the path finds, whatever it was asked before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(paths, { maxLength: 8, selector: (path) => path.toLowerCase() }),
        fc.array(paths, { minLength: 1, maxLength: 20 }),
        (places, documents) => {
          const classify = createClassifier(places.map((place, at) => said(place, `C${at}`)));
          for (const document of documents) {
            let folder = document.slice(0, document.lastIndexOf('/'));
            let found = '';
            while (folder !== '' && found === '') {
              const at = places.findIndex((place) => place.toLowerCase() === folder.toLowerCase());
              if (at >= 0) found = `C${at}`;
              folder = folder.slice(0, folder.lastIndexOf('/'));
            }
            expect(classify(input(document)).code).toBe(found);
          }
        }
      )
    );
  });

  it('does not depend on the order in which places were said', () => {
    const forwards = createClassifier(PLACES);
    const backwards = createClassifier([...PLACES].reverse());
    fc.assert(
      fc.property(paths, (path) => {
        expect(forwards(input(`${LIBRARY}${path}`))).toEqual(backwards(input(`${LIBRARY}${path}`)));
      })
    );
  });

  it('gives a moved document the class of where it is now', () => {
    const classify = createClassifier(PLACES);
    expect(classify(input(`${LIBRARY}/Cases/2041/a.docx`)).code).toBe('CASE');
    expect(classify(input(`${LIBRARY}/Elsewhere/a.docx`)).code).toBe('GEN');
    expect(classify(input(`${LIBRARY}/Cases/2041/a.docx`)).code).toBe('CASE');
  });
});
