import type { Culture } from '../../../words/culture';
import { loadWords } from '../../../words/load';
import { schemeTroubleWords, type SchemeTrouble } from '../../../words/schemes';
import { isBuiltInScheme, loadBuiltInScheme } from '../../schemes';
import type { Scheme } from '../../rules';
import type { LoadSchemeOptions } from '../../store/schemes/loadScheme';

/** Where a page looks for schemes. */
export type SchemeSource = Omit<LoadSchemeOptions, 'check' | 'now'>;

/** The scheme of a site cannot be used; never is another used in its place, which would judge by the wrong rules. */
export class SchemeUnusable extends Error {
  public constructor(
    public readonly trouble: SchemeTrouble,
    public readonly schemeId: string
  ) {
    super(`Scheme "${schemeId}": ${trouble}`);
    this.name = 'SchemeUnusable';
  }

  /** Why, and what to do, as the person reads it. */
  public async inWords(culture: Culture): Promise<string> {
    return (await loadWords(schemeTroubleWords, culture)).trouble(this.trouble, this.schemeId);
  }
}

/** How schemes from outside are checked: the checker weighs more than all else, and comes only for a version that is new here. */
export const loading = (source: SchemeSource): LoadSchemeOptions => ({
  ...source,
  check: async (json) => (await import(/* webpackChunkName: "scheme-checker" */ '../../schemes/readScheme')).readScheme(json).scheme,
});

/**
 * The scheme of a site: one of the product's, which needs nothing of the KIM site; else the department's own.
 * @throws SchemeUnusable where it cannot be used
 */
export async function loadSiteScheme(id: string, source: SchemeSource): Promise<Scheme> {
  if (isBuiltInScheme(id)) return loadBuiltInScheme(id);
  const { loadScheme } = await import(/* webpackChunkName: "own-schemes" */ '../../store/schemes/loadScheme');
  const answer = await loadScheme(id, loading(source));
  if (answer.kind === 'found') return answer.scheme;
  throw new SchemeUnusable(answer.kind, id);
}
