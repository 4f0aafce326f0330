import type { RecordClass } from '../../../retention/rules';
import type { RecordFlag, RecordSeries } from '../page';
import { EXEMPTION_SIGNS, type ExemptionSign } from './exemptions';

/** Why somebody should look. */
export type ExemptionReason =
  | { readonly kind: 'flag'; readonly flag: RecordFlag }
  | { readonly kind: 'type' }
  /** A word in what is said of the series or its class. */
  | { readonly kind: 'word'; readonly word: string }
  /** A word in a marking. */
  | { readonly kind: 'marking'; readonly word: string };

/** An exemption that may be asserted: suggested, with its ground, and never decided here. */
export interface LikelyExemption {
  /** The archive's code. */
  readonly code: string;
  readonly source: string;
  readonly because: readonly ExemptionReason[];
  /** Whether somebody has written it on the page already. */
  readonly said: boolean;
}

export interface ExemptionInput {
  readonly series: Pick<RecordSeries, 'name' | 'type' | 'description' | 'foiCodes'>;
  readonly flags: readonly RecordFlag[];
  readonly recordClass: Pick<RecordClass, 'title' | 'description' | 'businessFunction' | 'activity' | 'usualMarking'> | null;
  /** Lines of marking, of its records and its class. */
  readonly markings: readonly string[];
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether some word of a plain text begins with this; or is this, where it ends in a full stop. */
function begins(text: string, word: string): boolean {
  const literal = word.replace(/\.$/, '').replace(/[*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${word.endsWith('.') ? '(?![\\p{L}\\p{N}])' : ''}`, 'u').test(text);
}

/** What a marking says behind its level, in words between dashes, slashes and spaces. */
const saysBeside = (line: string, descriptor: string): boolean =>
  new RegExp(`(?:^|[\\s/-])${descriptor}(?:$|[\\s/-])`).test(line.replace(/^[A-Z]+(?:-SENSITIVE)?/, ''));

function reasons({ flags: signs, types, words, descriptors }: ExemptionSign, { series, flags, markings }: ExemptionInput, text: string): ExemptionReason[] {
  const marking = descriptors.find((word) => markings.some((line) => saysBeside(line, word)));
  const word = words.find((each) => begins(text, each));
  return [
    ...signs.filter((flag) => flags.includes(flag)).map((flag): ExemptionReason => ({ kind: 'flag', flag })),
    ...(series.type !== '' && types.includes(series.type) ? [{ kind: 'type' } as const] : []),
    ...(word !== undefined ? [{ kind: 'word', word: word.replace(/\.$/, '') } as const] : []),
    ...(marking !== undefined ? [{ kind: 'marking', word: marking } as const] : []),
  ];
}

/** Exemptions that a reader of this series should think of, in the order of the Act. */
export function likelyExemptions(input: ExemptionInput): readonly LikelyExemption[] {
  const { series, recordClass } = input;
  const { title = '', description = '', businessFunction = '', activity = '' } = recordClass ?? {};
  const text = plain([series.name, series.description, title, description, businessFunction, activity].join('\n'));
  return EXEMPTION_SIGNS.flatMap((sign) => {
    const because = reasons(sign, input, text);
    return because.length === 0 ? [] : [{ code: sign.code, source: sign.source, because, said: series.foiCodes.includes(sign.code) }];
  });
}
