import { FORMS } from './forms';
import { withoutFrame } from './frame';
import { isPermanent, isUntilNoLongerNeeded } from './standing';
import type { Part, SaidLength } from './types';

function ages(text: string, lengths: readonly SaidLength[]): string {
  return text.replace(/<(\d)>( old| of age)?/g, (whole, index: string, of?: string) => {
    const { length, problems } = lengths[Number(index)];
    const years = length.months / 12;
    return problems.length === 0 && length.days === 0 && Number.isInteger(years) ? `${of === ' of age' ? 'age ' : ''}${years}` : whole;
  });
}

/** Reads one part of a period, in plain words in which <0> stands for the first length; null where it is not certain. */
export function readPart(words: string, lengths: readonly SaidLength[]): Part | null {
  const text = withoutFrame(words);
  // What is destroyed or reviewed afterwards is not kept for ever.
  if (isPermanent(words) || isPermanent(text)) return /(?<!not |never )(?:destr|delet|shred|dispos|eras|review)/.test(words) ? null : { is: 'permanent' };
  if (isUntilNoLongerNeeded(words) || isUntilNoLongerNeeded(text)) return { is: 'noLongerNeeded' };
  for (const form of FORMS) {
    const part = form({ text, at: (index) => lengths[Number(index)], withAges: (each) => ages(each, lengths) });
    if (part !== undefined) return part;
  }
  return null;
}
