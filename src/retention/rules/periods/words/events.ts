import type { TriggerKind } from '../types';
import { WHO } from './ages';
import { isConditional } from './doubt';
import type { SaidEvent } from './types';

const RECORD = '(?:(?:the )?(?:record|document|file|footage|image|recording|form|report|correspondence|e-?mail)s?)';

const KINDS: readonly (readonly [TriggerKind, RegExp])[] = [
  ['birth', new RegExp(`^(?:(?:${WHO} )?(?:date of )?birth(?: date)?|(?:date of )?birth of ${WHO}(?: (?:being|to be) adopted)?)$`)],
  ['death', new RegExp(`^(?:(?:${WHO} )?(?:date of )?death|(?:date of )?death of ${WHO}|(?:${WHO} )?(?:dies|died|has died)|life(?:time)? of ${WHO})$`)],
  [
    'created',
    new RegExp(
      `^(?:date (?:of )?)?(?:${RECORD} )?(?:(?:is|was|are|were) )?(?:creation|created|production|produced|compilation|compiled|generated|generation|captured|capture|recording|recorded|receipt|received|recieved)(?: date)?(?: of ${RECORD})?$|^(?:date of (?:the )?(?:record|document|recording|e-?mail)|(?:record|document) date)$`
    ),
  ],
  [
    'modified',
    /^(?:date (?:of )?)?(?:the )?(?:record |document |file )?(?:(?:last|latest|most recent) )?modified(?: date)?$|^(?:date (?:of )?)?(?:the )?(?:record |document |file )?(?:last|latest|most recent) (?:action|activity|modification|modified|update|updated|amendment|amended|change|changed|edit|edited|entry|paper|document)(?: date)?(?: (?:on|in|to) (?:the )?(?:file|record|document|case|register|book|volume|log))?$/,
  ],
  ['sent', /^(?:date )?(?:of )?(?:e-?mail )?(?:was )?(?:sent|sending)(?: date)?$/],
  ['superseded', /(?<![a-z])(?:superseded|superceded|supersession|superseding|succeeded|succession|replaced|replacement|new version)(?![a-z])/],
  [
    'closed',
    /(?<![a-z])(?:clos(?:e|es|ed|ure|ing)|complet(?:e|ed|es|ion)|conclu(?:de|ded|des|sion)|ceas(?:e|ed|es|ing)|cessation|settle(?:d|ment)|terminat(?:e|ed|es|ion)|end|ends|ended|ending|expir(?:y|ed|es|e|ation)|finish(?:ed|es)?|finalised|discharged?|withdrawal|withdrawn|cancell?ed|cancellation|dissolution|dissolved|decommission(?:ed|ing)|resolved|resolution|leaves|leaving|left|leaver|resignation|retirement|life of|lifetime of|duration of)(?![a-z])/,
  ],
];

const NOTHING = /^(?:-+|n\/?a|none|not applicable|nil)$/;
const NOT_YET = /^(?:\?+|tbc|tba|tbd|to be confirmed|see .*|as above|ditto|unknown|other|as for .*)$/;
/** Words of time: what they stand for here is not known, so they name no event. */
const TIME =
  /\d|(?<![a-z])(?:years?|fy|cy|ay|ty|cfy|eoy|eofy|months?|weeks?|fortnights?|quarters?|days?|decades?|age|aged|birthday|terms?|today|now|dates?|time|periods?|current|permanent(?:ly)?|indefinitely|forever)(?![a-z])/;
/** What is to be done is no event, and a second sentence may take back what the first one says. */
const MORE =
  /(?<![a-z])(?:then|but|thereafter|until|plus|minus|while|whilst|during|throughout|before|prior|next|after|preceding|anniversary|following|once|per|as|minimum|min|maximum|max|least|guide|guideline|copies|copy|paper|electronic|digital|onwards|unless|directed|by all|scotland|england|wales|ireland|uk|eu)(?![a-z])|(?<![a-z])(?:and|or) (?:be )?(?:retain|keep|kept|destroy|delete|dispose|transfer|offer|review|preserve|archive|select|sample|consider|for)/;
/** What lasts begins on one day and ends on another, and which of them is meant is not said. */
const STATE =
  /^(?:the )?(?:employment|ownership|membership|tenancy|tenure|contract|agreement|lease|licence|project|service|occupation|occupancy|registration|enrolment|attendance|use|investigation|case|file|placement|care|treatment|life|lifetime|policy|plan)$/;
const EVENT = /^[a-z][a-z' /-]{1,80}$/;
/** "6 years after closure for civil claims" speaks of some, and says nothing of the others. */
const SCOPE = /(?<!application|request|claim|licence|permission|bid|tender|appeal|warrant) for |(?<!change) in /;
const LEAD = /^(?:(?:on|upon|at|when|the|a|it|its|records?|files?|day|last day|last date|date|of|that|is|was|are|being|on which|in which)(?= |$) ?)+/;

/** "Date of birth of the youngest child" is somebody's birth, and whose is not certain. */
const SOME_BIRTH = /(?<![a-z])date of birth(?![a-z])/;
/** A term of office is a time with an end, and so is a warranty period; both are read as what they are the time of. */
const TERM =
  /^((?:the )?(?:(?:end|expiry|completion|conclusion) of (?:the )?)?)term of (?:the |an? )?(?=(?:office|contract|lease|licence|agreement|tenancy|loan|appointment)$)/;
const TERMS_EXPIRED = /^(?:the )?terms of (?:the )?contract (?:have |has |are |is )?(?:expired?|ended)$/;
const NAMED_PERIOD =
  /(?<![a-z])(maternity|paternity|adoption|notice|probation|probationary|warranty|guarantee|defects liability|appeal|appeals|funding|grant|contract|lease|tenancy|licence|loan) (?:pay )?period(?![a-z])/;

/** Words in which "term" and "period" say what lasts, and no time of their own. */
const withoutTerms = (event: string): string => event.replace(TERMS_EXPIRED, 'contract expired').replace(TERM, '$1duration of ').replace(NAMED_PERIOD, '$1');

/** Kinds whose patterns hold the whole of the words. */
const ANCHORED: readonly TriggerKind[] = ['birth', 'death', 'created', 'modified', 'sent'];

/** Whether a schedule's "keep from" says nothing. */
export const saysNothing = (plain: string): boolean => plain === '' || NOTHING.test(plain);

/** A plan lives until another takes its place; an insurance policy ends, and a written one is superseded, so that one is for a person. */
const LIFE = /^(?:the )?(?:life|lifetime|duration) of (?:the |an? )?([a-z ]+)$/;
const REPLACED = /(?<![a-z])(?:plan|strategy|procedure|guidance|document|version|standard|manual)$/;

/** The event itself, without what leads to it: "from the date of visit" and "visit" are one. */
export const eventItself = (words: string): string => words.replace(/^(?:(?:from|after|following|since|on|the|date|of) )+/, '').replace(/ date$/, '');

/** The kind of one event: `trigger` for one of the schedule's own, null for words that speak of several kinds. */
function kindOf(words: string): TriggerKind | null {
  const lives = LIFE.exec(words);
  if (lives && /(?<![a-z])polic(?:y|ies)$/.test(lives[1])) return null;
  if (lives && REPLACED.test(lives[1])) return 'superseded';
  const bare = words.replace(LEAD, '');
  const kinds = new Set([words, bare].flatMap((each) => KINDS.filter(([, pattern]) => pattern.test(each)).map(([kind]) => kind)));
  // "Last document" closes nothing: what is anchored at both ends counts before what only holds a word.
  for (const kind of ANCHORED) if (kinds.has(kind)) return kind;
  return kinds.size > 1 ? null : ([...kinds][0] ?? (bare === '' ? null : 'trigger'));
}

/** "End of employment or volunteer" is one event of two nouns; "closure or death" is two. */
function kindOfAll(words: string): TriggerKind | null {
  const [first, ...others] = words.split(/ (?:or|and) | ?\/ ?/);
  const kind = kindOf(first);
  const sameEvent = (other: string): boolean => / (?:of|by) [a-z -]+$/.test(first) && /^[a-z-]+$/.test(other) && kindOf(other) === 'trigger';
  const same = others.every(
    (other) =>
      (kindOf(other) === kind && (kind !== 'trigger' || /^[a-z-]+$/.test(other))) ||
      (kind !== null && kind !== 'trigger' && (sameEvent(other) || other === 'obsolete'))
  );
  return same ? kind : null;
}

/**
 * Reads what one event is; null where the words are no event, hold a condition, or speak of several kinds of date.
 * @param inPeriod whether they stand in a period, where what follows the event may take back what was said
 */
export function readEvent(plain: string, inPeriod: boolean): SaidEvent | null {
  if (NOTHING.test(plain) || NOT_YET.test(plain) || isConditional(plain)) return null;
  const [event, note] = plain
    .replace(/^(?:from|after|following|since) /, '')
    .replace(/^the /, '')
    .split(/ - (.*)/)
    .map((part, index) => (index === 0 ? withoutTerms(part) : part));
  if (MORE.test(event + (note ?? '')) || event.includes(' when ') || STATE.test(event) || (inPeriod && note !== undefined)) return null;
  const kind = kindOfAll(event);
  // A period that nobody says ends begins on one day and ends on another.
  if (kind !== 'closed' && NAMED_PERIOD.test(plain)) return null;
  // A note beside the event may say it again in other words, and nothing else.
  if (kind === null || (note !== undefined && (/\d/.test(note) || !KINDS.some(([other, pattern]) => other === kind && pattern.test(note))))) return null;
  const bare = event.replace(LEAD, '').replace(/ dates?$/, '');
  if (ANCHORED.includes(kind)) return { kind, words: plain };
  if (SOME_BIRTH.test(plain) || (inPeriod && SCOPE.test(plain))) return null;
  return bare === '' || TIME.test(bare.replace(/(?<![a-z])last day of /, '')) || !EVENT.test(bare) ? null : { kind, words: plain };
}
