import { preparedSites } from './preparedSite';

/** A test site in whose library marking is on, for a test of its own; it is turned on once for a suite. */
export const openMarkedSite = preparedSites((site) => site.turnOn());
