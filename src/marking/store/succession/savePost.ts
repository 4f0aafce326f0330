import { HISTORY, POST, POSTS, readProblem, siteList } from '../../../tenant';
import type { Person } from '../desk';
import { addRow } from '../run/operations';
import { plainText } from '../../../evidence/plainText';
import type { SiteAccess } from '../site/siteAccess';
import { readHoldings } from './readHoldings';

const LONGEST_TITLE = 200;

/** A post's title as it is kept; empty where it may not be one: with angle brackets it would read as a person. */
export const postTitle = (text: string): string => {
  const title = plainText(text).replace(/\s+/g, ' ');
  return title.length > LONGEST_TITLE || /[<>]/.test(title) ? '' : title;
};

/** Adds a row that says who holds a post; where no answer came it is looked for before it is added again. */
export async function savePost(
  { door, person, clock }: Pick<SiteAccess, 'door' | 'person' | 'clock'>,
  title: string,
  holders: readonly Person[]
): Promise<void> {
  const kept = postTitle(title);
  if (kept === '') throw new RangeError(`"${title}" cannot be the title of a post`);
  const saying = JSON.stringify(holders.map(({ login, name }) => ({ login, name: plainText(name) })));
  const add = addRow(siteList(door.webUrl, POSTS), {
    Title: kept,
    [POST.holders.internalName]: saying,
    [HISTORY.when.internalName]: new Date(clock.now()).toISOString(),
    [HISTORY.who.internalName]: person.login,
    [HISTORY.whoName.internalName]: person.name,
  });
  try {
    await door.tell(add);
  } catch (error) {
    const problem = await readProblem(error, clock.now());
    if (!problem.uncertain) throw problem;
    const { posts } = await readHoldings(door);
    const stands = posts.find((post) => post.title === kept);
    if (JSON.stringify(stands?.holders) !== saying) await door.tell(add);
  }
}
