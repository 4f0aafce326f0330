/** "Whichever is later" and its kin, taken out of the words. */
export interface Chosen {
  readonly pick: 'latest' | 'earliest';
  readonly parts: readonly string[];
}

const LATER = 'later|latest|last|longer|longest|greater|greatest';
const SOONER = 'sooner|soonest|earlier|earliest|1st|shorter|shortest|lesser';
const WHICHEVER = new RegExp(
  `[,;(-]*\\s*\\(?(?:whichever|which ever|whatever)(?: (?:date|period|event|of these|one))?(?: (?:is|are|comes|occurs|happens|falls))?(?: the)? (${LATER}|${SOONER})(?! of)\\)?[.,;:]?`,
  'g'
);
const OF = new RegExp(`^(?:until )?(?:whichever is )?(?:the )?(${LATER}|${SOONER}) of:? (?:either )?`);
const IF = new RegExp(`,? if (${LATER}|${SOONER})$`);

const isLater = (word: string): boolean => LATER.split('|').includes(word);

/** Takes "whichever is later" out of plain words; null where it is not there, or more than once. */
export function takeChoice(plain: string): Chosen | null {
  const said = [...plain.matchAll(WHICHEVER)];
  const prefix = OF.exec(plain);
  const suffix = IF.exec(plain);
  if (said.length + (prefix ? 1 : 0) + (suffix ? 1 : 0) !== 1) return null;
  // It stands before all parts or after them; whatever comes after it would be a part that it does not speak of.
  const [whole] = said;
  if (whole && whole.index > 0 && plain.slice(whole.index + whole[0].length).trim() !== '') return null;
  const word = said[0]?.[1] ?? prefix?.[1] ?? suffix?.[1] ?? '';
  const rest = plain.replace(WHICHEVER, ' ').replace(OF, '').replace(IF, '').replace(/\s+/g, ' ').trim();
  const parts = rest
    .replace(/^either /, '')
    .split(prefix ? /,? or |; ?|, | and / : /,? or |; ?|, /)
    .map((part) => part.replace(/[.,;:]+$/, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? { pick: isLater(word) ? 'latest' : 'earliest', parts } : null;
}
