import { DETAIL_LEVELS, type DetailLevel, type FunctionPage } from '../page';
import { missingOf } from './missingOf';
import { problemsOf } from './problemsOf';
import type { PageCheck } from './types';

/**
 * How complete a page is (ISDF 5.4.5). *Minimal* has the standard's three essentials; *Partial* also purpose, authority,
 * dates, people and a series of records; *Full* also class, trigger, action, decision and rationale of every series, a
 * history without gaps, and a confirmation inside its period.
 * @param today YYYY-MM-DD
 */
export function checkPage(page: FunctionPage, today: string): PageCheck {
  const missing = missingOf(page, today);
  let level: DetailLevel | null = null;
  for (const each of DETAIL_LEVELS) {
    if (missing[each].length > 0) break;
    level = each;
  }
  return { level, missing: DETAIL_LEVELS.flatMap((each) => missing[each]), problems: problemsOf(page, today) };
}
