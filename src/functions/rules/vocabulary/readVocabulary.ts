import type { FunctionVocabulary, VocabularyTerm } from './types';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readTerm = (value: unknown): readonly VocabularyTerm[] =>
  isObject(value)
    ? [{ code: text(value.code), title: text(value.title), parent: text(value.parent), description: text(value.description), url: text(value.url) }]
    : [];

/** A list of functions out of JSON; null for what is none. */
export function readVocabulary(json: string): FunctionVocabulary | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!isObject(value) || !Array.isArray(value.terms) || text(value.id) === '') return null;
    const { id, title, version, source, licence } = value;
    return { id: text(id), title: text(title), version: text(version), source: text(source), licence: text(licence), terms: value.terms.flatMap(readTerm) };
  } catch {
    return null;
  }
}
