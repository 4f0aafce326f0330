/** One very long library, for those who want to see how a million documents behave. */
export { seedCasework, type Casework, type CaseworkOptions } from './seedCasework';
