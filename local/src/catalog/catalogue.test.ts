import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openCatalogue, PackageError, readPackage, scriptsOf, type ComponentManifest } from '.';

const COMMANDS = '93bd31c0-0eb4-43b7-bddc-5e62dd310555';
const FEATURE = '492867b5-0afe-400f-a611-bd4d2e4a4728';

const manifest = {
  id: COMMANDS,
  alias: 'Commands',
  version: '0.1.0',
  componentType: 'Extension',
  title: { default: 'Mark & "keep"', 'cy-gb': 'Marcio' },
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'commands',
    scriptResources: {
      commands: { type: 'path', path: { path: 'commands_1.js', integrity: 'sha256-x' } },
      strings: { type: 'localizedPath', paths: { 'cy-GB': 'strings_cy.js', default: 'strings_en.js' }, defaultPath: 'strings_en.js' },
      '@microsoft/sp-core-library': { type: 'component', id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: '1.23.2' },
    },
  },
};

function attributeText(value: unknown): string {
  return JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function packageBytes(version = '1.0.0.0', component = attributeText(manifest)): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8('<Relationships/>'),
    'AppManifest.xml': strToU8(
      `<?xml version="1.0"?><App xmlns="x" Name="muniment" ProductID="FB4C8695-2E48-4CC7-AAC3-E642F0CE42F8" Version="${version}">` +
        '<Properties><Title>Muniment</Title></Properties><WebApiPermissionRequests><WebApiPermissionRequest>' +
        '<ResourceId>Microsoft Graph</ResourceId><Scope>Sites.Read.All</Scope></WebApiPermissionRequest></WebApiPermissionRequests></App>'
    ),
    [`feature_${FEATURE}.xml`]: strToU8(`<Feature Id="${FEATURE}" Title="Muniment" Scope="Web"/>`),
    [`${FEATURE}/Extension_${COMMANDS}.xml`]: strToU8(
      `<Elements xmlns="x"><ClientSideComponent Name="Commands" Id="${COMMANDS}" Type="Extension" ComponentManifest="${component}"/></Elements>`
    ),
    'ClientSideAssets/commands_1.js': strToU8('define("x",[],function(){});'),
  });
}

describe('a package', () => {
  it('gives its name, features, components, permissions and scripts', () => {
    const solution = readPackage(packageBytes());
    expect(solution).toMatchObject({
      productId: 'fb4c8695-2e48-4cc7-aac3-e642f0ce42f8',
      title: 'Muniment',
      version: '1.0.0.0',
      features: [{ id: FEATURE, title: 'Muniment', scope: 'Web' }],
      permissionRequests: [{ resource: 'Microsoft Graph', scope: 'Sites.Read.All' }],
    });
    expect(solution.components).toEqual([manifest]);
    expect([...solution.assets().keys()]).toEqual(['commands_1.js']);
  });

  it.each([
    ['is no zip', strToU8('hello')],
    ['has no app manifest', zipSync({ 'x.txt': strToU8('x') })],
    ['has a component whose manifest is not JSON', packageBytes('1.0.0.0', 'no json')],
    ['holds broken XML', zipSync({ 'AppManifest.xml': strToU8('<App><Title></App>') })],
  ])('is refused where it %s', (_, bytes) => {
    expect(() => readPackage(bytes)).toThrow(PackageError);
  });
});

describe('the scripts of a component', () => {
  const typed = manifest as unknown as ComponentManifest;
  it('are those of the language, without minding its case', () => {
    expect(scriptsOf(typed, 'cy-gb')).toEqual(['commands_1.js', 'strings_cy.js']);
  });
  it('fall back to the default language', () => {
    expect(scriptsOf(typed, 'fr-FR')).toEqual(['commands_1.js', 'strings_en.js']);
  });
});

describe('the app catalogue', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is empty where there is no folder', () => {
    expect(openCatalogue(join(folder, 'none'), '/c/').packages()).toEqual([]);
  });

  it('points scripts at the server and serves them', () => {
    writeFileSync(join(folder, 'muniment.sppkg'), packageBytes());
    const catalogue = openCatalogue(folder, '/c/');
    const [component] = catalogue.components('http://127.0.0.1:1');
    const [base = ''] = component?.loaderConfig.internalModuleBaseUrls ?? [];
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:1\/c\/fb4c8695-2e48-4cc7-aac3-e642f0ce42f8\/[0-9a-f]{16}\/$/);
    expect(catalogue.asset(`${base.slice('http://127.0.0.1:1'.length)}commands_1.js`)).toEqual(strToU8('define("x",[],function(){});'));
    expect(catalogue.asset('/c/elsewhere/commands_1.js')).toBeUndefined();
    expect(catalogue.asset(`${base.slice('http://127.0.0.1:1'.length)}../AppManifest.xml`)).toBeUndefined();
  });

  it('reads a package again when it changes, under another address', () => {
    const path = join(folder, 'muniment.sppkg');
    writeFileSync(path, packageBytes('1.0.0.0'));
    const catalogue = openCatalogue(folder, '/c/');
    const before = catalogue.packages()[0];
    writeFileSync(path, packageBytes('1.0.1.0'));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    const after = catalogue.packages()[0];
    expect(after?.solution.version).toBe('1.0.1.0');
    expect(after?.assetPath).not.toBe(before?.assetPath);
  });

  it('says which file it could not read, and keeps the others', () => {
    writeFileSync(join(folder, 'a.sppkg'), 'no package');
    writeFileSync(join(folder, 'b.sppkg'), packageBytes());
    const catalogue = openCatalogue(folder, '/c/');
    expect(catalogue.packages().map(({ file }) => file)).toEqual(['b.sppkg']);
    expect(catalogue.refused()).toEqual([{ file: 'a.sppkg', reason: expect.stringContaining('not a package') }]);
  });
});
