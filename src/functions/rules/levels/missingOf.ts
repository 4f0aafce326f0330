import { FUNCTION_TYPES, type DetailLevel, type FunctionPage, type RecordSeries } from '../page';
import { DISPOSAL_ACTIONS } from '../../../retention/rules';
import { dayRange } from './days';
import { hasGaps } from './hasGaps';
import { isConfirmed } from './isConfirmed';

const isSaid = (text: string): boolean => text.trim() !== '';

/** ISDF's three essentials: 5.1.1, 5.1.2 and 5.4.1. */
function minimal(page: FunctionPage): readonly string[] {
  return [
    ...(isSaid(page.functionId) ? [] : ['functionId']),
    ...(FUNCTION_TYPES.some((type) => type === page.type) ? [] : ['type']),
    ...(isSaid(page.title) ? [] : ['title']),
  ];
}

function partial(page: FunctionPage): readonly string[] {
  return [
    ...(isSaid(page.purpose) ? [] : ['purpose']),
    ...(page.legislation.some(({ act }) => isSaid(act)) ? [] : ['legislation']),
    ...(dayRange(page.startDate) === null ? ['startDate'] : []),
    ...(page.keyPosts.some(({ post, name }) => isSaid(post) || isSaid(name)) ? [] : ['keyPosts']),
    ...(page.keyRecordSeries.some(({ name }) => isSaid(name)) ? [] : ['keyRecordSeries']),
  ];
}

function ofSeries(series: RecordSeries, at: number): readonly string[] {
  const { name, scheduleRef, trigger, disposalAction, appraisalDecision, rationale } = series;
  const missing = [
    ...(isSaid(name) ? [] : ['name']),
    ...(isSaid(scheduleRef) ? [] : ['scheduleRef']),
    ...(isSaid(trigger) ? [] : ['trigger']),
    ...(DISPOSAL_ACTIONS.some((action) => action === disposalAction) ? [] : ['disposalAction']),
    ...(['select', 'destroy', 'review'].includes(appraisalDecision) ? [] : ['appraisalDecision']),
    ...(isSaid(rationale) ? [] : ['rationale']),
  ];
  return missing.map((what) => `keyRecordSeries[${at}].${what}`);
}

function full(page: FunctionPage, today: string): readonly string[] {
  return [...page.keyRecordSeries.flatMap(ofSeries), ...(hasGaps(page, today) ? ['history'] : []), ...(isConfirmed(page, today) ? [] : ['lastReviewed'])];
}

/** What each level asks for that the page does not say, beyond what the level before asks for. */
export function missingOf(page: FunctionPage, today: string): Readonly<Record<DetailLevel, readonly string[]>> {
  return { minimal: minimal(page), partial: partial(page), full: full(page, today) };
}
