/** Whose birth, age or death a schedule speaks of. */
const PERSON =
  '(?:looked after child|young person|young adult|data subject|service user|member of staff|staff member|child|pupil|student|person|client|patient|subject|individual|employee|member|claimant|applicant|donor|deceased|pensioner|officer|baby|resident|prisoner|offender|learner|carer|adoptee|minor|boy|girl|tenant|customer|worker|volunteer|foster carer)';

/** A person, with an article and without. */
export const WHO = `(?:(?:the|their|his|her|a|each) )?${PERSON}(?: (?:concerned|involved|in question))?`;

const THEY = `(?:${WHO}|he|she|they|he/she|s/he)`;
const BECOMES =
  '(?:is|are|was|reach|reaches|turns?|attains?|becomes|reached|attained|has reached|have reached|has attained|would be|would have been|would have reached|would reach)';

const AGES: readonly RegExp[] = [
  new RegExp(`^(?:(?:the|their|his|her) )?(?:${WHO} )?(\\d+)(?:st|nd|rd|th) birthday(?: of ${WHO})?$`),
  new RegExp(`^${THEY} (?:reaches|attains|reached|has reached|would have reached) (?:the|their|his|her) (\\d+)(?:st|nd|rd|th) birthday$`),
  new RegExp(`^${THEY} ${BECOMES}(?: (?:the )?age(?: of)?| aged)? (\\d+)$`),
  new RegExp(`^(?:${THEY} )?(?:(?:is|reach|reaches|reaching|attains?|attaining|turns?|would be|has reached|reached) )?(?:the )?age (?:of )?(\\d+)$`),
];

const OLDEST = 125;

/** Reads the age of a person: "25th birthday", "the child is 18"; null where the words are about none, or nobody is as old. */
export function readAge(plain: string): number | null {
  for (const pattern of AGES) {
    const match = pattern.exec(plain);
    if (match) return Number(match[1]) >= 1 && Number(match[1]) <= OLDEST ? Number(match[1]) : null;
  }
  return null;
}
