const LONGEST = 48;

/** A short name out of words: "Property contractor payments" is `property-contractor-payments`. Empty where none can be made. */
export function slugOf(words: string, longest = LONGEST): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return (end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)).replace(/-+$/, '');
}

/** A number out of a text that is the same every time, for titles in letters that a code does not have. */
function markOf(text: string): string {
  let mark = 2166136261;
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return mark.toString(36).padStart(7, '0');
}

/** What a code is made from. */
export interface CodeSource {
  /** The department's own; empty where there is none. */
  readonly code: string;
  readonly title: string;
  readonly businessFunction: string;
  readonly activity: string;
}

/**
 * A code for each class that has none, from its title. Where titles are the same the function goes before each of them,
 * so that a code stays what it is when rows change their places; what is the same even then is counted.
 */
export function makeCodes(classes: readonly CodeSource[]): string[] {
  const short = classes.map(({ title }) => slugOf(title) || `class-${markOf(title)}`);
  const count = new Map<string, number>();
  for (const slug of short) count.set(slug, (count.get(slug) ?? 0) + 1);
  const taken = new Set(classes.map(({ code }) => code.toLowerCase()).filter((code) => code !== ''));
  return classes.map(({ code, businessFunction, activity }, at) => {
    if (code !== '') return code;
    const alone = count.get(short[at]) === 1 && !taken.has(short[at]);
    const base = alone ? short[at] : [slugOf(businessFunction, 30), slugOf(activity, 30), short[at]].filter((part) => part !== '').join('-');
    let made = base;
    for (let nth = 2; taken.has(made); nth++) made = `${base}-${nth}`;
    taken.add(made);
    return made;
  });
}
