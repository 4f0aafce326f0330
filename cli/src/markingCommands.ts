import * as path from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { builtInSchemeIds } from '../../src/marking/schemes';
import { cultures } from '../../src/words';
import type { ChangeOptions } from './changeMarking';
import { actors, changeMarking } from './changeMarking';
import type { CheckOptions } from './checkMarkings';
import { checkMarkings } from './checkMarkings';
import type { SchemeCheckOptions } from './checkSchemeFile';
import { checkSchemeFile } from './checkSchemeFile';
import type { CompareOptions } from './compareLines';
import { compareLines } from './compareLines';
import { addLabelCommands } from './labelCommands';
import type { TakeOnPlanOptions } from './planTakeOn';

function schemeOption(): Option {
  return new Option('--scheme <id>', 'the marking scheme').choices(builtInSchemeIds).default('gscp-2024');
}

function languageOption(): Option {
  return new Option('--lang <language>', 'the language of messages').choices(cultures).default('en');
}

/**
 * Adds `marking check`, `marking compare`, `marking change`, `marking scheme check`, `marking labels` and `marking takeon plan`.
 * @param done is told each command's exit code
 */
export function addMarkingCommands(program: Command, done: (exitCode: number) => void): void {
  const marking = program.command('marking').description('Read, judge and compare protective markings');

  marking
    .command('check')
    .description('Read a marking and say whether it holds, with the paragraph of the policy behind each problem')
    .argument('<line>', 'the marking; - reads lines from standard input; a line that begins with - goes after --')
    .addOption(schemeOption())
    .addOption(languageOption())
    .option('--json', 'one JSON object for every line')
    .action(async (line: string, options: CheckOptions) => done(await checkMarkings(line, options)));

  marking
    .command('compare')
    .description('Say which of two markings is higher: by classification, then by the sensitive marking')
    .argument('<a>', 'a marking; one that begins with - goes after --')
    .argument('<b>', 'another marking')
    .addOption(schemeOption())
    .addOption(languageOption())
    .option('--json', 'the answer as JSON: -1 when a is lower, 0 when they are level, 1 when a is higher')
    .action(async (a: string, b: string, options: CompareOptions) => done(await compareLines(a, b, options)));

  marking
    .command('change')
    .description('Say whether somebody may change a marking, what it needs, and where the policy says so')
    .addOption(schemeOption())
    .requiredOption('--from <line>', 'the marking as it is; "" for none')
    .requiredOption('--to <line>', 'the marking as it would be; "" for none')
    .addOption(
      new Option('--actor <actor>', 'who would change it: its originator, somebody else of the originating body, or anybody else')
        .choices(actors)
        .makeOptionMandatory()
    )
    .option('--historical', 'it is a historical record under the Public Records Act 1958')
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (options: ChangeOptions) => done(await changeMarking(options)));

  marking
    .command('scheme')
    .description('Schemes of protective marking as data')
    .command('check')
    .description('Say whether a scheme can be used, and everything that stands in its way')
    .argument('<file>', 'the scheme as JSON; - reads standard input')
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (file: string, options: SchemeCheckOptions) => done(await checkSchemeFile(file, options)));

  marking
    .command('takeon')
    .description('Markings that libraries already hold: in their own columns, in document properties, as sensitivity labels')
    .command('plan')
    .description('Say what was found and what taking it on would do; it only reads')
    .requiredOption('--site <url>', 'the site; on the local tenant its address from the root, such as /sites/floodrisk')
    .option('--library <title>', 'one library; without it, every one in which marking is on')
    .option('--mapping <file>', 'what each value stands for, as JSON; - reads standard input; without it, only what is sure')
    .option('--state <folder>', 'where the local tenant is kept', (folder) => path.resolve(folder), path.resolve(__dirname, '..', '..', '.state'))
    .option('--as <address>', 'who asks, on the local tenant')
    .option('--tokens <file>', "a real tenant: a module of the department's own that exports getToken(resource)")
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (options: TakeOnPlanOptions) => {
      // The site's code is heavy, so only this command loads it.
      const { planTakeOn } = await import('./planTakeOn');
      done(await planTakeOn(options));
    });

  addLabelCommands(marking, done);
}
