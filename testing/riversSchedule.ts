/** The schedule of the seeded department, for tests. */
export { riversSchedule } from '../cli/src/riversSchedule';
