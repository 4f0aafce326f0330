/** A query in SharePoint's keyword query language (KQL), as a tree. */

/** Words that stand together, in order; the last one may be only the beginning of a word. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A value as it was written, without its quotes; `prefix` where a star ended it. */
export interface KqlValue {
  readonly text: string;
  readonly prefix: boolean;
}

export type Kql =
  | { readonly kind: 'all' }
  | ({ readonly kind: 'words' } & Phrase)
  | { readonly kind: 'property'; readonly name: string; readonly op: KqlOperator; readonly value: KqlValue }
  | { readonly kind: 'range'; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Kql[] }
  | { readonly kind: 'not'; readonly of: Kql };

/** The words of a text, as search tells them apart: letters and digits, without regard to case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function allOf(parts: readonly Kql[]): Kql {
  return parts.length === 1 ? parts[0] : { kind: 'and', parts };
}

export function anyOf(parts: readonly Kql[]): Kql {
  return parts.length === 1 ? parts[0] : { kind: 'or', parts };
}
