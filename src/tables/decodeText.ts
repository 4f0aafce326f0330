/** How many bytes are looked at to see whether a text without a mark is UTF-16. */
const SAMPLE = 4096;

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let zeros = 0;
  for (let at = 1; at < sample.length; at += 2) if (sample[at] === 0) zeros += 1;
  return sample.length > 3 && zeros > sample.length * 0.3;
}

/**
 * The text of a file as a spreadsheet or an editor saved it: UTF-8 or UTF-16 with its mark or without, or else
 * Windows-1252, which British spreadsheets still save and in which every byte is some letter. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  if (!marked && looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(marked ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}
