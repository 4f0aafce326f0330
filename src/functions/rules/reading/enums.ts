import { DISPOSAL_ACTIONS } from '../../../retention/rules';
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
} from '../page';
import type { Values } from './values';

const SUCCESSION: Values = {
  known: SUCCESSION_KINDS,
  also: { transferred: 'transfer', merged: 'merge', merger: 'merge', divided: 'split', splitinto: 'split' },
};

const FLAGS: Values = { known: RECORD_FLAGS, also: { ministerialcomments: 'ministerial', vitalrecord: 'vital', datasets: 'dataset', models: 'model' } };

/** Of values of the page and its parts that are one of a list, by `part.name`. */
export const VALUES: Readonly<Record<string, Values>> = {
  type: { known: FUNCTION_TYPES, also: { process: 'businessProcess', subactivity: 'activity' } },
  status: { known: ['draft', 'final', 'revised'], also: {} },
  'predecessors.kind': SUCCESSION,
  'successors.kind': SUCCESSION,
  'keyPosts.role': { known: KEY_POST_ROLES, also: { headofunit: 'head', keeper: 'maintainer' } },
  'siteEvents.kind': {
    known: SITE_EVENT_KINDS,
    also: {
      create: 'created',
      rename: 'renamed',
      owner: 'owners',
      migration: 'migratedIn',
      merger: 'merged',
      merge: 'merged',
      closure: 'closed',
      close: 'closed',
    },
  },
  'keyRecordSeries.type': {
    known: SERIES_TYPES,
    also: {
      highlevelcommittee: 'committee',
      highlevelcommittees: 'committee',
      policyfile: 'policy',
      policyfiles: 'policy',
      casefile: 'case',
      casefiles: 'case',
      datasets: 'dataset',
      database: 'dataset',
      models: 'model',
    },
  },
  'keyRecordSeries.where': {
    known: SERIES_PLACES,
    also: {
      sharedfolder: 'sharedDrive',
      networkdrive: 'sharedDrive',
      drive: 'sharedDrive',
      system: 'otherSystem',
      other: 'otherSystem',
      microsoftteams: 'teams',
    },
  },
  'keyRecordSeries.disposalAction': {
    known: DISPOSAL_ACTIONS,
    byFirstWord: true,
    also: { delete: 'destroy', destruction: 'destroy', dispose: 'destroy', transfertothearchive: 'transfer', retain: 'keep', permanent: 'keep' },
  },
  'keyRecordSeries.appraisalDecision': {
    known: APPRAISAL_DECISIONS,
    byFirstWord: true,
    also: { selected: 'select', selection: 'select', destroyed: 'destroy', underreview: 'review', notdecided: 'undecided' },
  },
  'keyRecordSeries.flags': FLAGS,
  'keyRecords.kind': { known: KEY_RECORD_KINDS, also: { file: 'document', list: 'library', system: 'otherSystem' } },
  'keyRecords.flags': FLAGS,
  'relations.kind': { known: RELATION_KINDS, also: { iarasset: 'asset', informationasset: 'asset', sharingagreement: 'agreement' } },
  'relations.category': { known: RELATION_CATEGORIES, also: { hierarchy: 'hierarchical', associated: 'associative' } },
};
