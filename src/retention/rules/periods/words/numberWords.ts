const UNITS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
].map((names) => names.split(' '));
const TENS = ['twenty thirty forty fifty sixty seventy eighty ninety', 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'].map(
  (names) => names.split(' ')
);

const UNDER_TEN = `(?:${UNITS[0].slice(1, 10).join('|')})`;
const SMALL = `(?:(?:${TENS[0].join('|')})(?:[- ](?:${[...UNITS[0].slice(1, 10), ...UNITS[1].slice(1, 10)].join('|')}))?|${[...TENS[1], ...UNITS[1], ...UNITS[0]].join('|')})`;
const PHRASE = new RegExp(`(?<![a-z])(?:(?:(?:a|${UNDER_TEN}) )?hundred(?:th)?(?: (?:and )?${SMALL})?|${SMALL})(?![a-z])`, 'g');

/** Before a unit of time "second" is a number; by itself it may be one of time. */
const ordinalSign = (value: number): string => {
  const last = value % 10;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  if (teen || last === 0 || last > 3) return 'th';
  return ['st', 'nd', 'rd'][last - 1];
};

function valueOf(phrase: string): string {
  let value = 0;
  let ordinal = false;
  for (const word of phrase.split(/[- ]/)) {
    const [unit, unitOrdinal] = UNITS.map((names) => names.indexOf(word));
    const [ten, tenOrdinal] = TENS.map((names) => names.indexOf(word));
    if (word === 'hundred' || word === 'hundredth') value = Math.max(value, 1) * 100;
    if (unit >= 0) value += unit;
    if (unitOrdinal >= 0) value += unitOrdinal;
    if (ten >= 0) value += (ten + 2) * 10;
    if (tenOrdinal >= 0) value += (tenOrdinal + 2) * 10;
    ordinal = unitOrdinal >= 0 || tenOrdinal >= 0 || word === 'hundredth';
  }
  return `${value}${ordinal ? ordinalSign(value) : ''}`;
}

/** Numbers written in words become figures: "twenty-five" 25, "one hundred and ten" 110, "eighteenth" 18th. */
export function figuresFor(text: string): string {
  return text.replace(PHRASE, valueOf);
}
