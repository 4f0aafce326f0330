import { XMLParser } from 'fast-xml-parser';
import { TableUnreadable } from './sheet';

/** An element with its attributes, its own text and what stands in it; names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

type Raw = Readonly<Record<string, unknown>>;

const LARGEST = 20 * 1024 * 1024;
const DEEPEST = 40;
const ATTRIBUTES = ':@';
const TEXT = '#text';

/** The five that XML itself has, and characters by number; nothing that a file declares is ever expanded. */
const OWN: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function character(code: number): string {
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex?: string, number?: string, name?: string) =>
    hex !== undefined ? character(parseInt(hex, 16)) : number !== undefined ? character(Number(number)) : (OWN[(name ?? '').toLowerCase()] ?? whole)
  );

function nodesOf(raw: readonly Raw[]): readonly XmlNode[] {
  return raw.flatMap((each) => {
    const name = Object.keys(each).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT || name.startsWith('?')) return [];
    const inner = each[name] as readonly Raw[];
    const attributes = Object.entries((each[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
    const texts = inner.flatMap((child) => (TEXT in child ? [String(child[TEXT])] : []));
    return [
      {
        name,
        attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decode(String(value))])),
        text: decode(texts.join('')).replace(/\s+/g, ' ').trim(),
        children: nodesOf(inner),
      },
    ];
  });
}

/**
 * Reads an XML file. A file that declares a document type is refused: no list that is about needs one, and entities are how
 * a small file becomes a large one.
 * @throws TableUnreadable where it is too large, or no XML
 */
export function readXml(text: string): XmlNode {
  if (text.length > LARGEST) throw new TableUnreadable('tooLarge');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new TableUnreadable('damaged');
  try {
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      removeNSPrefix: true,
      processEntities: false,
      parseTagValue: false,
      parseAttributeValue: false,
      maxNestedTags: DEEPEST,
    });
    const [root] = nodesOf(parser.parse(text, true) as readonly Raw[]);
    if (root !== undefined) return root;
  } catch (error) {
    throw new TableUnreadable('damaged', error);
  }
  throw new TableUnreadable('notATable');
}
