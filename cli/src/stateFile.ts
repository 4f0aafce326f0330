import * as path from 'node:path';

/** The one file that holds all that the local tenant knows. */
export const stateFile = (root: string): string => path.join(root, '.state', 'tenant.sqlite');
