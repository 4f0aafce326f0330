import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of an XML document, in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its text, without that of its children. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  commentPropName: '#comment',
});

type Node = Record<string, unknown>;

function toElement(node: Node): XmlElement | null {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '#comment');
  if (name === undefined) return null;
  const inner = Array.isArray(node[name]) ? (node[name] as Node[]) : [];
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries((node[':@'] ?? {}) as Record<string, unknown>)) attributes[key] = String(value);
  const children = inner.map(toElement).filter((child): child is XmlElement => child !== null);
  const text = inner
    .filter((child) => '#text' in child)
    .map((child) => String(child['#text']))
    .join('');
  return { name, attributes, children, text };
}

/**
 * Reads XML; several elements without a root are allowed, as in `<Query/><RowLimit/>`.
 * @returns the elements at the top, or null where the text is not well formed
 */
export function readXml(text: string): XmlElement[] | null {
  const rooted = `<Root>${text}</Root>`;
  if (XMLValidator.validate(rooted) !== true) return null;
  const [root] = (parser.parse(rooted) as Node[]).map(toElement);
  return root ? [...root.children] : null;
}

/** The first child of a name, whatever its case; undefined where there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const wanted = name.toLowerCase();
  return element?.children.find((candidate) => candidate.name.toLowerCase() === wanted);
}

/** An attribute whatever its case. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(element.attributes).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : element.attributes[key];
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = escapeXml(element.text.trim()) + element.children.map(writeXml).join('');
  return inner === '' ? `<${element.name}${attributes} />` : `<${element.name}${attributes}>${inner}</${element.name}>`;
}
