import type { Marking, Scheme } from '../../src/marking/rules';
import { compareMarkings, readMarking } from '../../src/marking/rules';
import type { BuiltInSchemeId } from '../../src/marking/schemes';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import type { MarkingWords } from '../../src/words/marking';
import { markingWords } from '../../src/words/marking';
import { jsonLine, printable, writeOutput } from './output';
import { exitCodes, Stop } from './stop';

export interface CompareOptions {
  scheme: BuiltInSchemeId;
  lang: Culture;
  json?: boolean;
}

// The order rests on the level alone, so a line that can be read but does not hold still has its place.
function readOrStop(line: string, scheme: Scheme, words: MarkingWords): Marking {
  const { marking, problems } = readMarking(line, scheme);
  if (marking) return marking;
  const why = problems.map((problem) => words.problemMessage(problem)).join(' ');
  throw new Stop(exitCodes.doesNotHold, `"${printable(line)}": ${why}`);
}

/** `marking compare`: which of two markings is higher. Stops with exit code 1 when one of them cannot be read. */
export async function compareLines(a: string, b: string, options: CompareOptions): Promise<number> {
  const [scheme, words] = await Promise.all([loadBuiltInScheme(options.scheme), loadWords(markingWords, options.lang)]);
  const order = compareMarkings(readOrStop(a, scheme, words), readOrStop(b, scheme, words), scheme);
  await writeOutput(options.json ? `${jsonLine({ order })}\n` : `${words.orderMessage(printable(a), printable(b), order)}\n`);
  return exitCodes.success;
}
