import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { LabelCount, LabelOutcomeCode, LabelsWords } from './types';

const documents = (count: number): string => `${formatNumber(count, 'en')} ${plural(count, 'en', { one: 'document', other: 'documents' })}`;
const minutes = (count: number): string => `${formatNumber(count, 'en')} ${plural(count, 'en', { one: 'minute', other: 'minutes' })}`;

const counts: Readonly<Record<LabelCount, string>> = {
  agree: 'marking and label agree, or there is neither',
  labelMissing: 'marked, without a label',
  markingMissing: 'labelled, without a marking',
  disagree: 'marking and label disagree',
  unmapped: 'a marking or a label that the scheme does not map',
};

const outcomes: Readonly<Record<LabelOutcomeCode, string>> = {
  applied: 'It has its label.',
  failedLater: 'Microsoft took the call, and then could not label it.',
  notConfirmed: 'Microsoft took the call, and has not yet said what came of it. Look again later.',
  uncertain: 'No answer came, so it may have its label. It was not asked for twice. Look again later.',
  protected: 'It is encrypted in a way that SharePoint cannot open, so it was not labelled.',
  locked: 'Somebody has it open or checked out, so it was not labelled. Try again when they have finished.',
  notSupported: 'Labels cannot be applied to a document of this kind, or not by this app.',
  needsReason: 'Its label would be lowered, and that needs a reason.',
  noPermission: 'This app or person may not change it.',
  notFound: 'It is no longer there.',
  tooBusy: 'Microsoft was too busy. Try again later.',
  refused: 'Microsoft refused it.',
  notReached: 'It was not reached.',
};

export const en: LabelsWords = {
  library: (title, count) => `${title}: ${documents(count)}`,
  count: (code, count) => `${formatNumber(count, 'en')}  ${counts[code]}`,
  wouldApply: (count, dollars, time) =>
    `${documents(count)} would get a label. That costs at least $${dollars}, on the bill of whoever registered the app${time > 0 ? `, and takes at least ${minutes(time)}` : ''}.`,
  nothingToApply: 'No document would get a label.',
  noLabels: (id) => `The scheme “${id}” says of no marking which label stands for it. Say so in the scheme, under labels.`,
  spendMore: (dollars) => `This costs at least $${dollars}. To go on, say that so much may be spent: --spend ${dollars}`,
  reasonNeeded: (count) => `${documents(count)} would get a less sensitive label, which needs a reason: --reason "why"`,
  progress: (asked, total) => `${formatNumber(asked, 'en')} of ${documents(total)}`,
  applied: (count, dollars) =>
    `${documents(count)} ${plural(count, 'en', { one: 'has its label', other: 'have their labels' })}. It cost at least $${dollars}.`,
  outcome: (code) => outcomes[code],
  stopped: (why) =>
    ({
      paymentRequired: 'The app is not linked to an Azure subscription that pays for these calls. Ask whoever registered it.',
      spendReached: 'What may be spent was reached, so the rest was left.',
      siteNotFound: 'Microsoft Graph does not know this site, or may not say so to this app.',
    })[why],
};
