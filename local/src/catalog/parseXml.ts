import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PackageError } from './types';

/** An element with its attributes, its own text and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly elements: readonly XmlElement[];
}

const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // A manifest stands in one attribute, so it holds many &quot; – far more than a parser's default allows.
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 50_000_000 },
});

/**
 * Reads one XML document.
 *
 * @throws PackageError where it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const source = text.replace(/^\uFEFF/, '');
  const verdict = XMLValidator.validate(source);
  if (verdict !== true) {
    throw new PackageError(`A file of the package is not XML: ${verdict.err.msg}`);
  }
  const roots = toElements(parser.parse(source) as unknown);
  const root = roots.elements[0];
  if (!root) {
    throw new PackageError('A file of the package is empty.');
  }
  return root;
}

/** An attribute's value, or an empty string where there is none. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

/** Every element of that name below this one, at any depth, in document order. */
export function children(element: XmlElement, name: string): XmlElement[] {
  return element.elements.flatMap((child) => [...(child.name === name ? [child] : []), ...children(child, name)]);
}

function toElements(nodes: unknown): { text: string; elements: XmlElement[] } {
  const elements: XmlElement[] = [];
  let text = '';
  for (const node of Array.isArray(nodes) ? (nodes as Record<string, unknown>[]) : []) {
    for (const [name, value] of Object.entries(node)) {
      if (name === '#text') {
        text += String(value);
      } else if (name !== ATTRIBUTES) {
        const inner = toElements(value);
        const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
        elements.push({ name, attributes, text: inner.text, elements: inner.elements });
      }
    }
  }
  return { text, elements };
}
