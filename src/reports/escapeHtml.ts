const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML, and so a page that is read strictly, cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Half of a sign that needs two. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what XML cannot hold: signs that are forbidden, and halves of signs. */
export const readable = (text: string): string => text.replace(FORBIDDEN, '').replace(HALVES, '\ufffd');

/** A text as HTML, in an element or between the quotes of an attribute: whatever it says, it is only read. */
export const escapeHtml = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/** As `escapeHtml`, with its lines kept apart. */
export const escapeLines = (text: string): string => escapeHtml(text.replace(/\r\n?/g, '\n')).replace(/\n/g, '<br>');
