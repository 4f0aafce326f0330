import { lineBreak, normaliseLine } from './normaliseLine';

/** A word, or one of the signs below. */
export type Token = string;

/** A hyphen inside a word, as in MARKET-SENSITIVE. */
export const hyphen = '-';
/** A dash with a space on either side, between slots. */
export const dash = ' - ';
export const comma = ',';
export const slash = '/';
export const colon = ':';
/** Any other sign that ends a slot: `//`, `|`, a bracket or a line break. */
export const bar = '|';

const signs = new Set<Token>([hyphen, dash, comma, slash, colon, bar]);
const slotEnds = new Set<Token>([dash, colon, bar]);

/** Whether a token is a sign, not a word. */
export function isSign(token: Token): boolean {
  return signs.has(token);
}

/** Whether a token ends a slot beyond doubt. */
export function endsSlot(token: Token): boolean {
  return slotEnds.has(token);
}

const pattern = /\n|\/\/+|[|[\]]| ?-+ |(?:^| )-+|-+|[,;]|\/|:|[^\s\-,;/:|[\]]+/g;

function tokenOf(text: string): Token {
  if (text === lineBreak || text.startsWith('//') || text === '|' || text === '[' || text === ']') return bar;
  if (/^ ?-+ ?$/.test(text)) return text.startsWith(' ') || text.endsWith(' ') ? dash : hyphen;
  if (text === ';') return comma;
  return text;
}

/** A line as words in capitals and signs. Never throws. */
export function tokenise(line: string): Token[] {
  return (normaliseLine(line).match(pattern) ?? []).map(tokenOf);
}

/** Tokens written out again, for showing and for names inside a value. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.reduce((text, token, at) => {
    if (token === comma) return text + comma;
    const joined = token === hyphen || token === slash || at === 0 || tokens[at - 1] === hyphen || tokens[at - 1] === slash;
    return text + (joined ? '' : ' ') + token.trim();
  }, '');
}
