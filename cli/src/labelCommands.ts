import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import * as path from 'node:path';
import { cultures } from '../../src/words';
import type { ApplyOptions, LabelOptions } from './siteLabels';
import { DEFAULT_STATE } from './stateFile';

function amount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) throw new InvalidArgumentError('An amount in dollars is needed, such as 1.85.');
  return value;
}

const commandOf = (labels: Command, name: string): Command =>
  labels
    .command(name)
    .requiredOption('--site <url>', 'the site’s address')
    .option('--library <title>', 'only this library; else all in which marking is on')
    .option('--scheme <id or file>', 'a scheme that comes with the product, or one in a file; else the site’s own')
    .option('--tokens <file>', 'a module that exports getToken(resource), for a real tenant; else the local tenant is asked')
    .option('--state <folder>', 'where the local tenant is kept', (folder) => path.resolve(folder), DEFAULT_STATE)
    .option('--as <login>', 'who asks, in the local tenant')
    .addOption(new Option('--lang <language>', 'the language of messages').choices(cultures).default('en'))
    .option('--json', 'the answer as one JSON object');

// The way to SharePoint is heavy, so only the commands that go it load it.

/**
 * Adds `marking labels plan` and `marking labels apply`.
 * @param done is told each command's exit code
 */
export function addLabelCommands(marking: Command, done: (exitCode: number) => void): void {
  const labels = marking.command('labels').description('Sensitivity labels of Microsoft Purview that stand for markings');
  commandOf(labels, 'plan')
    .description('Compare markings with labels; say what applying them would do and cost. Changes nothing, and needs no Graph')
    .action(async (options: LabelOptions) => done(await (await import('./siteLabels')).planSiteLabels(options)));
  commandOf(labels, 'apply')
    .description('Apply the labels through Graph. Each call is on the bill of whoever registered the app')
    .option('--spend <dollars>', 'the most that may be spent; at least what the plan says it costs', amount)
    .option('--reason <text>', 'why labels are lowered; needed where some are')
    .action(async (options: ApplyOptions) => done(await (await import('./siteLabels')).applySiteLabels(options)));
}
