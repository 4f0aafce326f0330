import { text } from './column';
import { HISTORY, type ListName } from './historyList';

export const SAMPLE = {
  sample: text('MunSample', 'd147da30-a6b3-4308-ad17-d5d96981c8ae', true),
  /** `begun` for the row that names what was drawn; then `right`, `tooLow`, `tooHigh`, `wrong` or `unsure`. */
  judged: text('MunJudged', 'e5511ea6-589e-4f5c-845d-38afcd321641'),
} as const;

/** Sampled checks of whether documents are marked rightly: one row for each judgement. */
export const SAMPLES: ListName = {
  url: 'Lists/MunimentMarkingChecks',
  title: 'Muniment marking checks',
  columns: [
    SAMPLE.sample,
    HISTORY.document,
    HISTORY.list,
    HISTORY.item,
    HISTORY.when,
    HISTORY.who,
    HISTORY.whoName,
    HISTORY.before,
    SAMPLE.judged,
    HISTORY.reason,
    HISTORY.previous,
    HISTORY.hash,
  ],
  shown: [HISTORY.before, SAMPLE.judged, HISTORY.whoName, HISTORY.when],
  rights: 'evidence',
};
