import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { columnTemplates, templateFolder } from './columnTemplate';

describe('the templates of the marking column', () => {
  it('are what the schemes say today', async () => {
    for (const [name, text] of Object.entries(await columnTemplates())) {
      expect(readFileSync(path.join(templateFolder, name), 'utf8')).toBe(text);
    }
  });
});
