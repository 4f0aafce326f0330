/** What every area's strings stand on: language, plurals, dates, numbers, and loading one language at a time. */
export { cultures, pickCulture } from './culture';
export type { Culture } from './culture';
export { formatDate, formatDateTime } from './dates';
export { listWithAnd, listWithOr } from './lists';
export { loadWords } from './load';
export type { WordsArea } from './load';
export { formatNumber, formatPercent } from './numbers';
export { plural, pluralCategory } from './plural';
export type { PluralCategory, PluralForms } from './plural';
