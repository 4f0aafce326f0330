import type { Culture } from './culture';
import { formatDate } from './dates';

/** A day without a time, YYYY-MM-DD, as people read it; empty for what is none. */
export const formatDay = (day: string, culture: Culture): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(`${day}T12:00:00Z`, culture, 'UTC') : '');
