/** How a site's documents are marked: what is counted, what is a finding, what a check of a few can say. */
export { ageBandOf, ageBands, ageBounds, sortable, type AgeBand, type AgeBounds } from './ages';
export { byCount, NAMED_LINES, NO_AGES, sumCoverage, type Coverage, type FolderCount, type LineCount } from './coverage';
export { isRaisedAndOld, meets, topFolderOf, type Criterion, type Judged } from './criteria';
export { lineJudge, type LineVerdict } from './lineVerdict';
export { OVER_MARKING, overMarkingSigns, type LibraryCoverage, type OverMarkingCode, type OverMarkingSign } from './overMarking';
export { createSampler, judgements, likelyRange, SAMPLE_SIZE, sumUpSample, type Judgement, type SampleResult, type Sampler } from './sampledCheck';
