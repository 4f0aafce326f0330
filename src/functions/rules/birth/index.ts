export { stubOf, type Born } from './stubOf';
