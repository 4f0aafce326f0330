import * as fc from 'fast-check';
import { riversFunctions } from '../../../../cli/src/riversFunctions';
import { checkVocabulary, findTerms, mapVocabularyColumns, readVocabularyRows, type VocabularyTerm } from '.';

const term = (code: string, title = code, parent = '', description = ''): VocabularyTerm => ({ code, title, parent, description, url: '' });

describe('a list of functions', () => {
  it.each<[string, readonly VocabularyTerm[], readonly string[]]>([
    ['that holds together', [term('1'), term('1.1', 'Under', '1')], []],
    ['without a term', [], ['noTerms']],
    ['with a code twice', [term('1'), term('1', 'Again')], ['duplicateCode']],
    ['with a term that has no code', [term('', 'Name')], ['noCode']],
    ['with a term that has no name', [term('1', '')], ['noTitle']],
    ['whose term stands under none that there is', [term('1', 'One', '9')], ['missingParent']],
    ['with a term above itself', [term('1', 'One', '1')], ['ring']],
    ['that goes round', [term('1', 'One', '2'), term('2', 'Two', '1'), term('3', 'Three', '1')], ['ring', 'ring']],
  ])('%s', (_, terms, codes) => expect(checkVocabulary(terms).map(({ code }) => code)).toEqual(codes));

  it('is checked and searched to an end, whatever stands above what', () => {
    const any = fc.array(fc.record({ code: fc.constantFrom('', 'a', 'b', 'c'), parent: fc.constantFrom('', 'a', 'b', 'c', 'x') }), { maxLength: 8 });
    fc.assert(
      fc.property(any, (given) => {
        const terms = given.map(({ code, parent }) => term(code, 'word', parent));
        expect(checkVocabulary(terms)).toBeDefined();
        expect(findTerms(terms, 'word')).toHaveLength(terms.length);
      })
    );
  });
});

describe('terms are found', () => {
  const terms = [term('ENV', 'Environment'), term('ENV.1', 'Flooding', 'ENV', 'Rivers and the sea'), term('ENV.2', 'Amgylchedd a Dŵr', 'ENV')];
  it.each([
    ['ENV.1', ['ENV.1']],
    ['flood', ['ENV.1']],
    ['rivers sea', ['ENV.1']],
    ['environment flooding', ['ENV.1']],
    ['dwr', ['ENV.2']],
    ['environment', ['ENV', 'ENV.1', 'ENV.2']],
    ['   ', []],
    ['mountains', []],
  ])('by %s', (typed, codes) => expect(findTerms(terms, typed).map(({ term: { code } }) => code)).toEqual(codes));

  it('with those above them', () => expect(findTerms(terms, 'ENV.1')[0].path.map(({ code }) => code)).toEqual(['ENV']));
});

describe('a table becomes a list', () => {
  const read = ([head, ...rows]: readonly (readonly string[])[]): readonly VocabularyTerm[] => readVocabularyRows(rows, mapVocabularyColumns(head));

  it('by its columns, whatever their order and case', () => {
    expect(read([['Parent code', 'LABEL', 'Code', 'Scope note'], ['', 'Water', 'W', 'All of it'], [], ['W', 'Rivers', 'W.1', '']])).toEqual([
      term('W', 'Water', '', 'All of it'),
      term('W.1', 'Rivers', 'W'),
    ]);
  });

  it('by a column for each level', () => {
    const terms = read([
      ['Code', 'Function', 'Activity', 'Transaction'],
      ['1', 'Water', '', ''],
      ['1.1', 'Water', 'Rivers', ''],
      ['1.1.1', 'Water', 'Rivers', 'Inspecting banks'],
      ['2.1', 'Roads', 'Bridges', ''],
    ]);
    expect(terms.map(({ code, parent }) => [code, parent])).toEqual([
      ['1', ''],
      ['1.1', '1'],
      ['1.1.1', '1.1'],
      ['Roads', ''],
      ['2.1', 'Roads'],
    ]);
    expect(checkVocabulary(terms)).toEqual([]);
  });
});

it('the list of the department that is shown to newcomers holds together', () => expect(checkVocabulary(riversFunctions.terms)).toEqual([]));
