import { LONGEST_INSTRUCTIONS, type MarkingDetails } from '../../rules';

/**
 * A person's words as SharePoint gives them back to the letter, which a hash rests on: no half characters, no control
 * characters but line ends, one way of writing accents, no space at either end.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ' ')
    .normalize('NFC')
    .trim();
}

/**
 * The details of a marking in plain text.
 * @throws RangeError where the instructions are longer than can be kept.
 */
export function plainDetails(details: MarkingDetails): MarkingDetails {
  const instructions = details.instructions.map(plainText).filter((line) => line !== '');
  if (instructions.join('\n').length > LONGEST_INSTRUCTIONS) throw new RangeError(`Instructions may have ${LONGEST_INSTRUCTIONS} characters`);
  const { embargo } = details;
  const until = embargo?.until.kind === 'event' ? { ...embargo.until, event: plainText(embargo.until.event).slice(0, 255) } : embargo?.until;
  return { instructions, embargo: embargo === null || until === undefined ? null : { ...embargo, until } };
}
