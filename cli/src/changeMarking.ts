import type { Actor } from '../../src/marking/rules';
import { judgeChange, readMarking } from '../../src/marking/rules';
import type { BuiltInSchemeId } from '../../src/marking/schemes';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import { changingWords } from '../../src/words/changing';
import { markingWords } from '../../src/words/marking';
import { jsonLine, writeOutput } from './output';
import { exitCodes } from './stop';

/** Who can be asked about. */
export const actors: readonly Actor[] = ['originator', 'originatingBody', 'other'];

export interface ChangeOptions {
  scheme: BuiltInSchemeId;
  from: string;
  to: string;
  actor: Actor;
  historical?: boolean;
  lang: Culture;
  json?: boolean;
}

/** `marking change`: whether somebody may change a marking, and what it needs. Exit code 0 when they may, 1 when not. */
export async function changeMarking(options: ChangeOptions): Promise<number> {
  const scheme = await loadBuiltInScheme(options.scheme);
  const { allowed, needs, paragraph, code } = judgeChange(options, scheme);
  const exitCode = allowed ? exitCodes.success : exitCodes.doesNotHold;
  if (options.json) {
    await writeOutput(`${jsonLine({ allowed, needs, paragraph, code })}\n`);
    return exitCode;
  }
  const [changing, marking] = await Promise.all([loadWords(changingWords, options.lang), loadWords(markingWords, options.lang)]);
  const verdict = changing.verdict(code);
  const problem = readMarking(options.to, scheme).problems.find((each) => each.code === code);
  const first = verdict ?? (problem ? marking.problemMessage(problem) : '');
  const source = paragraph === null ? '' : ` (${marking.citation(paragraph)})`;
  const rest = needs.flatMap((need) => (need === 'challenge' ? [] : [`  ${changing.needs[need]}`]));
  await writeOutput(`${[`${allowed ? '✓' : '✗'} ${first}${source}`, ...rest].join('\n')}\n`);
  return exitCode;
}
