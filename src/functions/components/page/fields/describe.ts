import type { ChoiceWords, SectionName, ValueName } from '../../../../words/functionFields';
import {
  APPRAISAL_DECISIONS,
  FUNCTION_TYPES,
  KEY_POST_ROLES,
  KEY_RECORD_KINDS,
  RECORD_FLAGS,
  RELATION_CATEGORIES,
  RELATION_KINDS,
  SERIES_PLACES,
  SERIES_TYPES,
  SITE_EVENT_KINDS,
  SUCCESSION_KINDS,
  type EMPTY_PARTS,
  type PartName,
} from '../../../rules';
import { DISPOSAL_ACTIONS } from '../../../../retention/rules';

/** How a value is written: one editor serves all that are of a kind. */
export type FieldKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'long' }
  | { readonly kind: 'day' }
  | { readonly kind: 'year' }
  | { readonly kind: 'link' }
  /** Several, a line each. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'span' }
  | { readonly kind: 'volume' }
  /** One of the page's series. */
  | { readonly kind: 'series' }
  /** A code of the department's schedule. */
  | { readonly kind: 'class' }
  | { readonly kind: 'choice'; readonly of: keyof ChoiceWords; readonly options: readonly string[] }
  | { readonly kind: 'several'; readonly of: keyof ChoiceWords; readonly options: readonly string[] }
  /** Known to the page, and written by nobody. */
  | { readonly kind: 'fixed' };

const text: FieldKind = { kind: 'text' };
const long: FieldKind = { kind: 'long' };
const day: FieldKind = { kind: 'day' };
const link: FieldKind = { kind: 'link' };
const lines: FieldKind = { kind: 'lines' };
const span: FieldKind = { kind: 'span' };
const fixed: FieldKind = { kind: 'fixed' };
const choice = (of: keyof ChoiceWords, options: readonly string[]): FieldKind => ({ kind: 'choice', of, options });
const several = (of: keyof ChoiceWords, options: readonly string[]): FieldKind => ({ kind: 'several', of, options });

export const VALUE_FIELDS: Readonly<Record<ValueName, FieldKind>> = {
  functionId: fixed,
  type: choice('type', FUNCTION_TYPES),
  title: text,
  parallelNames: lines,
  otherNames: lines,
  acronyms: lines,
  classificationScheme: text,
  classificationCode: text,
  startDate: day,
  endDate: day,
  purpose: long,
  policyAreas: lines,
  department: text,
  businessUnit: text,
  parent: text,
  stakeholders: lines,
  siteUrl: fixed,
  siteId: fixed,
  usualMarking: text,
  handling: long,
  sharing: lines,
  status: choice('status', ['draft', 'final', 'revised']),
  maintainer: text,
  reviewer: text,
  lastReviewed: fixed,
  nextReview: day,
  rules: text,
  institution: text,
  languages: lines,
  sources: lines,
  notes: long,
};

const succession = { kind: choice('succession', SUCCESSION_KINDS), date: day, title: text, body: text, functionId: text, siteUrl: link };

/** The fields of each part, in the order in which they are asked for. */
export const PART_FIELDS: { readonly [Part in PartName]: Readonly<Record<Exclude<keyof (typeof EMPTY_PARTS)[Part], 'id'>, FieldKind>> } = {
  history: { event: long, date: day, to: day, source: text },
  legislation: { act: text, section: text, url: link, from: day, to: day },
  predecessors: succession,
  successors: succession,
  keyPosts: { post: text, name: text, role: choice('role', KEY_POST_ROLES), from: day, to: day, login: fixed },
  siteEvents: { kind: choice('siteEvent', SITE_EVENT_KINDS), date: day, from: text, to: text, note: text },
  keyRecordSeries: {
    name: text,
    type: choice('seriesType', SERIES_TYPES),
    description: long,
    coveringDates: span,
    volume: { kind: 'volume' },
    formats: lines,
    where: choice('place', SERIES_PLACES),
    location: text,
    scheduleRef: { kind: 'class' },
    trigger: text,
    disposalAction: choice('action', DISPOSAL_ACTIONS),
    yearDue: { kind: 'year' },
    appraisalDecision: choice('decision', APPRAISAL_DECISIONS),
    rationale: long,
    tnaSeries: text,
    retentionLabel: text,
    foiCodes: lines,
    sensitivityNotes: long,
    accruals: { kind: 'yesNo' },
    flags: several('flag', RECORD_FLAGS),
    libraryId: fixed,
  },
  keyRecords: {
    name: text,
    kind: choice('recordKind', KEY_RECORD_KINDS),
    why: long,
    location: text,
    series: { kind: 'series' },
    coveringDates: span,
    recordClass: { kind: 'class' },
    marking: text,
    flags: several('flag', RECORD_FLAGS),
    version: fixed,
    hash: fixed,
    size: fixed,
    siteUrl: fixed,
    listId: fixed,
    itemId: fixed,
  },
  relations: {
    kind: choice('relationKind', RELATION_KINDS),
    name: text,
    category: choice('category', RELATION_CATEGORIES),
    identifier: text,
    url: link,
    description: long,
    from: day,
    to: day,
  },
};

export interface Section {
  readonly name: SectionName;
  readonly values: readonly ValueName[];
  readonly parts: readonly PartName[];
}

/** A page in the order in which it is kept. Every value and every part stands in one of them. */
export const SECTIONS: readonly Section[] = [
  { name: 'what', values: ['purpose', 'startDate', 'endDate', 'policyAreas'], parts: [] },
  {
    name: 'names',
    values: [
      'title',
      'type',
      'parallelNames',
      'otherNames',
      'acronyms',
      'department',
      'businessUnit',
      'parent',
      'classificationScheme',
      'classificationCode',
      'functionId',
    ],
    parts: [],
  },
  { name: 'authority', values: [], parts: ['legislation'] },
  { name: 'history', values: [], parts: ['history', 'predecessors', 'successors', 'siteEvents'] },
  { name: 'people', values: ['stakeholders', 'maintainer', 'reviewer'], parts: ['keyPosts'] },
  { name: 'records', values: [], parts: ['keyRecordSeries', 'keyRecords'] },
  { name: 'relations', values: [], parts: ['relations'] },
  { name: 'protection', values: ['usualMarking', 'handling', 'sharing'], parts: [] },
  {
    name: 'control',
    values: ['status', 'lastReviewed', 'nextReview', 'institution', 'rules', 'languages', 'sources', 'notes', 'siteUrl', 'siteId'],
    parts: [],
  },
];

/** The section in which a path stands. */
export function sectionOf(path: string): Section {
  const [name] = path.split('/');
  return SECTIONS.find(({ values, parts }) => [...values, ...parts].some((each) => each === name)) ?? SECTIONS[0];
}

/** How what a path names is written; null of a whole part, or of what is none of a page. */
export function kindAt(path: string): FieldKind | null {
  const [name, id, field] = path.split('/');
  if (Object.hasOwn(VALUE_FIELDS, name)) return VALUE_FIELDS[name as ValueName];
  if (id === undefined || field === undefined || !Object.hasOwn(PART_FIELDS, name)) return null;
  const fields: Readonly<Record<string, FieldKind>> = PART_FIELDS[name as PartName];
  return Object.hasOwn(fields, field) ? fields[field] : null;
}
