import type { Kql } from './ast';
import { parseKql } from './parse';

/** The tree in a line. */
function line(query: Kql): string {
  switch (query.kind) {
    case 'all':
      return '*';
    case 'words':
      return query.words.join('+') + (query.prefix ? '*' : '');
    case 'property':
      return `${query.name}${query.op}${query.value.text}${query.value.prefix ? '*' : ''}`;
    case 'range':
      return `${query.name}:${query.from}..${query.to}`;
    case 'not':
      return `!${line(query.of)}`;
    default:
      return `(${query.parts.map(line).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

describe('KQL', () => {
  it.each([
    ['flood defence', '(flood & defence)'],
    ['"flood defence"', 'flood+defence'],
    ['flood-defence', 'flood+defence'],
    ['flood*', 'flood*'],
    ['*', '*'],
    ['a AND b OR c', '((a & b) | c)'],
    ['a and b', '(a & and & b)'],
    ['a NOT b', '(a & !b)'],
    ['a -b +c', '(a & !b & c)'],
    ['(a OR b) c', '((a | b) & c)'],
    ['author:"John Smith"', 'author:John Smith'],
    ['author:Smith author:Jones', '(author:Smith | author:Jones)'],
    ['author:Smith AND author:Jones', '(author:Smith & author:Jones)'],
    ['author:Smith filetype:docx', '(author:Smith & filetype:docx)'],
    ['filetype:docx filetype:pdf report', '((filetype:docx | filetype:pdf) & report)'],
    ['filetype:(docx OR pdf)', '(filetype:docx | filetype:pdf)'],
    ['title:"plan*"', 'title:plan*'],
    ['ContentTypeId:0x0101*', 'ContentTypeId:0x0101*'],
    ['path:"https://tenant/sites/a b"', 'path:https://tenant/sites/a b'],
    ['size>=1000 size<2000', '(size>=1000 & size<2000)'],
    ['filetype<>aspx', 'filetype<>aspx'],
    ['size:10..20', 'size:10..20'],
    ['created:"2024-01-01".."2024-12-31"', 'created:2024-01-01..2024-12-31'],
    ['LastModifiedTime:2024-01-01..2024-12-31', 'LastModifiedTime:2024-01-01..2024-12-31'],
    ['-path:"https://tenant/x" IsDocument=1', '(!path:https://tenant/x & IsDocument=1)'],
  ])('%s', (query, tree) => {
    expect(line(parseKql(query))).toBe(tree);
  });

  it.each(['', '(a', 'a)', 'a AND', 'OR a', 'author:(a', '"open'])('refuses %j', (query) => {
    expect(() => parseKql(query)).toThrow("We didn't understand your search terms. Make sure they're using proper syntax.");
  });

  it('says which operators it does not know', () => {
    expect(() => parseKql('a NEAR(3) b')).toThrow('does not support');
    expect(() => parseKql('a ONEAR b')).toThrow('does not support');
  });
});
