import type { SchemeErrorMessages, SchemeErrorWords, ValueOf } from './types';
import { valueOf } from './types';

function schema(of: ValueOf): string {
  if (of('keyword') === 'required') return `Mae “${of('name')}” ar goll. Ychwanegwch ef.`;
  if (of('keyword') === 'additionalProperties') return `Nid yw “${of('name')}” yn hysbys yma. Tynnwch ef allan, neu gwiriwch ei sillafu.`;
  return `Nid dyma y mae’r sgema yn gofyn amdano: ${of('message')}.`;
}

const messages: SchemeErrorMessages = {
  schema,
  duplicate: (of) => `Mae “${of('name')}” yno fwy nag unwaith. Cadwch un.`,
  notALevel: (of) => `Nid yw “${of('name')}” yn un o lefelau’r cynllun hwn. Ysgrifennwch lefel fel y mae’n sefyll mewn llinell.`,
  notAValue: (of) => `Nid yw “${of('name')}” yn un o werthoedd “${of('slot')}” yn y cynllun hwn. Ychwanegwch ef yno, neu tynnwch ef allan yma.`,
  order: (of) =>
    `Nid oes lle i “${of('name')}” yn y llinell, neu mae yn y lle anghywir. Mae pob slot a’r dosbarthiad yn sefyll ynddi, a rhagddodiad sy’n sefyll gyntaf.`,
  expression: (of) => `Nid mynegiad rheolaidd yw “${of('word')}”. Cywirwch ef.`,
  doesNotReadBack: (of) => `Nid yw “${of('line')}” yn cael ei darllen yn ôl fel yr un llinell. Gwiriwch hi yn erbyn enwau’r cynllun ei hun.`,
  contrast: (of) =>
    `Mae cyferbyniad y lliwiau hyn yn ${of('contrast')} i 1. Mae angen o leiaf 4.5 i 1 ar destun: gwnewch un yn dywyllach neu’r llall yn oleuach.`,
  challengeAlone: () => 'Mae her yn sefyll ar ei phen ei hun, gan nad yw’r sawl sy’n gorfod herio yn gwneud y newid. Tynnwch y gofynion eraill allan.',
  originatorChallenges: () => 'Crëwr y ddogfen sy’n penderfynu, felly ni all fod angen her arno. Tynnwch hi allan.',
  neverReached: (of) => `Ni chyrhaeddir “${of('line')}” byth, gan fod “${of('earlier')}” yn sefyll o’i blaen ac yn ei chynnwys. Rhowch hi gyntaf.`,
  widerSharing: () => 'Mae dolen i unrhyw un yn lletach na hyn, felly rhaid ei gwrthod hefyd. Ychwanegwch “anyone”.',
  email: (of) => `Nid yw “${of('name')}” yn y ffurf e-bost yn cyd-fynd â’r cynllun. Rhowch un enw i bob lefel a gwerth, ac un ohonynt i bob enw.`,
};

export const cy: SchemeErrorWords = { errorMessage: (error) => messages[error.code](valueOf(error)) };
