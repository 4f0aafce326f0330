import type { VocabularyTerm } from './types';

/** An element of a file, as whatever reads XML gives it: names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** What a file says of the list itself, where it does. */
export interface XmlVocabulary {
  readonly title: string;
  readonly version: string;
  readonly terms: readonly VocabularyTerm[];
}

const named = (element: XmlElement, name: string): readonly XmlElement[] => element.children.filter((child) => child.name.toLowerCase() === name);
const textOf = (element: XmlElement, ...names: readonly string[]): string => {
  for (const name of names) {
    const found = named(element, name);
    // Of several languages the English one, or the first that says none.
    const own = found.find(({ attributes }) => /^(en\b.*)?$/i.test(attributes.lang ?? '')) ?? found.at(0);
    if (own !== undefined && own.text !== '') return own.text;
  }
  return '';
};
const attribute = (element: XmlElement, ...names: readonly string[]): string => {
  const found = Object.entries(element.attributes).find(([name]) => names.includes(name.toLowerCase()));
  return found?.[1] ?? '';
};

const HOLDERS = ['narroweritems', 'items', 'children', 'terms'];
const TERMS = ['item', 'term', 'function', 'activity', 'transaction', 'subfunction', 'concept'];

/** The end of an address, by which a concept is named where it has no notation. */
const lastOf = (uri: string): string =>
  uri
    .split(/[/#]/)
    .filter((each) => each !== '')
    .at(-1) ?? '';

function readItem(element: XmlElement, above: string): readonly VocabularyTerm[] {
  const code = attribute(element, 'id', 'code', 'conceptid') || textOf(element, 'id', 'code', 'identifier');
  const broader = named(element, 'broaderitem');
  const chosen = broader.find((each) => attribute(each, 'default') === 'true') ?? broader.at(0);
  const term: VocabularyTerm = {
    code,
    title: textOf(element, 'name', 'title', 'label') || attribute(element, 'name', 'title', 'label') || element.text,
    parent: chosen === undefined ? textOf(element, 'parent') || attribute(element, 'parent') || above : attribute(chosen, 'id', 'code') || chosen.text,
    description: textOf(element, 'scopenotes', 'description', 'definition'),
    url: attribute(element, 'uri', 'url', 'about') || textOf(element, 'url', 'uri'),
  };
  const inner = [element, ...element.children.filter(({ name }) => HOLDERS.includes(name.toLowerCase()))];
  return [term, ...inner.flatMap(({ children }) => children.filter(isTerm).flatMap((child) => readItem(child, code)))];
}

const isTerm = ({ name }: XmlElement): boolean => TERMS.includes(name.toLowerCase());

function readConcepts(root: XmlElement): readonly VocabularyTerm[] {
  const concepts = root.children.filter((child) => child.name === 'Concept' || (child.name === 'Description' && named(child, 'preflabel').length > 0));
  const codeOf = (concept: XmlElement): string => textOf(concept, 'notation') || lastOf(attribute(concept, 'about', 'id'));
  const codes = new Map(concepts.map((concept) => [attribute(concept, 'about'), codeOf(concept)]));
  return concepts.map((concept) => {
    const broader = named(concept, 'broader').at(0);
    const above = broader === undefined ? '' : attribute(broader, 'resource');
    return {
      code: codeOf(concept),
      title: textOf(concept, 'preflabel'),
      parent: codes.get(above) ?? lastOf(above),
      description: textOf(concept, 'definition', 'scopenote'),
      url: attribute(concept, 'about'),
    };
  });
}

/** Elements that hold terms, wherever the file begins them. */
function holdersIn(root: XmlElement): readonly XmlElement[] {
  if (root.children.some(isTerm)) return [root];
  return root.children.flatMap(holdersIn);
}

/**
 * Terms out of an XML file: the form of the esd standards (`ControlledList` of `Item`, each with its `BroaderItem`, or nested
 * in `NarrowerItems`), SKOS as RDF, or terms that stand in one another. A concept's `broader` names what is above it.
 */
export function readVocabularyXml(root: XmlElement): XmlVocabulary {
  const metadata = named(root, 'metadata').at(0);
  const scheme = named(root, 'conceptscheme').at(0);
  const title =
    attribute(root, 'listname', 'title', 'name') ||
    (metadata === undefined ? '' : textOf(metadata, 'title')) ||
    (scheme === undefined ? '' : textOf(scheme, 'preflabel', 'title')) ||
    textOf(root, 'title');
  const terms =
    root.name === 'RDF' ? readConcepts(root) : holdersIn(root).flatMap((holder) => holder.children.filter(isTerm).flatMap((child) => readItem(child, '')));
  return { title, version: attribute(root, 'version', 'listversion'), terms };
}
