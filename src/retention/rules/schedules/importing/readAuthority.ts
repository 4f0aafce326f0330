import type { Authority } from '../../recordClass';
import { cleanCell } from './cleanCell';

/** `[text](address)`, where the address may hold one pair of brackets. */
const MARKDOWN = /\[([^\]\n]{1,500})\]\(\s*<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/;
const ANCHOR = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([\s\S]*?)<\/a\s*>/i;
const BARE = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'\]]+/i;
const TAG = /<\/?[a-z][^>]*>/gi;

const LONGEST = 2000;

/**
 * An address that a page may link to: http or https, to a named host, without a name or a password in it. Empty for
 * everything else, `javascript:` and addresses in disguise among them.
 */
export function safeLink(address: string): string {
  const text = cleanCell(address);
  if (text === '' || text.length > LONGEST || !/^https?:\/\//i.test(text) || /[\s\\<>"]/.test(text)) return '';
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '' ? text : '';
  } catch {
    return '';
  }
}

/** A sentence may end behind an address; a bracket may close what was opened before it. */
function withoutEnd(address: string): string {
  const cut = address.replace(/[.,;:!?]+$/, '');
  return cut.endsWith(')') && !cut.includes('(') ? cut.slice(0, -1) : cut;
}

const tidy = (text: string): string =>
  cleanCell(text)
    .replace(/\(\s*\)|\[\s*\]|<\s*>/g, '')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/[\s,;:–-]+$/, '')
    .trim();

/** An authority out of a cell, and whether an address in it was refused; then the cell stays as it is. */
export interface AuthorityReading {
  readonly authority: Authority;
  readonly refused: boolean;
}

function taken(text: string, found: string, words: string, address: string): AuthorityReading {
  const url = safeLink(address);
  if (url === '') return { authority: { text, url: '' }, refused: true };
  // Where nothing is left but the address, it is its own name.
  return { authority: { text: tidy(text.replace(found, words)) || url, url }, refused: false };
}

/**
 * Splits "Limitation Act 1980 https://…", "[Limitation Act 1980](https://…)" and what a web page leaves in a cell into a
 * text and a link. Of several links the first counts; the others stay in the text.
 * @param link the address from a column of its own; empty where there is none
 */
export function readAuthority(cell: string, link: string | null): AuthorityReading {
  const text = cleanCell(cell);
  if (link !== null) {
    const url = safeLink(link);
    const refused = cleanCell(link) !== '' && url === '';
    return { authority: { text: refused ? [text, cleanCell(link)].filter((each) => each !== '').join(' ') : text, url }, refused };
  }
  const anchor = ANCHOR.exec(text);
  if (anchor !== null) {
    const plain = (words: string): string => words.replace(TAG, '');
    const reading = taken(text, anchor[0], anchor[4], anchor[1] ?? anchor[2] ?? anchor[3] ?? '');
    return reading.refused ? reading : { ...reading, authority: { ...reading.authority, text: tidy(plain(reading.authority.text)) || reading.authority.url } };
  }
  const markdown = MARKDOWN.exec(text);
  if (markdown !== null) return taken(text, markdown[0], markdown[1], markdown[2]);
  const bare = BARE.exec(text);
  if (bare !== null) {
    const address = withoutEnd(bare[0]);
    return taken(text, address, '', address);
  }
  return { authority: { text, url: '' }, refused: false };
}
