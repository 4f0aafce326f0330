import type { Json } from './json';
import { minimal, otherLevels, type Level } from './levels';
import { openRichTenant } from './richTenant';

/**
 * How SharePoint writes a refusal. OData 3: the recordings of data/recordings (`odata.error` with a language and a
 * value), verbose without the prefix. OData 4: one sentence, as the SharePoint Framework's own client receives it
 * (Microsoft.SharePoint.Client.InvalidClientQueryException in public issues, `{"error":{"code","message"}}`).
 */
function expected(level: Level, code: string, sentence: string): Json {
  if (level.version === 4) return { error: { code, message: sentence } };
  const error = { code, message: { lang: 'en-US', value: sentence } };
  return level.says === 'verbose' ? { error } : { 'odata.error': error };
}

const refusals = [
  [
    'a list that is not there',
    "web/lists/getbytitle('None')",
    404,
    '-1, System.ArgumentException',
    "List 'None' does not exist at site with URL 'https://tenant.local/sites/team'.",
  ],
  [
    'a property that is not there',
    'web?$select=Nothing',
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    "The field or property 'Nothing' does not exist.",
  ],
  [
    'a function that is nowhere',
    'web/nothing',
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    'Cannot find resource for the request nothing.',
  ],
] as const;

describe('refusals', () => {
  it.each([minimal, ...otherLevels])('are written as $name has them', async (level) => {
    const tenant = await openRichTenant();
    for (const [, path, status, code, sentence] of refusals) {
      const response = await tenant.send(path, { headers: level.headers });
      expect([response.status, await response.json()]).toEqual([status, expected(level, code, sentence)]);
    }
    tenant.tenant.close();
  });
});
