import { escapeHtml, readable } from '../escapeHtml';

/** A piece of XML that was made here: a text becomes one by `xmlText` alone. */
export interface Xml {
  readonly xml: string;
}

/** A text as XML reads it back to the letter; what XML cannot hold is left out. */
export const xmlText = (text: string): Xml => ({ xml: escapeHtml(readable(text)).replace(/\r/g, '&#13;') });

/** An attribute's value: tabs and line breaks would be read back as spaces. */
const attributeText = (text: string): string => xmlText(text).xml.replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An element of XML.
 * @param attributes those with an empty value are left out
 * @param children nulls are left out; a string is a text
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Xml | string | null)[]): Xml {
  const said = Object.entries(attributes).filter(([, value]) => value !== '');
  const head = `${name}${said.map(([key, value]) => ` ${key}="${attributeText(value)}"`).join('')}`;
  const body = children.map((each) => (each === null ? '' : typeof each === 'string' ? xmlText(each).xml : each.xml)).join('');
  return { xml: body === '' ? `<${head}/>` : `<${head}>${body}</${name}>` };
}

/** Elements one after another, as children of one. */
export const together = (parts: readonly (Xml | null)[]): Xml => ({ xml: parts.map((each) => each?.xml ?? '').join('') });
