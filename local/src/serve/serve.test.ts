import { readChoices } from './choices';
import { customizersOf } from './applicationCustomizers';
import { commandSetsOf } from './commandSets';
import { changesSomething } from './countChanges';
import { escapeHtml, page } from './page';
import { extractRequire } from './runtime/extractRequire';
import { nameAmdModule } from './runtime/nameAmdModule';

const SET = '93bd31c0-0eb4-43b7-bddc-5e62dd310555';

describe('a visitor’s choices', () => {
  const asking = (cookie: string): Request => new Request('http://127.0.0.1/', { headers: { cookie } });

  it('come from cookies', () => {
    expect(readChoices(asking('muniment-person=nia%40rivers.example; muniment-theme=dark; muniment-language=cy-gb'))).toEqual({
      person: 'nia@rivers.example',
      theme: 'dark',
      language: 'cy-gb',
    });
  });

  it.each(['', 'muniment-theme=pink', 'muniment-person=%E0%A4%A', 'nonsense'])('are the usual ones where the cookies read “%s”', (cookie) => {
    expect(readChoices(asking(cookie))).toEqual({ person: null, theme: 'light', language: 'en-gb' });
  });
});

describe('custom actions', () => {
  it.each([
    ['ClientSideExtension.ListViewCommandSet.CommandBar', ['bar']],
    ['ClientSideExtension.ListViewCommandSet.ContextMenu', ['menu']],
    ['ClientSideExtension.ListViewCommandSet', ['bar', 'menu']],
  ])('at %s put commands in %s', (Location, places) => {
    expect(commandSetsOf([{ Location, ClientSideComponentId: SET }])).toEqual([{ componentId: SET, properties: '', places }]);
  });

  it('that are no command sets are left out', () => {
    expect(
      commandSetsOf([
        { Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: SET },
        { Location: 'ClientSideExtension.ListViewCommandSet', ClientSideComponentId: '00000000-0000-0000-0000-000000000000' },
        { Location: 'EditControlBlock' },
      ])
    ).toEqual([]);
  });

  it('that register one set twice show it once, the lower sequence first', () => {
    const Location = 'ClientSideExtension.ListViewCommandSet.CommandBar';
    const sets = commandSetsOf([
      { Location, ClientSideComponentId: SET.toUpperCase(), Sequence: 2, ClientSideComponentProperties: 'second' },
      { Location, ClientSideComponentId: SET, Sequence: 1, ClientSideComponentProperties: 'first' },
    ]);
    expect(sets).toEqual([{ componentId: SET, properties: 'first', places: ['bar'] }]);
  });
});

describe('custom actions that come with every page', () => {
  const Location = 'ClientSideExtension.ApplicationCustomizer';

  it('are told to the runtime in their sequence, with what they carry', () => {
    const found = customizersOf([
      {
        Location,
        ClientSideComponentId: SET,
        Sequence: 2,
        ClientSideComponentProperties: '{"a":1}',
        HostProperties: '{"preAllocatedApplicationCustomizerTopHeight":"40"}',
      },
      { Location, ClientSideComponentId: SET.toUpperCase(), Sequence: 1 },
    ]);
    expect(found.map(({ sequence, clientSideComponentId }) => [sequence, clientSideComponentId])).toEqual([
      [1, SET],
      [2, SET],
    ]);
    expect(found[1]).toMatchObject({ location: Location, clientSideComponentProperties: '{"a":1}', hostProperties: expect.stringContaining('40') as string });
  });

  it('are none that belong to a list, or have no component', () => {
    expect(
      customizersOf([
        { Location: 'ClientSideExtension.ListViewCommandSet.CommandBar', ClientSideComponentId: SET },
        { Location, ClientSideComponentId: '00000000-0000-0000-0000-000000000000' },
        { Location },
      ])
    ).toEqual([]);
  });
});

describe('a request that may change a list', () => {
  const batch = (line: string): string => `--b\r\nContent-Type: application/http\r\n\r\n${line} HTTP/1.1\r\n\r\n--b--`;
  it.each([
    ['GET', '/_api/web', null, false],
    ['POST', '/_api/contextinfo', null, false],
    ['POST', "/sites/a/_api/web/GetList(@u)/RenderListDataAsStream?@u='/x'", null, false],
    ['POST', "/sites/a/_api/web/lists/getbytitle('A')/items", null, true],
    ['MERGE', '/sites/a/_api/web', null, true],
    ['POST', '/_api/$batch', batch('GET http://x/_api/web'), false],
    ['POST', '/_api/$batch', batch('POST http://x/_api/web/lists(guid)/items(1)/ValidateUpdateListItem()'), true],
    ['POST', '/_api/$batch', batch('POST http://x/_api/web/GetList(@u)/RenderListDataAsStream'), false],
  ])('%s %s', (method, path, body, expected) => {
    expect(changesSomething(method, path, body)).toBe(expected);
  });
});

describe('a page', () => {
  const choices = { person: null, theme: 'light', language: 'en-gb' } as const;

  it('cannot be left by its title or its data', async () => {
    const nasty = '</script><script>alert(1)</script>';
    const html = await page({ title: nasty, choices, data: { nasty }, scripts: [] }).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain(escapeHtml(nasty));
  });

  it('allows only scripts of this server, and none made of text', () => {
    const policy = page({ title: 'x', choices, data: {}, scripts: [] }).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("default-src 'self'");
  });
});

describe('the runtime’s files', () => {
  const react = { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1', name: 'react' };

  it('give an anonymous module its name', () => {
    const named = nameAmdModule('define.amd?define(["exports"],c)', react);
    expect(new TextDecoder().decode(named)).toBe(`define.amd?define("${react.id}_17.0.1",["exports"],c)`);
  });

  it('refuse a script that is no module', () => {
    expect(() => nameAmdModule('var x=1', react)).toThrow('not an AMD module');
  });

  it('yield RequireJS as the runtime carries it', () => {
    const assembly = String.raw`8751(e){e.exports='/** vim: et:ts=4\n * @license RequireJS 2.3.7 */\nvar a=\'b\',c="\x41\\d";'}`;
    expect(extractRequire(assembly)).toBe('/** vim: et:ts=4\n * @license RequireJS 2.3.7 */\nvar a=\'b\',c="A\\d";');
  });
});
