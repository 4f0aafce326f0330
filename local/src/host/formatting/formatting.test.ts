import { drawFormat, evaluate, FormatError, parseFormat, rowValues, type FormatContext, type FormatValue } from '.';

const context: FormatContext = {
  row: {
    Title: 'Board minutes',
    Marking: 'OFFICIAL-SENSITIVE',
    Empty: '',
    Size: 12,
    Due: new Date('2026-03-31T12:00:00Z'),
    Tags: ['weir', 'gauge'],
    Author: [{ id: '7', title: 'Nia Prys', email: 'nia@rivers.example' }],
    Yes: true,
  },
  currentField: 'Marking',
  displayNames: { Marking: 'Protective marking' },
  me: 'nia@rivers.example',
  now: new Date('2026-03-01T00:00:00Z'),
  lcid: 2057,
  locale: 'en-GB',
  timeZone: 'Europe/London',
};

describe('an Excel-style expression', () => {
  const cases: readonly [string, FormatValue][] = [
    ["='a' + 'b'", 'ab'],
    ['=1 + 2 * 3', 7],
    ['=(1 + 2) * 3', 9],
    ['=10 / 4', 2.5],
    ['=7 % 3', 1],
    ['=-2 + 5', 3],
    ["=1 + 'a'", '1a'],
    ['=2 > 1', true],
    ['=2 <= 1', false],
    ['=1 == 1 && 2 != 2', false],
    ['=1 == 2 || 2 == 2', true],
    ['=!(1 == 2)', true],
    ["=if(1 == 1, 'yes', 'no')", 'yes'],
    ["=if(1 == 2, 'yes', if(true, 'second', 'third'))", 'second'],
    ["=1 > 2 ? 'a' : 2 > 1 ? 'b' : 'c'", 'b'],
    ["=@currentField == 'OFFICIAL-SENSITIVE'", true],
    ['=[$Title]', 'Board minutes'],
    ['=[$Missing]', undefined],
    ["=[$Missing] == ''", true],
    ["=[$Empty] == ''", true],
    ['=[$Author.title]', 'Nia Prys'],
    ['=[$Author.email] == @me', true],
    ['=[!Marking.DisplayName]', 'Protective marking'],
    ['=@lcid', 2057],
    ['=[$Due] > @now', true],
    ['=[$Due] < @now', false],
    ['=Number(@now)', Date.UTC(2026, 2, 1)],
    ['=[$Due] - @now > 1000*60*60*24*30', true],
    ['=Number([$Empty]) == 0', true],
    ["=indexOf(@currentField, 'SENSITIVE')", 9],
    ["=indexOf(@currentField, 'SECRET') == -1", true],
    ["=indexOf([$Tags], 'gauge')", 1],
    ["=startsWith(@currentField, 'OFFICIAL')", true],
    ["=endsWith(@currentField, 'TIVE')", true],
    ['=length(@currentField)', 18],
    ['=length([$Tags])', 2],
    ['=substring(@currentField, 0, 8)', 'OFFICIAL'],
    ['=toLowerCase(@currentField)', 'official-sensitive'],
    ["=toUpperCase('abc')", 'ABC'],
    ["=join([$Tags], ', ')", 'weir, gauge'],
    ['=toString(12)', '12'],
    ["=Number('12') + 1", 13],
    ["=replace('a-b-c', '-', '+')", 'a+b-c'],
    ["=replaceAll('a-b-c', '-', '+')", 'a+b+c'],
    ["=padStart('7', 3, '0')", '007'],
    ["=lastIndexOf('a-b-c', '-')", 3],
    ['=abs(-3)', 3],
    ['=floor(3.7) + ceiling(3.2)', 7],
    ["=toLocaleDateString(Date('2026-05-17T09:00:00Z'))", '17/05/2026'],
    ['=toLocaleDateString(addDays(@now, 1))', '02/03/2026'],
    ['=[$Yes]', true],
    ["=if([$Yes], 'held', '')", 'held'],
    ["='it\\'s'", "it's"],
    ['="double " + \'single\'', 'double single'],
    ['=[$constructor]', undefined],
    ['=[$Title.constructor]', undefined],
  ];

  it.each(cases)('%s', (expression, expected) => {
    expect(evaluate(expression, context)).toEqual(expected);
  });

  it.each(["='open", '=1 +', '=nothing', '=nothing(1)', '=(1', '=1 ; 2', "=constructor('x')"])('refuses %s', (expression) => {
    expect(() => evaluate(expression, context)).toThrow(FormatError);
  });
});

describe('a value that is no expression', () => {
  it.each([
    ['plain text', 'plain text'],
    ['@currentField', 'OFFICIAL-SENSITIVE'],
    ['[$Title]', 'Board minutes'],
    ['@me', 'nia@rivers.example'],
    ['me@rivers.example', 'me@rivers.example'],
    [12, 12],
    [true, true],
  ])('%s', (value, expected) => {
    expect(evaluate(value, context)).toEqual(expected);
  });
});

describe('the operator form', () => {
  it('chooses by “?” and looks only at the side it takes', () => {
    const form = {
      operator: '?',
      operands: [
        { operator: '==', operands: ['@currentField', 'OFFICIAL'] },
        { operator: 'noSuchOperator', operands: [] },
        { operator: '+', operands: ['a', 'b', 'c'] },
      ],
    };
    expect(evaluate(form, context)).toBe('abc');
  });

  it('takes an operator with brackets', () => {
    expect(evaluate({ operator: 'toString()', operands: ['[$Size]'] }, context)).toBe('12');
  });
});

describe('a column format', () => {
  it('draws text, class, style and nested elements', () => {
    const drawn = drawFormat(
      {
        elmType: 'div',
        attributes: { class: "=if(@currentField == '', '', 'sp-field-severity--warning')", title: '@currentField' },
        style: { 'font-weight': '600', 'background-color': '' },
        children: [
          { elmType: 'span', attributes: { iconName: 'Tag', 'aria-hidden': 'true' } },
          { elmType: 'span', txtContent: '@currentField' },
        ],
      },
      context
    );
    expect(drawn).toEqual([
      {
        tag: 'div',
        text: '',
        attributes: { class: 'sp-field-severity--warning', title: 'OFFICIAL-SENSITIVE' },
        style: { 'font-weight': '600' },
        children: [
          { tag: 'span', text: '', attributes: { 'aria-hidden': 'true' }, style: {}, icon: 'Tag', children: [] },
          { tag: 'span', text: 'OFFICIAL-SENSITIVE', attributes: {}, style: {}, children: [] },
        ],
      },
    ]);
  });

  it('repeats an element for each value, and knows which it is', () => {
    const drawn = drawFormat({ elmType: 'span', forEach: 'tag in [$Tags]', txtContent: "=loopIndex('tag') + ' ' + [$tag]" }, context);
    expect(drawn.map(({ text }) => text)).toEqual(['0 weir', '1 gauge']);
  });

  it('draws nothing for each value of an empty column', () => {
    expect(drawFormat({ elmType: 'span', forEach: 'one in [$Empty]', txtContent: '[$one]' }, context)).toEqual([]);
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'vbscript:x'])(
    'drops the link %s',
    (href) => {
      const [drawn] = drawFormat({ elmType: 'a', attributes: { href }, txtContent: 'x' }, context);
      expect(drawn?.attributes['href']).toBeUndefined();
    }
  );

  it.each(['https://rivers.example/a b', '/sites/kim', 'page.aspx?a=b', 'mailto:nia@rivers.example'])('keeps the link %s', (href) => {
    const [drawn] = drawFormat({ elmType: 'a', attributes: { href }, txtContent: 'x' }, context);
    expect(drawn?.attributes['href']).toBe(href);
  });

  it('leaves out attributes and styles that could run code or reach elsewhere', () => {
    const [drawn] = drawFormat(
      {
        elmType: 'div',
        attributes: { onclick: 'alert(1)', style: 'x', id: 'y', srcdoc: 'z' },
        style: { 'background-image': 'url(https://elsewhere.example/x)', behavior: 'x', color: 'red;} body{' },
      },
      context
    );
    expect(drawn).toMatchObject({ attributes: {}, style: {} });
  });

  it.each(['script', 'iframe', 'object', 'style', 'input'])('refuses to build %s', (elmType) => {
    expect(() => drawFormat({ elmType }, context)).toThrow(FormatError);
  });
});

describe('a row of RenderListDataAsStream', () => {
  it('is read by its raw values', () => {
    const row = {
      ID: '4',
      Size: '1,204',
      'Size.': '1204.0000000',
      Due: '31/03/2026',
      'Due.': '2026-03-31T12:00:00Z',
      Held: 'Yes',
      'Held.value': '1',
      Author: [{ id: '7', title: 'Nia Prys' }],
    };
    const columns = [
      { name: 'Size', type: 'Number' },
      { name: 'Due', type: 'DateTime' },
      { name: 'Held', type: 'Boolean' },
    ];
    expect(rowValues(row, columns)).toEqual({
      ID: '4',
      Size: 1204,
      Due: new Date('2026-03-31T12:00:00Z'),
      Held: true,
      Author: [{ id: '7', title: 'Nia Prys' }],
    });
  });

  it('keeps an empty number, date and answer empty', () => {
    const columns = [
      { name: 'Size', type: 'Number' },
      { name: 'Due', type: 'DateTime' },
    ];
    expect(rowValues({ Size: '', 'Size.': '', Due: '', 'Due.': '' }, columns)).toEqual({ Size: '', Due: '' });
  });
});

describe('a custom formatter', () => {
  it.each([null, undefined, '', 'no json', '[]', '{"x":1}'])('is none where it reads %s', (json) => {
    expect(parseFormat(json)).toBeNull();
  });

  it('is read from its JSON', () => {
    expect(parseFormat('{"elmType":"div"}')).toEqual({ elmType: 'div' });
  });
});
