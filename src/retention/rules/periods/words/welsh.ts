/** Words that only Welsh has, by which Welsh is known. */
const WELSH =
  /(?<![a-z])(?:[bmf]lynedd|[bf]l?wyddyn|fisoedd|misoedd|[bp]arhaol|am byth|wythnos(?:au)?|diwrnod(?:au)?|niwrnod|mis|dyddiad|diwedd|marwolaeth|creu|cau'r)(?![a-z])/;

/** What schedules in Welsh say, longest first, each in the words that the patterns read. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?:ar ôl )?(?:diwedd|ddiwedd) (?:y|'r) flwyddyn ariannol(?: gyfredol)?/, 'end of the financial year'],
  [/(?:ar ôl )?(?:diwedd|ddiwedd) (?:y|'r) flwyddyn academaidd(?: gyfredol)?/, 'end of the academic year'],
  [/(?:ar ôl )?(?:diwedd|ddiwedd) (?:y|'r) flwyddyn dreth(?: gyfredol)?/, 'end of the tax year'],
  [/(?:ar ôl )?(?:diwedd|ddiwedd) (?:y|'r) flwyddyn(?: galendr)?/, 'end of the calendar year'],
  [/(?:y )?[bf]lwyddyn ariannol gyfredol/, 'current financial year'],
  [/(?:y )?[bf]lwyddyn academaidd gyfredol/, 'current academic year'],
  [/(?:y )?[bf]lwyddyn dreth gyfredol/, 'current tax year'],
  [/(?:y )?[bf]lwyddyn galendr gyfredol/, 'current calendar year'],
  [/(?:y )?[bf]lwyddyn gyfredol/, 'current year'],
  [/(?:yn )?(?:barhaol|parhaol)|am byth/, 'permanent'],
  [/dyddiad geni/, 'date of birth'],
  [/dyddiad (?:marw|marwolaeth)|marwolaeth/, 'date of death'],
  [/(?:dyddiad )?(?:creu|creu'r cofnod|creu'r ddogfen)/, 'creation'],
  [/(?:dyddiad )?(?:cau|gau)(?:'r (?:ffeil|achos))?/, 'closure'],
  [/(?:diwedd|ddiwedd) (?:y|'r) (?:contract|cytundeb)/, 'end of contract'],
  [/[bmf]lynedd|[bf]lwyddyn/, 'years'],
  [/[mf]isoedd|[mf]is/, 'months'],
  [/wythnos(?:au)?/, 'weeks'],
  [/(?:diwrnod|niwrnod)(?:au)?|dydd/, 'days'],
  [/ar ôl|ers/, 'after'],
  [/ynghyd â|a mwy/, 'plus'],
  [/cadw am|cadw/, 'keep for'],
  [/un/, '1'],
  [/dwy|dau|ddwy|ddau/, '2'],
  [/tair|tri|dair|dri/, '3'],
  [/pedair|pedwar|bedair/, '4'],
  [/pum|pump|bum/, '5'],
  [/chwech|chwe/, '6'],
  [/saith/, '7'],
  [/wyth/, '8'],
  [/naw/, '9'],
  [/deng|deg|ddeng/, '10'],
];
const EACH = PHRASES.map(([pattern, english]) => [new RegExp(`(?<![a-zâêîôûŵŷ])(?:${pattern.source})(?![a-zâêîôûŵŷ])`, 'g'), english] as const);
/** Stands for words that are not known, so that no pattern reads what they may take back. */
const UNKNOWN = '§';

/**
 * A period in Welsh, in the English that the patterns read; anything else as it stands. A Welsh period with one word that
 * is not known is read by nobody but a person: that word may be "unless".
 * @param text small letters, with straight apostrophes
 */
export function englishFor(text: string): string {
  if (!WELSH.test(text)) return text;
  // Figures hold the place of what has been read, so that what is left over can be told.
  const said: string[] = [];
  let left = text;
  for (const [pattern, english] of EACH) {
    left = left.replace(pattern, () => `{${said.push(english) - 1}}`);
  }
  return /[a-zâêîôûŵŷ]/.test(left) ? `${UNKNOWN} ${text}` : left.replace(/\{(\d+)\}/g, (_, index: string) => said[Number(index)]);
}
