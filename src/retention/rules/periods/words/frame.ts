const ARCHIVE =
  '(?:the |a )?(?:local |county |city |council )?(?:archivists?|archives?|record office|records office|tna|(?:the )?national archives|place of deposit)';
const RECORDS = '(?:records?|files?|documents?|data|information|these|them|it)';
/** What stands before a period and says nothing of its length. */
const LEADS: readonly RegExp[] = [
  new RegExp(`^(?:all )?${RECORDS} (?=(?:to|must|will|shall|should|are|is) be |(?:are|is) (?:kept|retained|held))`),
  /^(?:(?:to|must|will|shall) be|are|is) (?=(?:securely )?(?:retained|kept|held|stored|destroyed|deleted|preserved|reviewed))/,
  new RegExp(
    `^(?:securely )?(?:retain|retained|keep|kept|hold|held|store|stored|preserve|preserved)(?: ${RECORDS})?(?: (?:on file|securely|secure|in full|on site))?(?: for)? `
  ),
  /^(?:current|valid|in force),? (?=until |till )/,
  /^(?:retention(?: period)?|keep for|period)(?: is| of)?:? /,
  /^for (?=<\d>|the life|life|ever|a |the )/,
  /^(?:a|the)? ?(?:total )?period of /,
  /^(?:temporary|permanent)[.;,:] (?=destroy|cutoff|keep|retain|delete|dispose)/,
  /^(?:securely )?(?:destroy|destroyed|delete|deleted|dispose|dispose of|disposed of|shred|review|reviewed|erase|erased)(?: (?:records?|files?|them|it))?(?: -)? (?=<\d>|after |when |once |on )/,
  /^(?:secure |confidential )?(?:disposal|destruction|deletion)(?: -)? (?=after <\d>|<\d> after )/,
  new RegExp(`^(?:transfer|transferred|offer|offered)(?: to ${ARCHIVE})? (?=after <\\d>$)`),
  new RegExp(`^(?:transfer|transferred|offer|offered)(?: to ${ARCHIVE})? at (?=<\\d>$)`),
  /^after (?=<\d>$|<\d> (?:after|from|following)|<\d>,)/,
  /^after (?=(?:the )?(?:administrative|business|operational|reference) )/,
];

const ACTION = `(?:review(?:ed)?(?: for (?:transfer to ${ARCHIVE}|permanent preservation|archival value|historical value))?|destroy(?:ed)?|destruction|delet(?:e|ed|ion)|eras(?:e|ed|ure)|shred(?:ded)?|disposal|dispose(?:d)?(?: of)?|(?:offer|transfer)(?:red)?(?: to ${ARCHIVE})?|archived?)`;
const HOW = `(?: (?:securely|confidentially|it|them|records?|files?|the records?|as confidential waste|in confidential waste|permanently))?`;
/** What is done afterwards is the schedule's action, not its period. */
const TAILS: readonly RegExp[] = [
  new RegExp(
    `(?:[.;,:] ?(?:and )?(?:then )?|,? and then |,? then | - )(?:(?:to be|must be|will be|it is|are|is) )?(?:(?:securely|confidentially|secure|confidential) )?${ACTION}${HOW}$`
  ),
  new RegExp(` and (?:(?:securely|confidentially) )?(?:review|destroy|delete|shred|dispose of|destroyed|deleted)${HOW}$`),
];
/** A law or a reason in brackets says why, never how long. */
const REASONS: readonly RegExp[] = [
  / ?\((?:the )?[a-z ,'&-]{0,60}(?<![a-z])(?:act|regulations?|order|rules|code of practice|directive)(?: \d{4})?\)$/,
  /(?:, | - )(?:the )?[a-z '&]{0,60}(?<![a-z])(?:act|regulations?) \d{4}$/,
  / ?\((?:statutory|statutory requirement|legal requirement|business need|business decision|local decision|best practice|good practice|recommended practice)\)$/,
];

const KEPT_AFTERWARDS = /<\d>.*(?<![a-z])(?:archived?|transfer(?:red)?|preserved?) permanently$/;

const RETENTION = / retention(?: period)?$/;
const FROM_IN_BRACKETS = /^(<\d>) \(((?:from|after|following) [^()]+)\)$/;

const strip = (text: string, patterns: readonly RegExp[]): string => patterns.reduce((left, pattern) => left.replace(pattern, ''), text);

/** How often a frame may stand in a frame: "To be retained for a period of 6 years". */
const DEEPEST = 4;

/** Plain words without what only frames a period: "To be kept for", "then destroy", "(Limitation Act 1980)". */
export function withoutFrame(words: string): string {
  // "6 years, then archive permanently" keeps for ever what a period of six years would let go.
  if (KEPT_AFTERWARDS.test(words)) return words;
  let text = words;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const whole = /^\(([^()]*)\)$/.exec(text);
    const next = strip(strip(strip(whole ? whole[1] : text.replace(FROM_IN_BRACKETS, '$1 $2'), [...REASONS, RETENTION]), TAILS), LEADS).trim();
    if (next === text || next === '') return text;
    text = next;
  }
  return text;
}
