const ORGANISATION =
  '(?:organi[sz]ation|authority|council|company|school|institution|trust|university|college|department|charity|corporation|academy|business)';
const PERMANENT = new RegExp(
  `^(?:perm|permanent|permanently|permanent (?:retention|preservation|records?|archives?|archival)|permanently (?:retained?|preserved?|kept|archived?)|indefinite|indefinitely|indefinite retention|forever|for ever|in perpetuity|perpetuity|perpetual|unlimited|do not destroy|never destroy|not to be destroyed|always keep|(?:for the )?life(?:time)? of (?:the )?${ORGANISATION})$`
);

const PURPOSE = '(?:administrative|operational|business|reference|practical|legal|working|historical)';
const NEEDED =
  '(?:needed|required|relevant|useful|of use|used|in use|of (?:any )?(?:value|relevance|interest|use)|necessary|valid|applicable|current|live|active|of business use)';
const MANY_NEEDED = `${NEEDED}(?:(?: or |/| and )${NEEDED}){0,3}`;
const FOR_WHAT = `(?: for (?:(?:the|its|their|original|any) ){0,2}(?:${PURPOSE} )?(?:purposes?|use|needs?|reference|business))?`;
const IT = '(?:(?:the )?(?:it|they|records?|files?|documents?|information|data|plan|policy|copy|version) )?(?:(?:is|are|becomes?|remains?) )?';
const NO_LONGER = new RegExp(
  `^(?:` +
    [
      `(?:(?:until|when|once|as soon as|till) )?${IT}(?:no longer|not|ceases? to be|stops? being) (?:(?:administratively|operationally|legally|any longer) )?${MANY_NEEDED}${FOR_WHAT}`,
      `(?:(?:until|when|once|till) )?${IT}of no (?:further|more|continuing) (?:${PURPOSE} )?(?:use|value|interest|relevance)`,
      `(?:(?:until|when|once|till) )?(?:the )?(?:${PURPOSE} )?(?:use|need|usefulness|value|requirement|purpose)s? (?:(?:has|have|is) )?(?:ends?|ended|ceases?|ceased|concluded|expires?|expired|served|fulfilled|over|been served|been fulfilled)`,
      `(?:(?:until|when|once|till) )?${IT}obsolete`,
      `(?:for )?(?:while|whilst|as long as|so long as|as long) ${IT}${MANY_NEEDED}${FOR_WHAT}`,
      `(?:for )?${PURPOSE} (?:use|need|value|purposes|life|reference)(?: only)?`,
      'for reference|(?:for )?(?:the )?duration of (?:use|need)|short[- ]term|transitory|ephemeral',
    ].join('|') +
    ')$'
);

/** Whether words say that something is kept for ever. */
export const isPermanent = (plain: string): boolean => PERMANENT.test(plain);

/** Whether words leave to a person when something is no longer needed. */
export const isUntilNoLongerNeeded = (plain: string): boolean => NO_LONGER.test(plain);
