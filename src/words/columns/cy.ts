import type { ColumnWords } from './types';

export const cy: ColumnWords = {
  columns: {
    MunMarking: 'Marc',
    MunOriginator: 'Tarddwr',
    MunOriginatingBody: 'Corff tarddu',
    MunReclassifyOn: 'Y marc yn newid ar',
    MunReclassifyTo: 'Y marc yn newid i',
    MunReclassifyEvent: 'Y marc yn newid pan',
    MunKind: 'Beth ddigwyddodd',
    MunOperation: 'Gweithrediad',
    MunDocument: 'Dynodydd y ddogfen',
    MunList: 'Dynodydd y llyfrgell',
    MunItem: 'Rhif yr eitem',
    MunWhen: 'Pryd',
    MunWho: 'Cyfrif',
    MunWhoName: 'Pwy',
    MunBefore: 'Cyn',
    MunAfter: 'Ar ôl',
    MunReason: 'Pam',
    MunRule: 'Rheol',
    MunDetails: 'Manylion',
    MunPrevious: 'Stwnsh y rhes flaenorol',
    MunHash: 'Stwnsh',
  },
  lists: { 'Lists/MunimentMarkingHistory': 'Hanes marcio', 'Lists/MunimentOperations': 'Gweithrediadau marcio' },
  command: 'Marcio',
};
