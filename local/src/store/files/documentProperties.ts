import { readPart, withPart, type PackagePart } from './officePackage';
import { attribute, escapeXml, readXml } from '../xml';

/** Custom document properties of Office files: `docProps/custom.xml` (ECMA-376, part 1, 22.3). */
const part: PackagePart = {
  name: 'docProps/custom.xml',
  relationshipType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relationshipId: 'rIdCustomProperties',
};
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** A property's value by its type in the file. Dates are ISO text. */
export type DocumentProperty =
  | { readonly type: 'lpwstr' | 'filetime'; readonly value: string }
  | { readonly type: 'r8'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean };

function valueOf(type: string, text: string): DocumentProperty {
  switch (type) {
    case 'bool':
      return { type: 'bool', value: /^(true|1)$/i.test(text.trim()) };
    case 'i4':
    case 'i8':
    case 'int':
    case 'r4':
    case 'r8':
      return { type: 'r8', value: Number(text) };
    case 'filetime':
    case 'date':
      return { type: 'filetime', value: text.trim() };
    default:
      return { type: 'lpwstr', value: text };
  }
}

/** The properties of a package, by name, in order. */
export function readDocumentProperties(bytes: Uint8Array): ReadonlyMap<string, DocumentProperty> {
  const [root] = readXml(readPart(bytes, part.name) ?? '') ?? [];
  const pairs = (root?.children ?? []).flatMap((property): [string, DocumentProperty][] => {
    const name = attribute(property, 'name');
    const [value] = property.children;
    return name === undefined || !value ? [] : [[name, valueOf(value.name.replace(/^.*:/, ''), value.text)]];
  });
  return new Map(pairs);
}

const written = ({ type, value }: DocumentProperty): string => `<vt:${type}>${escapeXml(String(value))}</vt:${type}>`;

/**
 * The package with these properties: a value sets one, null takes it out, the rest stay.
 * @returns null where nothing changes
 */
export function writeDocumentProperties(bytes: Uint8Array, changes: Readonly<Record<string, DocumentProperty | null>>): Uint8Array | null {
  const before = readDocumentProperties(bytes);
  const after = new Map(before);
  for (const [name, property] of Object.entries(changes)) {
    if (property === null) after.delete(name);
    else after.set(name, property);
  }
  const text = (all: ReadonlyMap<string, DocumentProperty>): string =>
    [...all]
      .map(([name, property], index) => `<property fmtid="${format}" pid="${index + 2}" name="${escapeXml(name)}">${written(property)}</property>`)
      .join('');
  if (text(before) === text(after)) return null;
  return withPart(bytes, part, `<Properties ${namespaces}>${text(after)}</Properties>`);
}
