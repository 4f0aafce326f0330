import type { PageProblem, PageProblemCode } from '../levels';

export type Raw = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether nothing was said. */
export const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A value of a file, and where it stands. */
export interface Given {
  readonly value: unknown;
  readonly path: string;
}

/** Is told whatever is wrong with a file. */
export type Tell = (path: string, code: PageProblemCode) => void;

/** Collects problems, each once. */
export function collector(): { readonly problems: PageProblem[]; readonly tell: Tell } {
  const problems: PageProblem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    tell: (path, code) => {
      const key = `${code} ${path}`;
      if (seen.has(key)) return;
      seen.add(key);
      problems.push({ path, code });
    },
  };
}

/** A name or a value as people spell it: `Covering dates`, `covering_dates` and `coveringDates` are one. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The path of something inside something else. */
export const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
