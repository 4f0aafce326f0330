import type { Context } from '../../model/context';
import { graphSiteId } from './ids';

/** How a list points to the site that it is in. */
export const siteReference = (context: Context): Readonly<Record<string, string>> => ({ siteId: graphSiteId(context.core, context.web) });
