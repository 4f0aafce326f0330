import type { SlotName } from '../../marking/rules';
import { listWithAnd, listWithOr } from '../lists';
import type { MarkingWords, ProblemMessages } from './types';
import { listOf, valuesOfProblem } from './types';

const slotName: Record<SlotName, string> = {
  prefix: 'rhagddodiad',
  handling: 'cyfarwyddyd trin',
  descriptors: 'disgrifydd',
  codewords: 'gair cod',
  caveats: 'cafeat cenedlaethol',
  releasability: 'marc rhyddhau',
};

const messages: ProblemMessages = {
  empty: () => 'Mae’r llinell hon yn wag, felly nid yw’n farciad. Dechreuwch gyda dosbarthiad.',
  tooLong: (of) => `Mae’r marciad hwn yn ${of('length')} nod o hyd. ${of('maximum')} nod yw’r hyd mwyaf. Tynnwch rywbeth allan, neu defnyddiwch enw byrrach.`,
  noClassification: () => 'Nid oedd modd darllen dosbarthiad yma, felly nid yw hwn yn farciad. Dechreuwch gyda dosbarthiad.',
  legacyMarking: (of) =>
    `Mae ${of('term')} yn perthyn i gynllun marcio cynharach, ac nid oes dim yn y cynllun hwn sy’n cyfateb iddo. Dylai pwy bynnag a greodd yr wybodaeth ystyried rhoi dosbarthiad cyfredol iddi. Gadewch gofnodion hanesyddol fel y maent.`,
  severalClassifications: (of) =>
    `Mae dau ddosbarthiad yn y llinell hon, ${listWithAnd([of('first'), of('second')], 'cy')}. Un sydd mewn marciad. Cadwch yr un cywir.`,
  onlyOne: (of) =>
    `Ni all ${listWithAnd([of('first'), of('second')], 'cy')} fod yn yr un marciad: lle i un ${slotName[of('slot') as SlotName]} sydd yno. Cadwch yr un cywir.`,
  unknownTerm: (of) => {
    if (of('slot') === 'prefix') return `Rhagddodiad yw “${of('term')}”, a dim ond o flaen y dosbarthiad y mae’n sefyll. Rhowch ef yno, neu tynnwch ef allan.`;
    if (of('slot')) return `Nid dyma le “${of('term')}”: ${slotName[of('slot') as SlotName]} ydyw. Rhowch ef yn ei le, neu tynnwch ef allan.`;
    return `Nid yw “${of('term')}” yn y cynllun marcio. ${
      of('suggestion') ? `Ai ${of('suggestion')} oedd gennych mewn golwg?` : 'Gwiriwch y sillafu, neu dewiswch o’r rhestr.'
    }`;
  },
  sensitiveNotAllowed: (of) => `Ni ellir ychwanegu ${of('word')} at ${of('classification')}. Tynnwch ef allan, neu dewiswch ddosbarthiad arall.`,
  sensitiveMisplaced: (of) => `Rhaid i ${of('word')} ddod yn syth ar ôl y dosbarthiad, cyn popeth arall. Rhowch ef yno os dyna oedd gennych mewn golwg.`,
  notAtThisLevel: (of) =>
    `Ni ellir defnyddio ${of('term')} gyda ${of('level')}. Gellir ei ddefnyddio gyda ${listWithOr(listOf(of('allowed')), 'cy')}. Dewiswch lefel arall, neu tynnwch ${of('term')} allan.`,
  cannotStandTogether: (of) => `Mae ${listWithAnd([of('term'), of('other')], 'cy')} yn gwrth-ddweud ei gilydd. Cadwch un ohonynt.`,
  useInstead: (of) =>
    `Lle mae ${of('other')} yn berthnasol, mae’r polisi’n gofyn am hwnnw yn lle ${of('term')}. Tynnwch ${of('term')} allan os nad yw’n dweud dim mwy.`,
  onlyAfterEmbargo: (of) =>
    `Dim ond ar ôl i ${of('other')} ddod i ben y mae ${of('term')} yn dal. Os dyna sydd gennych mewn golwg, rhowch ${of('term')} yn y marciad sy’n dilyn yr embargo.`,
  needsAnother: (of) =>
    `Dim ond gyda’r ${slotName[of('slot') as SlotName]} ${of('needs')} y gellir defnyddio ${of('term')}. Ychwanegwch ${of('needs')}, neu tynnwch ${of('term')} allan.`,
  embargoMissing: (of) =>
    `Mae angen diwedd ar ${of('term')}, a’r marciad sy’n dilyn. Nodwch pryd y daw i ben, neu gyda pha ddigwyddiad, a beth fydd y marciad wedyn.`,
  embargoTimeInvalid: (of) =>
    of('at').trim() === ''
      ? 'Dewiswch y dyddiad a’r amser y daw’r marciad hwn i ben.'
      : `Nid yw “${of('at')}” yn ddyddiad ac amser. Dewiswch pryd y daw’r marciad hwn i ben.`,
  embargoEventMissing: () => 'Nodwch pa ddigwyddiad sy’n dod â’r marciad hwn i ben.',
  embargoSuccessorInvalid: (of) =>
    of('line').trim() === ''
      ? 'Dewiswch y marciad sy’n dilyn.'
      : `Nid yw “${of('line')}” yn farciad a all ddilyn. Dewiswch un o’r cynllun, heb ddiwedd ei hun.`,
  embargoSuccessorSame: (of) => `${of('line')} fyddai o hyd. Dewiswch y marciad sy’n dilyn, neu gadewch i’r un hwn aros.`,
  embargoSuccessorHigher: (of) =>
    `Mae ${of('line')} yn uwch na’r marciad sy’n dod i ben. Ni all yr hyn sy’n dilyn fod yn uwch. Dewiswch un ar yr un lefel neu’n is.`,
  outOfOrder: () => 'Roedd rhannau’r marciad hwn mewn trefn arall. Maent bellach yn nhrefn y polisi.',
  duplicate: (of) => `Roedd ${of('term')} yno fwy nag unwaith. Unwaith y mae wedi’i gadw.`,
  unmarked: (of) => `Nid oes marciad, felly mae hwn yn cyfrif fel ${of('countsAs')}.`,
  expiryIncomplete: () =>
    'Mewn e-bost mae’r hyn sy’n rhoi diwedd ar farciad a’r hyn y mae’n troi’n iddo yn mynd gyda’i gilydd: EXPIRES a DOWNTO. Nodwch y ddau, neu’r un ohonynt.',
  expiryNotLower: (of) => `Nid yw ${of('line')} yn is na’r marciad ei hun. Rhaid i’r hyn sy’n dilyn marciad e-bost fod yn is.`,
  emailText: (of) =>
    `Ni all “${of('text')}” sefyll ym marciad e-bost. Mae lle i hyd at ${of('maximum')} o lythrennau, rhifau ac arwyddion Saesneg plaen, heb fachau petryal.`,
};

// The policy is published in English, so the names of its sections stay as they are.
function section(paragraph: string): string {
  return paragraph.replace(/\bpage (\d+)$/, 'tudalen $1');
}

/** The marking's words in Welsh. */
export const cy: MarkingWords = {
  problemMessage: (problem) => messages[problem.code](valuesOfProblem(problem)),
  citation: (paragraph) => (/^\d+$/.test(paragraph) ? `Polisi, paragraff ${paragraph}` : `Polisi, ${section(paragraph)}`),
  orderMessage: (first, second, order) =>
    order === 0 ? `Mae ${listWithAnd([first, second], 'cy')} ar yr un lefel.` : `Mae ${first} yn ${order > 0 ? 'uwch' : 'is'} na ${second}.`,
  slotName,
};
