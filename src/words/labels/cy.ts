import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { LabelCount, LabelOutcomeCode, LabelsWords } from './types';

const documents = (count: number): string =>
  `${formatNumber(count, 'cy')} ${plural(count, 'cy', { one: 'ddogfen', two: 'ddogfen', few: 'dogfen', many: 'dogfen', other: 'dogfen' })}`;
const minutes = (count: number): string =>
  `${formatNumber(count, 'cy')} ${plural(count, 'cy', { one: 'funud', two: 'funud', few: 'munud', many: 'munud', other: 'munud' })}`;

const counts: Readonly<Record<LabelCount, string>> = {
  agree: 'y marciad a’r label yn cytuno, neu’r un ohonynt yno',
  labelMissing: 'wedi’u marcio, heb label',
  markingMissing: 'â label, heb farciad',
  disagree: 'y marciad a’r label yn anghytuno',
  unmapped: 'marciad neu label nad yw’r cynllun yn ei fapio',
};

const outcomes: Readonly<Record<LabelOutcomeCode, string>> = {
  applied: 'Mae ganddi ei label.',
  failedLater: 'Derbyniodd Microsoft yr alwad, ond ni allodd ei labelu wedyn.',
  notConfirmed: 'Derbyniodd Microsoft yr alwad, ond nid yw wedi dweud eto beth ddaeth ohoni. Edrychwch eto yn nes ymlaen.',
  uncertain: 'Ni ddaeth ateb, felly gallai fod ganddi ei label. Ni ofynnwyd ddwywaith. Edrychwch eto yn nes ymlaen.',
  protected: 'Mae wedi’i hamgryptio mewn ffordd na all SharePoint ei hagor, felly ni chafodd ei labelu.',
  locked: 'Mae rhywun yn ei defnyddio neu wedi’i thynnu allan, felly ni chafodd ei labelu. Rhowch gynnig arall arni pan fyddant wedi gorffen.',
  notSupported: 'Ni ellir rhoi label ar ddogfen o’r math hwn, neu ni all yr ap hwn wneud hynny.',
  needsReason: 'Byddai ei label yn cael ei ostwng, ac mae angen rheswm dros hynny.',
  noPermission: 'Ni chaiff yr ap na’r person hwn ei newid.',
  notFound: 'Nid yw yno mwyach.',
  tooBusy: 'Roedd Microsoft yn rhy brysur. Rhowch gynnig arall arni yn nes ymlaen.',
  refused: 'Gwrthododd Microsoft ei labelu.',
  notReached: 'Ni chyrhaeddwyd hi.',
};

export const cy: LabelsWords = {
  library: (title, count) => `${title}: ${documents(count)}`,
  count: (code, count) => `${formatNumber(count, 'cy')}  ${counts[code]}`,
  wouldApply: (count, dollars, time) =>
    `Byddai ${documents(count)} yn cael label. Mae hynny’n costio o leiaf $${dollars}, ar fil pwy bynnag a gofrestrodd yr ap${time > 0 ? `, ac yn cymryd o leiaf ${minutes(time)}` : ''}.`,
  nothingToApply: 'Ni fyddai’r un ddogfen yn cael label.',
  noLabels: (id) => `Nid yw’r cynllun “${id}” yn dweud pa label sy’n cyfateb i’r un marciad. Nodwch hynny yn y cynllun, o dan labels.`,
  spendMore: (dollars) => `Mae hyn yn costio o leiaf $${dollars}. I fynd ymlaen, nodwch y ceir gwario hynny: --spend ${dollars}`,
  reasonNeeded: (count) => `Byddai ${documents(count)} yn cael label llai sensitif, ac mae angen rheswm dros hynny: --reason "pam"`,
  progress: (asked, total) => `${formatNumber(asked, 'cy')} o ${documents(total)}`,
  applied: (count, dollars) => `Mae label ar ${documents(count)}. Costiodd o leiaf $${dollars}.`,
  outcome: (code) => outcomes[code],
  stopped: (why) =>
    ({
      paymentRequired: 'Nid yw’r ap wedi’i gysylltu â thanysgrifiad Azure sy’n talu am y galwadau hyn. Gofynnwch i bwy bynnag a’i cofrestrodd.',
      spendReached: 'Cyrhaeddwyd yr hyn y ceir ei wario, felly gadawyd y gweddill.',
      siteNotFound: 'Nid yw Microsoft Graph yn adnabod y safle hwn, neu ni chaiff ddweud hynny wrth yr ap hwn.',
    })[why],
};
