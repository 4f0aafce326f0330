export { dayAt, migratedEvent, ownersEvent, renamedEvent, siteHistory } from './siteHistory';
