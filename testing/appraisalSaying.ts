import type { AppraisalSource } from '../src/functions/rules';
import type { Saying } from '../src/reports/appraisal/cells';
import { loadWords, type Culture } from '../src/words';
import { appraisalReportWords } from '../src/words/appraisalReport';
import { functionFieldWords } from '../src/words/functionFields';
import { FULL_PAGE } from './functionPage';

/** The words in which an appraisal report is drawn. */
export const appraisalSaying = async (culture: Culture): Promise<Saying> => ({
  words: await loadWords(appraisalReportWords, culture),
  fields: await loadWords(functionFieldWords, culture),
  culture,
});

/** The full page as somebody confirmed it, with one series transferred in part. */
export const CONFIRMED: AppraisalSource = {
  page: FULL_PAGE,
  on: '2026-11-20',
  snapshot: { hash: 'c0ffee'.padEnd(64, '0'), on: '2026-06-01', by: 'Amina Rahman', countersignedBy: ['Tom Ashworth'], changedSince: false },
  stages: new Map([
    [
      'maps',
      [
        {
          stage: { stage: 'transferred', on: '2016-10-03', transfer: { to: 'The National Archives', reference: 'AW 3/1-40' } },
          rowId: 4,
          who: { login: 'x', name: 'Amina Rahman' },
          when: '2026-01-01T00:00:00Z',
          reason: '',
        },
      ],
    ],
  ]),
};
