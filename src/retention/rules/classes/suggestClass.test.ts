import * as fc from 'fast-check';
import { findClasses, suggestClass, type SuggestionInput } from '.';
import { EMPTY_CLASS, type RecordClass } from '../recordClass';

const of = (code: string, title: string, more: Partial<RecordClass> = {}): RecordClass => ({ ...EMPTY_CLASS, code, title, ...more });
const classes = [
  of('CONTRACT', 'Contracts', { description: 'Contracts and agreements with suppliers', businessFunction: 'Commercial', label: 'Contracts 6 years' }),
  of('TENDER', 'Unsuccessful tenders', { description: 'Bids that were not accepted', businessFunction: 'Commercial' }),
  of('FLOOD', 'Flood risk assessments', { businessFunction: 'Flood defence' }),
  of('MINUTES', 'Minutes of meetings', { description: 'Agendas, minutes and papers of boards', businessFunction: 'Governance' }),
  of('WORKING', 'Working copies', { description: 'Drafts and duplicates' }),
  of('OLD', 'Minutes of the old board', { validTo: '2020-01-01' }),
  of('GONE', 'Contracts before 2010', { supersededBy: 'CONTRACT' }),
];
const setting = { defaultClass: 'WORKING', businessFunction: 'Flood defence', today: '2026-05-17' };
const about = (more: Partial<SuggestionInput>): SuggestionInput => ({
  name: 'x.docx',
  folders: [],
  businessFunction: '',
  contentType: 'Document',
  label: '',
  now: '',
  earlier: [],
  ...more,
});
const suggested = (more: Partial<SuggestionInput>): [string, string[]][] =>
  suggestClass(about(more), { classes }, setting).map(({ code, reasons }) => [code, reasons.map(({ reason, because }) => `${reason} ${because}`.trim())]);

describe('a class is suggested', () => {
  it.each<[string, Partial<SuggestionInput>, string, string]>([
    ['by the words of its name', { name: 'Minutes 2026-05-17.docx' }, 'MINUTES', 'name minute'],
    ['by the words of its name, whatever stands between them', { name: 'boardMinutes_final.docx' }, 'MINUTES', 'name board, minute'],
    ['by its folder', { folders: ['Documents', 'Flood risk'] }, 'FLOOD', 'folder Flood risk'],
    ['by the nearest of its folders', { folders: ['Contracts', 'Tenders'] }, 'TENDER', 'folder Tenders'],
    ['by its label', { name: 'Minutes.docx', label: 'contracts 6 years' }, 'CONTRACT', 'label contracts 6 years'],
    ['by what others chose here before', { name: 'x.docx', earlier: ['TENDER', 'TENDER'] }, 'TENDER', 'earlier 2'],
    ['by its content type', { contentType: 'Contract' }, 'CONTRACT', 'contentType Contract'],
    ['by the site’s default', {}, 'WORKING', 'default'],
  ])('%s', (_, input, code, reason) => {
    const [first] = suggested(input);
    expect(first[0]).toBe(code);
    expect(first[1]).toContain(reason);
  });

  it('by its function beside another reason, and by that alone never', () => {
    expect(suggested({ name: 'Agreement with a supplier.docx', businessFunction: 'commercial' })[0]).toEqual([
      'CONTRACT',
      ['name agreement, supplier', 'function Commercial'],
    ]);
    expect(suggested({ businessFunction: 'Governance' }).map(([code]) => code)).toEqual(['WORKING']);
  });

  it('never that it has now, nor one that is out of use', () => {
    expect(suggested({ name: 'Minutes of the old board.docx', now: 'MINUTES' }).map(([code]) => code)).toEqual(['WORKING']);
    expect(suggested({ name: 'Contracts.docx' }).map(([code]) => code)).not.toContain('GONE');
  });

  it('never for a name that says nothing', () => {
    for (const name of ['IMG_0001.jpg', 'Document (3).docx', '2026-05-17.pdf', '', '...', 'final FINAL v2.docx'])
      expect(suggested({ name }).map(([code]) => code)).toEqual(['WORKING']);
  });

  it('always with a reason, at most three, and the same every time whatever the schedule’s order', () => {
    const words = fc.constantFrom('Contract', 'minutes', 'Flood', 'tender', 'board', 'x', '2026', 'Cymru', 'é', '(', '.*');
    const names = fc.array(words, { maxLength: 5 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 3 }), fc.shuffledSubarray(classes, { minLength: classes.length }), (name, folders, shuffled) => {
        const input = about({ name, folders });
        const found = suggestClass(input, { classes }, setting);
        expect(found.length).toBeLessThanOrEqual(3);
        found.forEach(({ reasons }) => expect(reasons.length).toBeGreaterThan(0));
        expect(suggestClass(input, { classes: shuffled }, setting)).toEqual(found);
      })
    );
  });
});

describe('classes are found', () => {
  it.each([
    ['minut', ['MINUTES', 'OLD']],
    ['TEND', ['TENDER']],
    ['commercial bids', ['TENDER']],
    ['board', ['OLD', 'MINUTES']],
    ['inutes', []],
    ['(', []],
    ['', classes.map(({ code }) => code)],
  ])('by "%s": %s', (search, codes) => {
    expect(findClasses(classes, search).map(({ code }) => code)).toEqual(codes);
  });
});
