/** One tree for conditions, whether they came as OData or as CAML. */

export type Literal =
  | { readonly kind: 'literal'; readonly type: 'string'; readonly value: string }
  | { readonly kind: 'literal'; readonly type: 'number'; readonly value: number }
  | { readonly kind: 'literal'; readonly type: 'boolean'; readonly value: boolean }
  /** Kept form: UTC, whole seconds. */
  | { readonly kind: 'literal'; readonly type: 'date'; readonly value: string }
  | { readonly kind: 'literal'; readonly type: 'guid'; readonly value: string }
  | { readonly kind: 'literal'; readonly type: 'null'; readonly value: null };

/** A property, perhaps of something a property points to: `Author/Title`. */
export interface Path {
  readonly kind: 'path';
  readonly segments: readonly string[];
}

/** year(Created) and the like. */
export interface DatePart {
  readonly kind: 'part';
  readonly part: DatePartName;
  readonly of: Path;
}

export type DatePartName = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

export type Operand = Literal | Path | DatePart;

export type CompareOp = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Condition =
  | { readonly kind: 'compare'; readonly op: CompareOp; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'text'; readonly test: 'startswith' | 'contains' | 'endswith'; readonly of: Path; readonly text: Literal }
  | { readonly kind: 'in'; readonly of: Path; readonly values: readonly Literal[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface Order {
  readonly path: Path;
  readonly descending: boolean;
}

export const nothing: Literal = { kind: 'literal', type: 'null', value: null };

export const pathOf = (text: string): Path => ({ kind: 'path', segments: text.split('/') });

export const both = (...conditions: readonly (Condition | null)[]): Condition | null => {
  const parts = conditions.filter((condition): condition is Condition => condition !== null);
  return parts.length === 0 ? null : parts.length === 1 ? parts[0] : { kind: 'and', parts };
};
