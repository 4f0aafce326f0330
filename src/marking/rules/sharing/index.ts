/** Sharing that contradicts a marking. */
export { reaches, type Access, type AccessKind } from './access';
export { contradictions, restrictionsOf, type Contradiction, type Restriction } from './contradictions';
