import { readSearch, wordsOf } from './search';

const finds = (search: string, displayName: string, mail = ''): boolean =>
  readSearch(search)((property) => (property === 'displayName' ? displayName : property === 'mail' ? mail : null));

describe('$search over directory objects', () => {
  it('cuts text into words as the documentation does', () => {
    expect(wordsOf('hello world')).toEqual(expect.arrayContaining(['hello', 'world']));
    expect(wordsOf('HelloWorld')).toEqual(expect.arrayContaining(['hello', 'world']));
    expect(wordsOf('hello.world')).toEqual(expect.arrayContaining(['hello', 'world', 'helloworld']));
    expect(wordsOf('hello123world')).toEqual(expect.arrayContaining(['hello', '123', 'world']));
  });

  it('finds words by their beginnings, in any order and case', () => {
    for (const search of ['李四', 'David', 'li', 'Li David', 'David)']) expect(finds(`"displayName:${search}"`, '李四(David Li)')).toBe(true);
    expect(finds('"displayName:avid"', '李四(David Li)')).toBe(false);
    expect(finds('"displayName:OneVideo"', 'One Video')).toBe(true);
  });

  it('compares the beginning of what is no name', () => {
    expect(finds('"mail:onev"', '', 'onevideo@dept.example')).toBe(true);
    expect(finds('"mail:video"', '', 'onevideo@dept.example')).toBe(false);
  });

  it('joins clauses with AND, OR and brackets', () => {
    expect(finds('"displayName:video" OR "mail:drive"', 'Drive', 'drive@dept.example')).toBe(true);
    expect(finds('"mail:one" AND ("displayName:video" OR "displayName:drive")', 'Drive', 'two@dept.example')).toBe(false);
    for (const bad of ['displayName:x', '"x"', '"displayName:x" OR', '("displayName:x"', '"displayName:x" or "displayName:y"'])
      expect(() => readSearch(bad)).toThrow();
  });
});
