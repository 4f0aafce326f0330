/** A marking as an e-mail carries it: `[SEC=…]` in its subject, and in its header. */
export { readEmailMarking, type EmailMarking, type ReadEmail } from './readEmailMarking';
export { writeEmailMarking, type WrittenEmail } from './writeEmailMarking';
