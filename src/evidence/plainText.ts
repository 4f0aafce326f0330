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
