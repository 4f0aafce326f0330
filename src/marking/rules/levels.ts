import type { Classification, Scheme } from './scheme';

/** One of a scheme's levels: a classification, with or without the sensitive marking. */
export interface Level {
  name: string;
  classification: string;
  sensitive: boolean;
}

/** The classification of that name, or undefined where the scheme has none. */
export function findClassification(name: string, scheme: Scheme): Classification | undefined {
  return scheme.classifications.find((classification) => classification.name === name);
}

/** A level as it stands in a line, such as `OFFICIAL-SENSITIVE`. */
export function levelName(classification: string, sensitive: boolean, scheme: Scheme): string {
  if (!sensitive || !scheme.sensitive) return classification;
  return `${classification}${scheme.sensitive.joiner}${scheme.sensitive.word}`;
}

/** Every level that the scheme allows, lowest first. */
export function levelsOf(scheme: Scheme): Level[] {
  return [...scheme.classifications]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ name, maySensitive }) =>
      (maySensitive && scheme.sensitive ? [false, true] : [false]).map((sensitive) => ({
        name: levelName(name, sensitive, scheme),
        classification: name,
        sensitive,
      }))
    );
}
