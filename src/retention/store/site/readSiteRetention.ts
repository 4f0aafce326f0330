import type { Door } from '../../../tenant';
import type { RetentionSettings } from '../../rules';
import { askActions, settingsIn } from './askSite';

/** The site's settings for retention; null where retention is not on. */
export const readSiteRetention = async (door: Door): Promise<RetentionSettings | null> => settingsIn(await door.ask(askActions));
