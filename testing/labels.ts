import { en } from '../src/words/columns/en';
import type { Labels } from '../src/provisioning/store';

export const labels: Labels = en;
