export * from './types';
export { realClock, type Clock } from './clock';
export { runWork, type BatchContext, type BatchFailure, type Work } from './runWork';
export { createHand, type Hand } from './hand';
export { idRanges, readIdRanges } from './idRanges';
export { checkChain, hashRow, type ChainFinding, type ChainRow } from './evidence';
export { sha256 } from './sha256';
export { later, type Running } from './later';
export { asPart, createRelay, type Relay } from './relay';
