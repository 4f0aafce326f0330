import { originatorText } from '../changing/originator';

/** Who made a document, as SharePoint says. */
export interface Author {
  readonly name: string;
  /** Null where the site does not know the account. */
  readonly login: string | null;
}

/** Accounts that are nobody: SharePoint's own, and apps. */
const NOBODY = /^(?:sharepoint\\system|app@sharepoint|nt authority\\|nt service\\|c:0)/i;

const bare = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/**
 * Who answers for a marking that was taken on. No source says who chose it, so it is whoever made the document, whom the
 * policy takes for its information creator (GSCP glossary); not a guest, an app or an account that is gone, who could
 * not change it later. For those it is whoever looks after the site.
 * @param otherwise the originator as the column holds it, where the author cannot be
 */
export function originatorFor({ name, login }: Author, otherwise: string): string {
  if (login === null || login === '' || /#ext#/i.test(login) || NOBODY.test(login) || NOBODY.test(bare(login)) || !bare(login).includes('@')) return otherwise;
  return originatorText({ name, login });
}
