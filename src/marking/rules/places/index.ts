/** What sites, libraries and folders may hold, what they propose, and how full they are. */
export { highWaterMark, levelOfLine, type HighWaterMark } from './highWaterMark';
export { judgeContainer, proposalAt, type PlaceProblem, type PlaceProblemCode } from './judgeContainer';
export { standsUnder, type UnderCeiling } from './standsUnder';
