import type { ColumnWords } from './types';

export const en: ColumnWords = {
  columns: {
    MunMarking: 'Marking',
    MunOriginator: 'Originator',
    MunOriginatingBody: 'Originating body',
    MunReclassifyOn: 'Marking changes on',
    MunReclassifyTo: 'Marking changes to',
    MunReclassifyEvent: 'Marking changes when',
    MunKind: 'What happened',
    MunOperation: 'Operation',
    MunDocument: 'Document ID',
    MunList: 'Library ID',
    MunItem: 'Item number',
    MunWhen: 'When',
    MunWho: 'Account',
    MunWhoName: 'Who',
    MunBefore: 'Before',
    MunAfter: 'After',
    MunReason: 'Why',
    MunRule: 'Rule',
    MunDetails: 'Details',
    MunPrevious: 'Hash of the row before',
    MunHash: 'Hash',
  },
  lists: { 'Lists/MunimentMarkingHistory': 'Marking history', 'Lists/MunimentOperations': 'Marking operations' },
  command: 'Mark',
};
