export { ARCHIVE_FIELDS } from './archiveFields';
export { ARCHIVE_FOI_CODES } from './archiveLists';
export { checkRecord } from './checkRecord';
export { checkTransfer, compareWithFiles, type TransferCheck, type TransferWarning } from './checkTransfer';
export { headingOf, type TransferFileCode, type TransferFileProblem } from './columns';
export type { FileFault } from './fileWarnings';
export type { NameFault } from './nameFault';
export { publicNames, type NamePlace, type PublicName } from './publicNames';
export type { ArchiveField, RowVerdict, TransferError, TransferErrorCode } from './types';
