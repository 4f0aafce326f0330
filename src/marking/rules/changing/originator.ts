/** Who answers for a document's marking: a person, with the account by which they are known, or a post. */
export interface Originator {
  readonly name: string;
  /** Empty for a post. */
  readonly login: string;
}

/** The longest that the column holds. */
const LONGEST = 255;

const bare = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** The originator as the column holds it: `Nia Prys <nia.prys@rivers.example>`, or a post's title alone. */
export function originatorText({ name, login }: Originator): string {
  const account = bare(login);
  if (account === '') return name.slice(0, LONGEST);
  const room = LONGEST - account.length - 3;
  return room < 1 ? account.slice(0, LONGEST) : `${name.replace(/[<>]/g, ' ').trim().slice(0, room)} <${account}>`;
}

/** What the column says; null where it says nothing. */
export function readOriginator(text: string): Originator | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const found = /^(.*)<([^<>\s]+)>$/.exec(trimmed);
  return found ? { name: found[1].trim(), login: found[2] } : { name: trimmed, login: '' };
}
