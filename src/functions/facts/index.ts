export { classOfRow, type ClassOfRow } from './classOfRow';
export { gatherReducer, OWN_FIELDS, type Windows } from './gatherReducer';
export type { Holding } from './holdings';
export { libraryOf } from './libraryOf';
export { fromRawWindows, toRawWindows, type RawWindow } from './windowsText';
