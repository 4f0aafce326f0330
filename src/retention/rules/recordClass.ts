/** What happens to records of a class when they have been kept long enough. */
export type DisposalAction = 'destroy' | 'review' | 'transfer' | 'keep';

export const DISPOSAL_ACTIONS: readonly DisposalAction[] = ['destroy', 'review', 'transfer', 'keep'];

/** Which year "year" means where words do not say: to 31 December, 31 March, 5 April or 31 August. */
export type YearKind = 'calendar' | 'financial' | 'tax' | 'academic';

export const YEAR_KINDS: readonly YearKind[] = ['calendar', 'financial', 'tax', 'academic'];

/** On what authority records of a class are kept and disposed of: a law, a code, a business decision. */
export interface Authority {
  readonly text: string;
  /** Empty where there is none. */
  readonly url: string;
}

/** A class of records, as the department's schedule has it. Days are YYYY-MM-DD; what is not said is empty. */
export interface RecordClass {
  /** What names it for ever, in every schedule of the department. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly businessFunction: string;
  readonly activity: string;
  /** How long, in the department's own words: "Current year plus 6". */
  readonly keepFor: string;
  /** From when, in the department's own words: "Closure of the case". */
  readonly keepFrom: string;
  readonly action: DisposalAction;
  readonly authority: Authority;
  /** A post or a person. */
  readonly owner: string;
  /** A canonical line. */
  readonly usualMarking: string;
  readonly vital: boolean;
  /** The National Archives' series that its records go to. */
  readonly series: string;
  /** The Purview label that it stands for. */
  readonly label: string;
  /** Which year "current year" means; empty for the schedule's. */
  readonly year: YearKind | '';
  /** Whether a second person must agree before anything is disposed of. */
  readonly secondPerson: boolean;
  readonly version: string;
  /** The code of the class that took its place. */
  readonly supersededBy: string;
  /** The days from and to which the class is in use. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** A department's schedule. */
export interface Schedule {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly year: YearKind;
  /** Whether the Public Records Act 1958 applies: then nothing is kept for ever here without approval. */
  readonly publicRecords: boolean;
  /** The class of working copies and ephemera: nothing is simply "not a record". Empty where there is none. */
  readonly workingClass: string;
  readonly classes: readonly RecordClass[];
}

export const EMPTY_CLASS: RecordClass = {
  code: '',
  title: '',
  description: '',
  businessFunction: '',
  activity: '',
  keepFor: '',
  keepFrom: '',
  action: 'review',
  authority: { text: '', url: '' },
  owner: '',
  usualMarking: '',
  vital: false,
  series: '',
  label: '',
  year: '',
  secondPerson: false,
  version: '',
  supersededBy: '',
  validFrom: '',
  validTo: '',
};
