export { scanList, WINDOW, type Reducer, type ScanOptions, type ScanReport } from './scanList';
