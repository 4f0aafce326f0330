import type { Scheme } from '../scheme';

// Enough for a file of lines that are much alike; more would only fill the memory.
const mostAnswers = 5000;

/** The same question of the same scheme is answered once. What was remembered goes with the scheme. */
export function rememberAnswers<T>(answer: (text: string, scheme: Scheme) => T): (text: string, scheme: Scheme) => T {
  const answersOf = new WeakMap<Scheme, Map<string, T>>();
  return (text, scheme) => {
    const answers = answersOf.get(scheme) ?? new Map<string, T>();
    answersOf.set(scheme, answers);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const given = answer(text, scheme);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(text, given);
    return given;
  };
}
