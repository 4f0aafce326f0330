/** Markings that documents already have elsewhere, and what they stand for here. */
export { KNOWN_PROPERTIES, knownProperty, soundsLikeMarkings, type KnownProperty, type PropertyHolds } from './classifiers';
export { isEmailForm, labelIdentifiers, plainShape, saysNone } from './foreignShapes';
export { judgeTakeOn, readyMapping, type Held, type ReadyMapping, type TakeOnDocument, type TakeOnVerdict } from './judgeTakeOn';
export { originatorFor, type Author } from './originatorFor';
export { judgeLine, proposeMarking, type LineProblem, type Proposal, type ProposalCode, type ProposalVerdict, type TakeOnGround } from './proposeMarking';
export { proposedMapping } from './proposedMapping';
export { LABEL_NAME, takeOnOutcomes, type FoundSource, type FoundValue, type TakeOnMapping, type TakeOnOutcome, type TakeOnSource } from './types';
