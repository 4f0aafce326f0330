import { fstatSync } from 'node:fs';
import type { Problem, ReadMarking, Scheme } from '../../src/marking/rules';
import { readEmailMarking, readMarking, writeEmailMarking } from '../../src/marking/rules';
import type { BuiltInSchemeId } from '../../src/marking/schemes';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import type { MarkingWords } from '../../src/words/marking';
import { markingWords } from '../../src/words/marking';
import { isOutputClosed, jsonLine, printable, writeOutput } from './output';
import type { Line } from './readLines';
import { readLines } from './readLines';
import { exitCodes, Stop } from './stop';

export interface CheckOptions {
  scheme: BuiltInSchemeId;
  lang: Culture;
  json?: boolean;
}

// Written out a block at a time: one write a line is slow, and all at once would hold everything.
const blockLength = 64 * 1024;

/** A line, and how an e-mail carries what it says; `email` is undefined where the scheme has no form for that. */
export interface CheckedLine extends ReadMarking {
  email?: { subject: string; header: string } | null;
}

/** A read line as docs/schemas/marking-check.schema.json has it. Notices are not problems, so a line that holds has none. */
export function asJson({ input, valid, canonical, marking, problems, email }: CheckedLine, words: MarkingWords): string {
  return jsonLine({
    input,
    valid,
    canonical,
    marking,
    problems: problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ code: problem.code, message: words.problemMessage(problem), paragraph: problem.paragraph })),
    ...(email !== undefined && { email }),
  });
}

/** A read line for people: the canonical line, then what there is to say of it. */
export function asText({ input, valid, canonical, problems, email }: CheckedLine, words: MarkingWords): string {
  const first = valid ? `✓ ${canonical ?? ''}` : `✗ ${printable(input)}`;
  const rest = problems.map((problem) => {
    const source = problem.paragraph === null ? '' : ` (${words.citation(problem.paragraph)})`;
    return `  ${words.problemMessage(problem)}${source}`;
  });
  return [first, ...rest, ...(email ? [`  ${printable(email.subject)}`, `  ${printable(email.header)}`] : [])].join('\n');
}

/** A line as a document has it, or an e-mail in its subject or header. */
function readWithEmail(text: string, scheme: Scheme): CheckedLine {
  const mail = readEmailMarking(text, scheme);
  const read: ReadMarking = mail ?? readMarking(text, scheme);
  const { input, marking, canonical, valid, problems } = read;
  const line = { input, marking, canonical, valid, problems };
  if (!marking || !valid) return { ...line, email: null };
  const { details, note, origin } = mail ?? { details: { instructions: [], embargo: null }, note: null, origin: null };
  const { subject, header } = writeEmailMarking({ marking, details, note, origin }, scheme);
  return { ...line, email: subject !== null && header !== null ? { subject, header } : null };
}

// A line that is cut off is not read: what is missing might be the level.
function readLine({ text, cut }: Line, scheme: Scheme): CheckedLine {
  if (!cut) return scheme.email ? readWithEmail(text, scheme) : readMarking(text, scheme);
  const values = { length: text.length, maximum: scheme.line.maximumLength };
  const problems: Problem[] = [{ code: 'tooLong', values, paragraph: null, severity: 'error' }];
  return { input: text, marking: null, canonical: null, valid: false, problems, ...(scheme.email && { email: null }) };
}

/** The lines on standard input. Stops with exit code 2 when it cannot be read, as a folder cannot. */
async function* standardInput(): AsyncGenerator<Line> {
  try {
    // Node reads a folder as nothing at all, and nothing would hold.
    if (fstatSync(0).isDirectory()) throw new Error('it is a folder');
    yield* readLines(process.stdin);
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `Standard input could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * `marking check`: one answer for every line.
 * @param line the marking, or `-` for lines on standard input
 * @returns exit code 0 when every line holds, 1 when one does not; 2 when the input cannot be read or the output not written
 */
export async function checkMarkings(line: string, options: CheckOptions): Promise<number> {
  const [scheme, words] = await Promise.all([loadBuiltInScheme(options.scheme), loadWords(markingWords, options.lang)]);
  const write = options.json ? asJson : asText;
  let allHold = true;
  let block = '';
  for await (const each of line === '-' ? standardInput() : [{ text: line, cut: false }]) {
    const read = readLine(each, scheme);
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
