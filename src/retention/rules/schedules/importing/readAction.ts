import type { DisposalAction } from '../../recordClass';
import { plainHeading } from './headings';

/** Without what only says when: "at the end of the retention period". */
const WHEN = /\b(?:at|after|upon|on) (?:the )?(?:end|expiry|completion)\b.*$/;

const REVIEW = /\b(?:review\w*|apprais\w*|assess\w*|consider\w*|evaluat\w*|adolyg\w*|refer to|consult\w*|contact|discuss|offer(?:ed)?)\b/;
const TRANSFER =
  /\b(?:transfer\w*|archiv\w*|accession\w*|tna|national archives|record office|records office|place of deposit|local studies|deposit(?:ed)?|trosglwydd\w*)\b/;
const DESTROY =
  /\b(?:destr\w+|delet\w+|dispos\w*|shred\w*|eras\w+|remov\w+|purg\w+|weed\w*|confidential waste|bin|bonfire|temporary|dinistri\w*|dileu|gwaredu)\b/;
const KEEP = /\b(?:keep|kept|retain\w*|preserv\w+|permanent\w*|indefinite\w*|forever|no disposal|none|cadw|parhaol)\b/;
const NOT = /\b(?:do not|don t|never|not to be|must not|may not|no) (?:be )?(?:destr\w+|delet\w+|dispos\w*)\b/g;

/** Where it depends on something, or is of some of them only, a person chooses. */
const DEPENDS = /\b(?:unless|if|except|excluding|depend\w*|subject to|where|sampl\w+|some|part|partly|may|might)\b/;

/** The codes of our own table, and letters that schedules use for an action. */
const EXACT: Readonly<Record<string, DisposalAction>> = {
  destroy: 'destroy',
  review: 'review',
  transfer: 'transfer',
  keep: 'keep',
  d: 'destroy',
  r: 'review',
  delete: 'destroy',
  'keep and delete': 'destroy',
};

/**
 * What happens to records of a class in the end, out of a department's words; null where the words do not say. Where
 * they name two things, a person chooses: it is read as `review`, and `sure` says whether the words themselves ask for one.
 */
export function readAction(words: string): { readonly action: DisposalAction; readonly sure: boolean } | null {
  const whole = plainHeading(words);
  const exact = EXACT[whole];
  if (exact !== undefined) return { action: exact, sure: true };
  const plain = whole.replace(NOT, 'keep');
  const core = plain.replace(WHEN, '').trim() || plain;
  if (REVIEW.test(core)) return { action: 'review', sure: true };
  const transfers = TRANSFER.test(core);
  // "Permanent preservation in the archive" and "disposal: transfer" each mean the transfer; "destroy" beside it does not.
  const destroys = DESTROY.test(core);
  const keeps = KEEP.test(core);
  if (DEPENDS.test(plain) && (transfers || destroys || keeps)) return { action: 'review', sure: false };
  if (transfers && !destroys) return { action: 'transfer', sure: true };
  if (destroys && !transfers && !keeps) return { action: 'destroy', sure: true };
  if (keeps && !destroys && !transfers) return { action: 'keep', sure: true };
  return transfers || destroys || keeps ? { action: 'review', sure: false } : null;
}
