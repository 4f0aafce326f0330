export * from './types';
export { EMPTY_PAGE, EMPTY_PARTS, PART_NAMES, type PartName } from './empty';
