export { readRollUp } from './readRollUp';
export { rollUpOf, type ToRollUp } from './rollUpOf';
export { newestRollUps, type StoredRollUp } from './newestRollUps';
export { coverOf, rollUpStanding, type RollUpStanding } from './rollUpStanding';
