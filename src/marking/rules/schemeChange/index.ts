/** What a change of scheme does to markings in use. */
export { previewSchemeChange, type LineFate, type LineInUse, type LinePreview, type SchemeChangePreview } from './previewSchemeChange';
export { readLinesInUse } from './readLinesInUse';
