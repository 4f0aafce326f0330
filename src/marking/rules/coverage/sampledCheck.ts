/** How many documents a check looks at. */
export const SAMPLE_SIZE = 20;

/** What a person finds of one document's marking. */
export type Judgement = 'right' | 'tooLow' | 'tooHigh' | 'wrong' | 'unsure';

export const judgements: readonly Judgement[] = ['right', 'tooLow', 'tooHigh', 'wrong', 'unsure'];

/** What a check came to. */
export interface SampleResult {
  readonly counts: Readonly<Record<Judgement, number>>;
  /** Documents that were judged, those of which one cannot tell among them. */
  readonly judged: number;
  /** Those of which one could tell. */
  readonly told: number;
  /** Between which shares of all documents the truth probably lies; null where nothing can be said. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** For nineteen checks in twenty the range holds the truth. */
const Z = 1.959964;

/**
 * Wilson's interval: the range of shares that would probably have given this result. It holds for small samples, where
 * the usual plus and minus does not.
 * @param population documents out of which these were drawn: where all were looked at there is nothing to guess
 */
export function likelyRange(right: number, told: number, population: number): { from: number; to: number } | null {
  if (told === 0) return null;
  const share = right / told;
  if (told >= population) return { from: share, to: share };
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * told)) / (1 + z2 / told);
  const half = (Z / (1 + z2 / told)) * Math.sqrt((share * (1 - share)) / told + z2 / (4 * told * told));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/** Adds up the judgements of a check. Of a document that one cannot tell, nothing is said either way. */
export function sumUpSample(given: readonly Judgement[], population: number): SampleResult {
  const counts: Record<Judgement, number> = { right: 0, tooLow: 0, tooHigh: 0, wrong: 0, unsure: 0 };
  given.forEach((each) => (counts[each] += 1));
  const told = given.length - counts.unsure;
  return { counts, judged: given.length, told, range: likelyRange(counts.right, told, population) };
}

/** Draws so many of a stream, each with the same chance, however long the stream is. */
export interface Sampler<T> {
  /** `make` is only called for what is drawn. */
  offer(make: () => T): void;
  readonly drawn: readonly T[];
  readonly offered: number;
}

/** @param random from 0 up to 1, as `Math.random` gives it */
export function createSampler<T>(size: number, random: () => number): Sampler<T> {
  const drawn: T[] = [];
  let offered = 0;
  return {
    drawn,
    get offered() {
      return offered;
    },
    offer(make) {
      offered += 1;
      if (drawn.length < size) drawn.push(make());
      else {
        const at = Math.floor(random() * offered);
        if (at < size) drawn[at] = make();
      }
    },
  };
}
