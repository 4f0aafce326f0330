import type { DeleteReason, DeleteReasonCode } from '../../retention/rules';
import { formatDate } from '../dates';
import { formatNumber } from '../numbers';
import { cy as periods } from '../periods/cy';
import { plural } from '../plural';
import type { ExplainingWords, WhomToAsk } from './types';

const date = (day: string): string => formatDate(`${day}T12:00:00Z`, 'cy', 'UTC');
const kimOf = ({ kim }: WhomToAsk): string => kim || 'y tîm gwybodaeth';
const keeperOf = ({ keeper }: WhomToAsk): string => keeper || 'pwy bynnag sy’n gofalu am wybodaeth y safle hwn';
/** `ffeil` is feminine, and `f`s and `ff`s do not soften. */
const things = (value: number): string => `${formatNumber(value, 'cy')} ${plural(value, 'cy', { other: 'ffeil neu ffolder' })}`;

type Said = { readonly why: string; readonly todo: string };

const reasons: Readonly<Record<DeleteReasonCode, (reason: DeleteReason, ask: WhomToAsk) => Said>> = {
  gone: () => ({ why: 'Nid yw yma mwyach.', todo: 'Chwiliwch amdano yn y bin ailgylchu, neu ble cafodd ei symud.' }),
  regulatoryRecord: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei wneud yn gofnod rheoleiddiol. Ni all neb ei ddileu cyn ei amser, ac ni all neb dynnu’r label.`,
    todo: 'Gadewch ef lle mae.',
  }),
  lockedRecord: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei wneud yn gofnod, ac mae’r cofnod wedi’i gloi. Ni ellir dileu cofnod.`,
    todo: 'Os yw’r label yn anghywir, gofynnwch i un o weinyddwyr y safle hwn ei dynnu. Nid yw ei ddatgloi yn ddigon.',
  }),
  record: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei wneud yn gofnod. Ni ellir dileu cofnod, hyd yn oed heb ei gloi.`,
    todo: 'Os yw’r label yn anghywir, gofynnwch i un o weinyddwyr y safle hwn ei dynnu.',
  }),
  labelForbids: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei gadw, ac nid yw’ch sefydliad yn gadael i neb ddileu’r hyn y mae label yn ei gadw.`,
    todo: 'Os yw’r label yn anghywir, newidiwch ef, neu gofynnwch i berchennog y safle. Fel arall gadewch ef nes bod ei amser ar ben.',
  }),
  checkedOut: ({ name }) => ({
    why: `Mae wedi’i gofnodi allan i ${name || 'rywun arall'}.`,
    todo: `Gofynnwch i ${name || 'bwy bynnag sydd ag ef'} ei gofnodi i mewn, yna rhowch gynnig arall arni.`,
  }),
  openByOther: ({ name }) => ({
    why: `Mae ${name || 'rhywun'} wedi’i agor i’w olygu.`,
    todo: 'Rhowch gynnig arall arni tua deng munud ar ôl iddo gael ei gau.',
  }),
  noPermission: () => ({ why: 'Ni chewch ddileu dim byd yma.', todo: 'Gofynnwch i berchennog y safle am ganiatâd, neu gofynnwch iddo wneud hynny.' }),
  held: ({ name, unbacked }, ask) => ({
    why: `Mae ataliad arno${name ? `: ${name}` : ''}. Ni chaiff dim sydd ag ataliad arno fynd, beth bynnag yw ei ddyddiad.${
      unbacked ? ' Ni fyddai SharePoint ei hun yn eich atal: nid oes dim ym Microsoft 365 yn cefnogi’r ataliad hwn.' : ''
    }`,
    todo: `Peidiwch â’i ddileu. Gofynnwch i ${kimOf(ask)} os credwch na ddylai’r ataliad ei gynnwys.`,
  }),
  heldInConfidence: (_, ask) => ({ why: 'Mae ataliad arno.', todo: `Peidiwch â’i ddileu. Gofynnwch i ${kimOf(ask)}.` }),
  holdsUnknown: (_, ask) => ({
    why: 'Ni ellid darllen a oes ataliad arno, felly mae’n cyfrif fel petai.',
    todo: `Peidiwch â’i ddileu nawr. Rhowch gynnig arall arni wedyn, neu gofynnwch i ${kimOf(ask)}.`,
  }),
  permanent: (_, ask) => ({
    why: 'Mae’r amserlen yn dweud ei gadw’n barhaol.',
    todo: `Gadewch ef. Gofynnwch i ${kimOf(ask)} os yw ei ddosbarth yn anghywir.`,
  }),
  keepUntil: ({ until }, ask) => ({
    why: `Mae’r amserlen yn dweud ei gadw tan ${date(until ?? '')}.`,
    todo: `Gadewch ef tan hynny. Os yw ei ddosbarth yn anghywir, dewiswch “Gosod dosbarth cofnod”, neu gofynnwch i ${keeperOf(ask)}.`,
  }),
  labelKeeps: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei gadw. Efallai fod eich sefydliad yn gadael i chi ei ddileu er hynny; ni ellid darllen hynny.`,
    todo: 'Os dilëwch ef, efallai y bydd SharePoint yn gwrthod, neu’n cadw copi nad ydych yn ei weld.',
  }),
  labelUnknown: ({ name }) => ({
    why: name ? `Ni ellid darllen beth mae ei label Microsoft “${name}” yn ei wneud.` : 'Ni ellid darllen a oes ganddo label Microsoft.',
    todo: 'Agorwch y dudalen eto. Os yw’r un fath o hyd, gofynnwch i berchennog y safle.',
  }),
  permissionUnknown: () => ({
    why: 'Ni ellid darllen a gewch ei ddileu.',
    todo: 'Agorwch y dudalen eto. Os yw’r un fath o hyd, gofynnwch i berchennog y safle.',
  }),
  folderNotEmpty: ({ count }) => ({
    why:
      count === undefined
        ? 'Ni ellid cyfrif beth sydd yn y ffolder. Mae un peth ynddo sy’n cael ei gadw yn atal y ffolder cyfan.'
        : `Mae ${things(count)} ynddo. Mae un sy’n cael ei gadw yn atal y ffolder cyfan.`,
    todo: 'Agorwch ef a gofynnwch yr un peth am yr hyn sydd ynddo.',
  }),
  dateUnknown: ({ needs }, ask) => ({
    why: needs === undefined || needs.length === 0 ? 'Ni ellir cyfrifo eto tan pryd y caiff ei gadw.' : periods.missing(needs),
    todo: `Cadwch ef am y tro. Rhowch y dyddiad gyda “Gosod dosbarth cofnod”, neu gofynnwch i ${keeperOf(ask)}.`,
  }),
  noClass: (_, ask) => ({
    why: 'Nid oes ganddo ddosbarth cofnod, felly nid oes neb wedi dweud am ba hyd y caiff ei gadw.',
    todo: `Dewiswch “Gosod dosbarth cofnod” yn gyntaf, neu gofynnwch i ${keeperOf(ask)}.`,
  }),
  classUnknown: ({ name }, ask) => ({
    why: `Nid yw ei ddosbarth cofnod ${name} yn yr amserlen y gellid ei darllen, felly nid yw’n hysbys tan pryd y caiff ei gadw.`,
    todo: `Cadwch ef am y tro. Gofynnwch i ${kimOf(ask)}.`,
  }),
  checkedOutToYou: () => ({ why: 'Mae wedi’i gofnodi allan i chi.', todo: 'Cofnodwch ef i mewn yn gyntaf os dylai eraill weld eich newidiadau.' }),
  labelKeepsCopy: ({ name }) => ({
    why: `Mae ei label Microsoft “${name}” yn ei gadw.`,
    todo: 'Os dilëwch ef, bydd SharePoint yn cadw copi lle mae gweinyddwyr yn unig yn ei weld.',
  }),
  throughDisposal: ({ until }, ask) => ({
    why: `Dywedodd yr amserlen ei gadw tan ${date(until ?? '')}, ac mae’r diwrnod hwnnw ar ben.`,
    todo: `Gall fynd gyda gweddill ei gyfres, sy’n gadael cofnod ei fod wedi mynd. Dewiswch “Cadw neu ddileu”, neu dywedwch wrth ${keeperOf(ask)}.`,
  }),
  siteMayKeep: (_, ask) => ({
    why: 'Ni ellir gweld oddi yma bolisi cadw dros y safle cyfan. Gall gadw copi o beth bynnag a gaiff ei ddileu.',
    todo: `Gofynnwch i ${kimOf(ask)} os yw hynny’n bwysig.`,
  }),
};

export const cy: ExplainingWords = {
  reading: 'Wrthi’n canfod beth sy’n ei atal',
  failed: 'Ni ellid darllen hyn.',
  tryAgain: 'Ei ddarllen eto',
  which: 'Pa un ydych chi am ei ddileu?',
  nothingSelected: 'Dewiswch ddogfen neu ffolder yn gyntaf.',
  verdict: {
    cannot: (name) => `Ni ellir dileu ${name} nawr.`,
    mustNot: (name) => `Rhaid cadw ${name}.`,
    unsure: (name) => `${name}: efallai fod rhywbeth yn atal ei ddileu.`,
    may: (name) => `Nid oes dim y gellir ei weld oddi yma yn eich atal rhag dileu ${name}.`,
  },
  reasons: 'Pam, a beth y gallwch ei wneud',
  reason: (reason, ask) => reasons[reason.code](reason, ask),
  record: 'Am ba hyd y caiff ei gadw',
  recordClass: 'Dosbarth cofnod',
  whence: 'O ble mae hynny’n dod',
  decided: 'Pwy benderfynodd',
  rule: 'Geiriau’r amserlen',
  until: 'Dyddiad',
  authority: 'Ar ba awdurdod',
  label: 'Label Microsoft',
  noLabel: 'Dim',
  noClass: 'Dim eto',
  unknownClass: (code) => `${code} (ddim yn yr amserlen)`,
  source: {
    document: () => 'Wedi’i osod ar y ddogfen ei hun',
    folder: (place) => `O’r ffolder ${place}`,
    case: (place) => `O’r achos ${place}`,
    library: (place) => `O’r llyfrgell ${place}`,
    none: () => 'Unman',
  },
  decidedBy: (name, on) => `${name}, ${on}`,
  close: 'Cau',
  change: {
    heading: 'Newid ei label Microsoft',
    because: {
      mayNot: 'Nid oes gennych hawl i’w olygu, felly ni allwch newid ei label. Gofynnwch i berchennog y safle.',
      labelsUnknown: 'Ni ellid darllen beth mae ei label yn ei wneud, felly ni ellir ei newid oddi yma. Rhowch gynnig arall arni wedyn.',
      noLabels: 'Nid oes labeli cadw Microsoft wedi’u cyhoeddi i’r safle hwn.',
      regulatory: 'Ni all neb dynnu’r label oddi ar gofnod rheoleiddiol.',
      record: 'Cofnod yw hwn. Dim ond un o weinyddwyr y safle hwn all newid ei label.',
      held: 'Mae’n cael ei ddal, felly dim ond label sy’n cadw o leiaf cymaint, ac nad yw’n dileu dim ohono’i hun, y gellir ei roi.',
      holdsUnknown: 'Ni ellid darllen yr ataliadau, felly mae’n cyfrif fel pe bai’n cael ei ddal: dim ond label sy’n cadw o leiaf cymaint y gellir ei roi.',
      classUnknown: 'Ni ellid dweud beth mae ei ddosbarth cofnod yn gofyn amdano, felly dim ond label sy’n cadw o leiaf cymaint y gellir ei roi.',
      classNeeds:
        'Mae ei ddosbarth cofnod yn sefyll am label, felly dim ond label sy’n cadw o leiaf cymaint y gellir ei roi. I newid hynny, newidiwch ei ddosbarth.',
    },
    which: 'Label',
    choose: 'Dewiswch label',
    becomesRecord: 'Bydd yn dod yn gofnod. Ni ellir dileu cofnod, a dim ond un o weinyddwyr y safle all dynnu’r label hwnnw.',
    becomesRegulatory: 'Bydd yn dod yn gofnod rheoleiddiol. Ni all neb ei ddileu cyn ei amser, ac ni all neb dynnu’r label.',
    reason: 'Pam',
    reasonMissing: 'Dywedwch pam.',
    put: (label) => `Rhoi’r label “${label}”`,
    clear: 'Tynnu’r label',
    lock: 'Cloi’r cofnod',
    unlock: 'Datgloi’r cofnod i’w olygu',
    changing: 'Wrthi’n newid ei label',
    notChanged: 'Ni newidiwyd ei label.',
  },
};
