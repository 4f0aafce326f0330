export { scanList, type Reducer, type ScanOptions, type ScanReport } from './scanList';
