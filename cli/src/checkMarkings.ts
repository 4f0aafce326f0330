import type { ReadMarking } from '../../src/marking/rules';
import { readMarking } from '../../src/marking/rules';
import type { BuiltInSchemeId } from '../../src/marking/schemes';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import type { MarkingWords } from '../../src/words/marking';
import { markingWords } from '../../src/words/marking';
import { isOutputClosed, writeOutput } from './output';
import { readLines } from './readLines';
import { exitCodes } from './stop';

export interface CheckOptions {
  scheme: BuiltInSchemeId;
  lang: Culture;
  json?: boolean;
}

// Written out a block at a time: one write a line is slow, and all at once would hold everything.
const blockLength = 64 * 1024;

/** A read line as docs/schemas/marking-check.schema.json has it. Notices are not problems, so a line that holds has none. */
export function asJson({ input, valid, canonical, marking, problems }: ReadMarking, words: MarkingWords): string {
  return JSON.stringify({
    input,
    valid,
    canonical,
    marking,
    problems: problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ code: problem.code, message: words.problemMessage(problem), paragraph: problem.paragraph })),
  });
}

// A line from a file must not move the reader's cursor or colour their screen.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

/** A read line for people: the canonical line, then what there is to say of it. */
export function asText({ input, valid, canonical, problems }: ReadMarking, words: MarkingWords): string {
  const first = valid ? `✓ ${canonical ?? ''}` : `✗ ${printable(input)}`;
  const rest = problems.map((problem) => {
    const source = problem.paragraph === null ? '' : ` (${words.citation(problem.paragraph)})`;
    return `  ${words.problemMessage(problem)}${source}`;
  });
  return [first, ...rest].join('\n');
}

/**
 * `marking check`: one answer for every line.
 * @param line the marking, or `-` for lines on standard input
 * @returns exit code 0 when every line holds, 1 when one does not
 */
export async function checkMarkings(line: string, options: CheckOptions): Promise<number> {
  const [scheme, words] = await Promise.all([loadBuiltInScheme(options.scheme), loadWords(markingWords, options.lang)]);
  const write = options.json ? asJson : asText;
  let allHold = true;
  let block = '';
  for await (const each of line === '-' ? readLines(process.stdin) : [line]) {
    const read = readMarking(each, scheme);
    allHold = allHold && read.valid;
    block += `${write(read, words)}\n`;
    if (block.length < blockLength) continue;
    await writeOutput(block);
    block = '';
    if (isOutputClosed()) break;
  }
  await writeOutput(block);
  return allHold ? exitCodes.success : exitCodes.doesNotHold;
}
