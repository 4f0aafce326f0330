export { evidenceList, type ChainedLine, type EvidenceForm, type EvidenceList, type RowValues, type StoredLine, type Tip } from './evidenceList';
export { addLines, type AddLinesOptions, type LineAim } from './addLines';
export { pairRun, type LinePlace, type PairDeed, type PairWork, type Together } from './pairRun';
export { cutText, LONGEST_PART } from './cutText';
export { countsAsWritten } from './countsAsWritten';
export { plainText } from './plainText';
export { toStepProblem } from './stepProblem';
export { wasWrittenTo, type Witness } from './witness';
