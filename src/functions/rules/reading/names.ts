import { EMPTY_PAGE, EMPTY_PARTS, PART_NAMES, type FunctionPage, type PartName } from '../page';
import { plain } from './source';

/** What else a file may call something, by its own name. Case, spaces, hyphens and underscores are passed over. */
type OtherNames = Readonly<Record<string, readonly string[]>>;

const PAGE: OtherNames = {
  functionId: ['id', 'identifier', 'functionIdentifier', 'functionDescriptionIdentifier', 'functionRef', 'functionReference', 'reference'],
  type: ['functionType', 'typeOfFunction'],
  title: [
    'name',
    'functionName',
    'authorisedFormOfName',
    'authorizedFormOfName',
    'authorisedName',
    'authorizedName',
    'authorisedFormsOfName',
    'authorizedFormsOfName',
  ],
  parallelNames: ['parallelFormsOfName', 'parallelName'],
  otherNames: ['otherFormsOfName', 'otherName', 'alternativeNames'],
  acronyms: ['acronym'],
  classificationScheme: ['scheme'],
  classificationCode: ['classification', 'code'],
  startDate: ['start', 'established', 'dateEstablished', 'dateStarted', 'began', 'from', 'since'],
  endDate: ['end', 'ended', 'dateEnded', 'to', 'until'],
  purpose: ['description', 'functionDescription', 'remit', 'aim'],
  history: ['events', 'historyEvents', 'functionHistory', 'timeline'],
  legislation: [
    'authority',
    'authorities',
    'mandates',
    'mandate',
    'legalBasis',
    'act',
    'acts',
    'statute',
    'statutes',
    'legalAuthority',
    'sourcesOfAuthority',
    'powers',
  ],
  policyAreas: ['policyArea', 'areasOfPolicy'],
  department: ['departmentName', 'body', 'organisation'],
  businessUnit: ['unit', 'team'],
  parent: ['parentFunction', 'partOf'],
  predecessors: ['predecessor'],
  successors: ['successor'],
  keyPosts: ['people', 'posts', 'keyPeople', 'contacts', 'keyPost', 'postHolders', 'persons'],
  stakeholders: ['stakeholder'],
  siteUrl: ['site', 'url', 'webUrl'],
  siteEvents: ['siteHistoryEvents'],
  keyRecordSeries: ['series', 'recordSeries', 'recordsSeries', 'keySeries'],
  keyRecords: ['records'],
  relations: ['relationships', 'related'],
  usualMarking: ['marking', 'protectiveMarking'],
  handling: ['handlingNotes', 'handlingInstructions'],
  sharing: ['sharingAgreements', 'informationSharing'],
  maintainer: ['maintainedBy', 'keeper'],
  reviewer: ['reviewedBy'],
  lastReviewed: [
    'lastReview',
    'lastConfirmed',
    'lastReviewDate',
    'reviewed',
    'reviewedOn',
    'dateReviewed',
    'confirmed',
    'confirmedOn',
    'lastConfirmedOn',
    'lastConfirmation',
    'confirmationDate',
  ],
  nextReview: [
    'reviewDate',
    'nextReviewDate',
    'nextReviewed',
    'nextReviewDue',
    'reviewDue',
    'reviewBy',
    'nextConfirmation',
    'confirmationDue',
    'nextConfirmationDue',
  ],
  rules: ['conventions', 'rulesOrConventions'],
  institution: ['institutionIdentifier', 'institutionIdentifiers'],
  languages: ['language', 'languagesAndScripts'],
  sources: ['source'],
  notes: ['maintenanceNotes', 'note'],
};

const PARTS: Readonly<Record<PartName, OtherNames>> = {
  history: {
    date: ['when', 'from', 'start', 'year', 'on'],
    source: ['reference'],
    to: ['end', 'until'],
    event: ['description', 'title', 'name', 'what', 'note'],
  },
  legislation: {
    act: ['name', 'title', 'legislation', 'authority'],
    section: ['sections', 'part'],
    url: ['link', 'uri'],
    from: ['start', 'startDate', 'dateFrom'],
    to: ['end', 'endDate', 'dateTo'],
  },
  predecessors: {
    kind: ['type', 'mogType'],
    date: ['when', 'on'],
    title: ['name', 'function'],
    siteUrl: ['url', 'site'],
    body: ['department', 'organisation', 'organization'],
  },
  successors: {
    kind: ['type', 'mogType'],
    date: ['when', 'on'],
    title: ['name', 'function'],
    siteUrl: ['url', 'site'],
    body: ['department', 'organisation', 'organization'],
  },
  keyPosts: {
    post: ['title', 'position', 'jobTitle'],
    name: ['person', 'holder'],
    login: ['email', 'account'],
    from: ['start', 'startDate', 'dateFrom'],
    to: ['end', 'endDate', 'dateTo'],
  },
  siteEvents: { kind: ['type', 'event'], date: ['when', 'on'], from: ['fromSystem', 'was'], to: ['toSystem', 'became'], note: ['description', 'name'] },
  keyRecordSeries: {
    name: ['title', 'series', 'seriesName'],
    type: ['seriesType', 'kind'],
    coveringDates: ['dates', 'dateRange'],
    volume: ['extent'],
    formats: ['format'],
    where: ['place', 'medium'],
    location: ['library', 'url', 'path'],
    libraryId: ['listId'],
    scheduleRef: [
      'class',
      'recordClass',
      'scheduleReference',
      'scheduleCode',
      'schedule',
      'retentionClass',
      'classCode',
      'recordClassCode',
      'retentionSchedule',
      'disposalClass',
    ],
    retentionLabel: ['label'],
    trigger: ['retentionTrigger', 'closureEvent', 'triggerEvent', 'disposalTrigger'],
    disposalAction: ['action', 'disposal', 'retentionAction', 'actionAtEnd', 'disposition'],
    appraisalDecision: ['appraisal', 'decision', 'selectionDecision'],
    rationale: ['reason', 'reasons', 'appraisalRationale', 'decisionRationale', 'appraisalReason', 'justification'],
    tnaSeries: ['archiveSeries'],
    yearDue: ['due', 'dueYear', 'reviewYear', 'dueDate', 'yearOfReview'],
    foiCodes: ['foi', 'foiExemptions', 'foiExemptionCodes', 'foiExemptionCode', 'likelyFoiCodes'],
    sensitivityNotes: ['sensitivity'],
    accruals: ['accruing', 'accrualsExpected'],
    flags: ['flag'],
  },
  keyRecords: {
    kind: ['type'],
    name: ['title'],
    location: ['path', 'url'],
    why: ['reason', 'whyItMatters'],
    hash: ['sha256', 'checksum'],
    size: ['bytes'],
    recordClass: ['class', 'scheduleRef'],
    coveringDates: ['dates', 'dateRange'],
    series: ['keyRecordSeries'],
    flags: ['flag'],
  },
  relations: {
    kind: ['type'],
    name: ['title', 'function'],
    identifier: ['functionId', 'reference'],
    url: ['link', 'uri'],
    description: ['nature', 'note'],
    from: ['start', 'startDate', 'dateFrom'],
    to: ['end', 'endDate', 'dateTo'],
  },
};

function spellings(own: readonly string[], others: OtherNames): ReadonlyMap<string, string> {
  const found = new Map(own.map((name) => [plain(name), name]));
  for (const [name, also] of Object.entries(others)) for (const each of also) if (!found.has(plain(each))) found.set(plain(each), name);
  return found;
}

const OF_PAGE = spellings(Object.keys(EMPTY_PAGE), PAGE);
const OF_PARTS = new Map(PART_NAMES.map((part) => [part, spellings(Object.keys(EMPTY_PARTS[part]), PARTS[part])]));

/** What a file means by a name of the page; undefined for what is none. */
export const pageName = (name: string): keyof FunctionPage | undefined => OF_PAGE.get(plain(name)) as keyof FunctionPage | undefined;

/** What a file means by a name inside a part. */
export const partName = (part: PartName, name: string): string | undefined => OF_PARTS.get(part)?.get(plain(name));

/** What files may say beside it, and is reckoned anew or of no use here. */
const PASSED_OVER = new Set(['schema', 'detail', 'level', 'detailLevel', 'levelOfDetail', 'completeness', 'changeLog', 'version', 'gathered'].map(plain));

export const isPassedOver = (name: string): boolean => PASSED_OVER.has(plain(name));
