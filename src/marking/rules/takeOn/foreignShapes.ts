import type { Scheme } from '../scheme';

/** Ways in which lists, labels and other classifiers write a marking that no policy writes: each is undone, nothing is guessed. */
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const undo: readonly ((text: string) => string)[] = [
  // A managed term as SharePoint keeps it: `12;#OFFICIAL|3e34…`.
  (text) => text.replace(new RegExp(`\\|${GUID}`, 'gi'), ''),
  (text) => text.replace(/(^|;)-?\d+;#/g, '$1'),
  // The paths of labels and terms, and several choices in one.
  (text) => text.replace(/\s*(?:\\|\||;#|;|»|›|→|>|\s\/\s)\s*/g, ' - '),
  // A choice with a number before it, so that a list sorts: `1. OFFICIAL`, `02 - OFFICIAL`, `(3) OFFICIAL`.
  (text) => text.replace(/^\s*\(?\d{1,2}[.):]?\s*(?:[-–]\s*)?(?=\p{L})/u, ''),
  (text) => text.replace(/\((?:default|rhagosodedig)\)/gi, ''),
  (text) => text.replace(/^(?:\s*-\s*)+|(?:\s*-\s*)+$/g, ''),
];

/** The descriptors of 2014, and what stands nearest to them since 2024. LOCSEN has no successor, so that a person decides. */
const FORMER_DESCRIPTORS: Readonly<Record<string, string>> = { PERSONAL: 'PERSONAL DATA' };

const holdsDescriptor = (scheme: Scheme, name: string): boolean => scheme.slots.descriptors?.terms.some((term) => term.name === name) ?? false;

const abbreviation = /^O(?:FF)?[\s/-]?S(?:EN)?$/i;

/**
 * What a value probably was before a list or another product wrote it, with the marks of its form taken off; the same
 * text where it has none.
 */
export function plainShape(value: string, scheme: Scheme): string {
  const plain = undo.reduce((text, each) => each(text), value).trim();
  const { sensitive } = scheme;
  const [lowest] = [...scheme.classifications].filter(({ maySensitive }) => maySensitive).sort((a, b) => a.rank - b.rank);
  if (sensitive !== null && lowest?.name === 'OFFICIAL' && abbreviation.test(plain)) return `${lowest.name}${sensitive.joiner}${sensitive.word}`;
  return Object.entries(FORMER_DESCRIPTORS).reduce(
    (text, [former, now]) =>
      holdsDescriptor(scheme, now) && !holdsDescriptor(scheme, former) ? text.replace(new RegExp(`\\b${former}\\b(?! +DATA)`, 'i'), now) : text,
    plain
  );
}

/** Whether a value is of the Australian e-mail form, which says a marking of the PSPF. */
export const isEmailForm = (value: string): boolean => /\bSEC\s*=/i.test(value);

/** Values by which a list says that there is no marking. */
const NONE = /^(?:[-–—.?\s]*|n\s*\/?\s*a|none|nil|null|not (?:set|applicable|marked|specified|known)|unmarked|unknown|tbc|tbd|dim|heb ei (?:farcio|osod))$/i;

/** Whether a value says that there is no marking, or nothing at all. */
export const saysNone = (value: string): boolean => NONE.test(value.trim());

/** The identifiers in a Boldon James label: the value of its XML is the ids of its uid elements. */
export function labelIdentifiers(xml: string): string {
  return [...xml.matchAll(/<element\b[^<>]*\buid="([^"]{1,200})"/g)].map((found) => found[1]).join(', ');
}
