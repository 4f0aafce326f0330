export { publishSchedule, type PublishedSchedule, type PublishOptions } from './whatToKeep/publishSchedule';
export { PUBLISHED_HEADINGS } from './whatToKeep/publishedTable';
