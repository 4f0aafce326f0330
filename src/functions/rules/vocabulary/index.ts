export * from './types';
export { checkVocabulary } from './checkVocabulary';
export { findTerms, pathOf, type FoundTerm } from './findTerms';
export { mapVocabularyColumns, readVocabularyRows, type VocabularyColumns } from './readVocabularyRows';
export { readVocabularyXml, type XmlElement, type XmlVocabulary } from './readVocabularyXml';
export { readVocabulary } from './readVocabulary';
