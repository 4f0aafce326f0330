import type { FunctionPage, HistoryEvent, KeyPost, KeyRecord, Legislation, RecordSeries, Relation, SiteEvent, Succession } from './types';

export const EMPTY_PAGE: FunctionPage = {
  functionId: '',
  type: '',
  title: '',
  parallelNames: [],
  otherNames: [],
  acronyms: [],
  classificationScheme: '',
  classificationCode: '',
  startDate: '',
  endDate: '',
  purpose: '',
  history: [],
  legislation: [],
  policyAreas: [],
  department: '',
  businessUnit: '',
  parent: '',
  predecessors: [],
  successors: [],
  keyPosts: [],
  stakeholders: [],
  siteUrl: '',
  siteId: '',
  siteEvents: [],
  keyRecordSeries: [],
  keyRecords: [],
  relations: [],
  usualMarking: '',
  handling: '',
  sharing: [],
  status: '',
  maintainer: '',
  reviewer: '',
  lastReviewed: '',
  nextReview: '',
  rules: '',
  institution: '',
  languages: [],
  sources: [],
  notes: '',
};

const NO_DATES = { from: '', to: '' };

/** The parts of a page of which there may be many, each with an empty one: whatever is not said of a part is as here. */
export const EMPTY_PARTS: {
  readonly history: HistoryEvent;
  readonly legislation: Legislation;
  readonly predecessors: Succession;
  readonly successors: Succession;
  readonly keyPosts: KeyPost;
  readonly siteEvents: SiteEvent;
  readonly keyRecordSeries: RecordSeries;
  readonly keyRecords: KeyRecord;
  readonly relations: Relation;
} = {
  history: { id: '', date: '', to: '', event: '', source: '' },
  legislation: { id: '', act: '', section: '', url: '', from: '', to: '' },
  predecessors: { id: '', kind: '', date: '', title: '', functionId: '', siteUrl: '', body: '' },
  successors: { id: '', kind: '', date: '', title: '', functionId: '', siteUrl: '', body: '' },
  keyPosts: { id: '', post: '', name: '', login: '', role: '', from: '', to: '' },
  siteEvents: { id: '', kind: '', date: '', from: '', to: '', note: '' },
  keyRecordSeries: {
    id: '',
    name: '',
    type: '',
    description: '',
    coveringDates: NO_DATES,
    volume: { documents: null, bytes: null, metres: null },
    formats: [],
    where: '',
    location: '',
    libraryId: '',
    scheduleRef: '',
    retentionLabel: '',
    trigger: '',
    disposalAction: '',
    appraisalDecision: '',
    rationale: '',
    tnaSeries: '',
    yearDue: '',
    foiCodes: [],
    sensitivityNotes: '',
    accruals: false,
    flags: [],
  },
  keyRecords: {
    id: '',
    kind: 'document',
    name: '',
    location: '',
    siteUrl: '',
    listId: '',
    itemId: null,
    why: '',
    version: '',
    hash: '',
    size: null,
    recordClass: '',
    marking: '',
    coveringDates: NO_DATES,
    series: '',
    flags: [],
  },
  relations: { id: '', kind: '', category: '', name: '', identifier: '', url: '', description: '', from: '', to: '' },
};

export type PartName = keyof typeof EMPTY_PARTS;

export const PART_NAMES = Object.keys(EMPTY_PARTS) as readonly PartName[];
