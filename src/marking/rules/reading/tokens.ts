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
/** Any other sign that ends a slot: `//`, `|`, a square bracket or a line break. */
export const bar = '|';
/** Round brackets end a slot too, unless they stand inside a name, as in ACME (UK) LTD. */
export const open = '(';
export const close = ')';

const signs = new Set<Token>([hyphen, dash, comma, slash, colon, bar, open, close]);
const slotEnds = new Set<Token>([dash, colon, bar, open, close]);

/** Whether a token is a sign, not a word. */
export function isSign(token: Token): boolean {
  return signs.has(token);
}

/** Whether a token ends a slot beyond doubt. */
export function endsSlot(token: Token): boolean {
  return slotEnds.has(token);
}

const pattern = /\n|\/\/+|[|[\]()]| ?-+ |(?:^| )-+|-+|[,;]|\/|:|[^\s\-,;/:|[\]()]+/g;

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

const joinsLeft = new Set<Token>([hyphen, slash, close]);
const joinsRight = new Set<Token>([hyphen, slash, open]);

/** Tokens written out again, for showing and for names inside a value. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.reduce((text, token, at) => {
    if (token === comma) return text + comma;
    const joined = at === 0 || joinsLeft.has(token) || joinsRight.has(tokens[at - 1]);
    return text + (joined ? '' : ' ') + token.trim();
  }, '');
}
