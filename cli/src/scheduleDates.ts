import { triggerOf, type Day, type Need, type PeriodReading, type TriggerDates, type TriggerKind } from '../../src/retention/rules/periods';

/** The dates that the command line takes. */
export interface DateOptions {
  trigger?: Day;
  birth?: Day;
  death?: Day;
  superseded?: Day;
  closed?: Day;
}

/** What a command's own option is called for each date; creation and its like are what `--trigger` is for. */
const OPTION: Readonly<Record<Need, string>> = {
  created: 'trigger',
  modified: 'trigger',
  sent: 'trigger',
  trigger: 'trigger',
  closed: 'closed',
  superseded: 'superseded',
  birth: 'birth',
  death: 'death',
  person: 'person',
};

/**
 * Needs by the options that give them, each once. Where `--trigger` was given and stands for another date, no option can
 * give this one, and a person must say.
 */
export const needsAsOptions = (needs: readonly Need[], { trigger }: DateOptions = {}): readonly string[] => [
  ...new Set(needs.map((need) => (OPTION[need] === 'trigger' && trigger ? 'person' : OPTION[need]))),
];

/**
 * Which dates the options give. `--trigger` stands for the date that the schedule's "keep from" names; where that is
 * empty, for what the period's own words name, unless that has an option of its own kind of date about a person.
 */
export function datesFrom(options: DateOptions, from: string, reading: PeriodReading): TriggerDates {
  const { trigger, ...named } = options;
  const dates: Partial<Record<TriggerKind, Day>> = {};
  for (const kind of ['birth', 'death', 'superseded', 'closed'] as const) if (named[kind]) dates[kind] = named[kind];
  if (!trigger) return dates;
  const theirs = triggerOf(from);
  if (theirs) return { [theirs.kind]: trigger, ...dates };
  const asked = reading.needs.filter((need): need is TriggerKind => OPTION[need] === 'trigger');
  if (asked.length === 1) return { ...dates, [asked[0]]: trigger };
  return asked.length === 0 ? { closed: trigger, ...dates } : dates;
}
