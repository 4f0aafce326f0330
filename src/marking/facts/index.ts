export { MARKING_FIELDS, markingReducer, readMarkingFacts, type MarkingFacts } from './markingFacts';
export { DOCUMENTS_ABOVE, placeReducer, type DocumentAbove, type PlaceFacts, type PlaceGround, type PlaceTally } from './placeFacts';
export { COVERAGE_FIELDS, coverageOf, coverageReducer, type CoverageOptions, type CoverageTally, type Drawn } from './coverage';
export { countByOriginator, documentsOf } from './originatorFacts';
export { labelReducer, type LabelFacts, type LabelTarget } from './labelFacts';
