import type { YearKind } from '../../retention/rules';
import type { SetupWords } from '../setup';

/** What the setup says of retention, where it says another thing than of marking. */
export interface RetentionSetupWords {
  /** The two parts of the web part. */
  readonly parts: Readonly<Record<'marking' | 'records', string>>;
  readonly partsLabel: string;
  readonly notLoaded: string;
  readonly setup: Pick<
    SetupWords,
    | 'title'
    | 'lead'
    | 'notOwner'
    | 'keepersHint'
    | 'kinds'
    | 'indexMayBeRefused'
    | 'nameMayBeTaken'
    | 'turnOn'
    | 'running'
    | 'doneAll'
    | 'doneNext'
    | 'status'
    | 'libraryIsOn'
  >;
  readonly noSchedules: Readonly<Record<'noKimSite' | 'noSchedule' | 'unreadable', string>>;
  readonly schedule: string;
  readonly scheduleHint: string;
  version(title: string, version: string): string;
  readonly choose: string;
  readonly needSchedule: string;
  readonly defaultClass: string;
  readonly defaultClassHint: string;
  readonly none: string;
  named(title: string, code: string): string;
  readonly libraryClasses: string;
  readonly libraryClassesHint: string;
  classOf(library: string): string;
  usual(title: string): string;
  readonly businessFunction: string;
  readonly businessFunctionHint: string;
  readonly publicRecords: string;
  readonly publicRecordsHint: string;
  readonly year: string;
  readonly yearHint: string;
  readonly yearFromSchedule: string;
  readonly years: Readonly<Record<YearKind, string>>;
  readonly second: string;
  readonly secondHint: string;
  readonly master: string;
  readonly masterClass: string;
  readonly masterLabel: string;
  readonly kimContact: string;
  readonly kimContactHint: string;
}
