/** Purview takes 64 characters of these in a label's name (file plan manager, "LabelName"). */
export const LONGEST_LABEL = 64;
const FIT = /^[A-Za-z0-9 -]+$/;

/** Whether Purview's file plan takes a name. */
export const labelFits = (name: string): boolean => name.length <= LONGEST_LABEL && FIT.test(name) && name.trim() === name;

/** A title in the letters that Purview takes, cut between words; empty where none of it is in them. */
export function labelNameOf(title: string, longest = LONGEST_LABEL): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[’'‘`]/g, '')
    .replace(/\s*[–—−:;]\s*/g, ' - ')
    .replace(/[/\\]/g, '-')
    .replace(/[^A-Za-z0-9 -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return (end > longest / 2 ? cut.slice(0, end) : plain.slice(0, longest)).replace(/[\s-]+$/, '');
}

/** A name for each label, no two the same however they are written: what comes again gets a number behind it. */
export function uniqueNames(names: readonly string[], fallback: (at: number) => string): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const base = name || labelNameOf(fallback(at)) || 'Record class';
    let made = base;
    for (let nth = 2; taken.has(made.toLowerCase()); nth++) made = `${labelNameOf(base, LONGEST_LABEL - String(nth).length - 1)} ${nth}`;
    taken.add(made.toLowerCase());
    return made;
  });
}
