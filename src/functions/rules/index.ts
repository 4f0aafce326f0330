export * from './page';
export * from './edits';
export * from './appraisal';
export * from './facts';
export * from './moves';
export * from './levels';
export { DEFAULT_FUNCTION_SETTINGS, readFunctionSettings, type FunctionPerson, type FunctionSettings } from './settings';
export * from './noticed';
export * from './suggest';
