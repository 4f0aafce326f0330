import { listWithAnd } from '../lists';
import { formatNumber, formatPercent } from '../numbers';
import { plural } from '../plural';
import type { LibrariesWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after one and two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'ddogfen', two: 'ddogfen', other: 'dogfen' })}`;
/** `peth` is masculine: it softens after two, and takes the spirant after three and six. */
const things = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' })}`;

export const cy: LibrariesWords = {
  heading: 'Llyfrgelloedd a ffolderi',
  lead: 'Beth y caiff pob un ei ddal, y marc uchaf sydd ynddo nawr, a beth y mae’n ei gynnig i ddogfennau heb farc.',
  reading: 'Wrthi’n edrych drwy’r llyfrgelloedd',
  readSoFar: (seen, of) => `Darllenwyd ${n(seen)} o ${n(of)} dogfen a ffolder`,
  stopReading: 'Stopio yma',
  readFailed: 'Ni ellid darllen y llyfrgelloedd.',
  tryAgain: 'Eu darllen eto',
  notKept:
    'Cafodd y safle hwn ei osod cyn i lyfrgelloedd a ffolderi allu cael eu rheolau eu hunain. Gall ei berchennog ychwanegu’r hyn sydd ar goll ar y dudalen lle cafodd marcio ei droi ymlaen.',
  partly: 'Ni ddarllenwyd popeth, felly gall y ffigurau fod yn rhy isel.',
  noLibraries: 'Nid yw marcio ymlaen yn unrhyw un o lyfrgelloedd y safle hwn eto.',

  where: 'Ble',
  allowed: 'Uchaf a ganiateir',
  highest: 'Uchaf nawr',
  above: 'Rhy uchel',
  unmarked: 'Heb eu marcio',
  proposed: 'Marc a gynigir',
  thisSite: 'Y safle hwn',
  folderIn: (library) => `Ffolder yn ${library}`,
  count: n,
  documents,
  bySettings: 'yn ôl gosodiadau’r safle',
  byPlace: (place) => `fel ${place}`,
  nothing: 'Dim',
  nothingMarked: 'Dim wedi’i farcio',
  historical: 'Cofnodion hanesyddol: ni chânt eu marcio eto.',
  gone: 'Nid yw’r ffolder hwn yno bellach.',
  notRead: 'Ni allech chi ddarllen y llyfrgell hon, felly nid yw ei ffigurau’n hysbys.',
  unreadable: (many) => `${documents(many)} â marc na all y cynllun ei ddarllen.`,
  change: 'Newid',
  whatHolds: (place) => `yr hyn sydd mewn grym yn ${place}`,
  addFolder: 'Dweud beth sydd mewn grym mewn ffolder',
  allWithin: (many) =>
    many === 0
      ? 'Nid oes dogfennau yma eto.'
      : many === 1
        ? 'Mae’r unig ddogfen sydd yma mewn man lle caniateir ei marc.'
        : `Mae pob un o’r ${documents(many)} mewn man lle caniateir ei marc.`,
  someAbove: (many) => `Mae gan ${documents(many)} farc uwch nag a ganiateir lle maent.`,
  aboveIn: (many, place) => `${documents(many)} â marc rhy uchel i ${place}`,
  document: 'Dogfen',
  marking: 'Marc',
  aboveRemedy: 'Symudwch bob un i fan lle caniateir ei marc. Os yw’r marc yn rhy uchel, gall ei tharddwr ei newid.',
  aboveMore: (more) => `Mae ${n(more)} yn rhagor.`,

  problem: {
    ceilingUnreadable: (of) => `Nid yw “${of('ceiling')}” yn un o lefelau’r cynllun, felly ni ellir marcio dim yma. Dewiswch un ohonynt.`,
    ceilingAboveSite: (of) =>
      `Mae ${of('ceiling')} yn uwch na ${of('highest')}, y marc uchaf y caiff y safle hwn ei ddal. Dewiswch ${of('highest')} neu un is.`,
    ceilingAboveOuter: (of) =>
      `Mae ${of('ceiling')} yn uwch na ${of('highest')}, sydd mewn grym yn ${of('place')}. Y lle agosaf sy’n cyfrif, felly caniateir y marc hwn yma.`,
    proposalsForbidden: () => 'Nid yw’r cynllun marcio hwn yn gadael i lyfrgell na ffolder gynnig marc.',
    proposalDoesNotHold: (of) => `Ni ellir cynnig “${of('line')}”.`,
    proposalAboveCeiling: (of) => `Mae ${of('line')} yn uwch na ${of('ceiling')}, y marc uchaf a ganiateir yma. Cynigiwch un is.`,
    proposalIsRelease: (of) => `Mae ${of('line')} yn mynd ar y copi a ryddheir, gyda’i gliriadau. Ni ellir ei gynnig.`,
    proposalInHistorical: () => 'Ni chaiff cofnodion hanesyddol eu marcio eto, felly ni ellir cynnig dim yma.',
  },

  formHeading: (place) => `Beth sydd mewn grym yn ${place}`,
  folderHeading: 'Beth sydd mewn grym mewn ffolder',
  library: 'Llyfrgell',
  folder: 'Ffolder',
  folderHint: 'Ei lwybr y tu mewn i’r llyfrgell, megis Bwrdd/2026.',
  needFolder: 'Enwch y ffolder.',
  ceilingLabel: 'Y marc uchaf a ganiateir yma',
  asAround: (line) => `Fel yr hyn sydd o’i gwmpas: ${line}`,
  proposesLabel: 'Marc i’w gynnig',
  proposesHint: 'I ddogfennau sydd heb farc eto. Ni chaiff yr un ei marcio nes i rywun ddweud. Gadewch ef yn wag i gynnig yr hyn a gynigir o’i gwmpas.',
  readsAs: (line) => `Darllenir fel ${line}`,
  historicalLabel: 'Cofnodion hanesyddol',
  historicalHint: 'Mae cofnodion o dan y Ddeddf Cofnodion Cyhoeddus yn cadw’r marciau sydd ganddynt.',
  yes: 'Ydynt: ni chânt eu marcio eto',
  no: 'Nac ydynt',
  yesWord: 'ydynt',
  noWord: 'nac ydynt',
  reason: 'Rheswm (dewisol)',
  save: 'Cadw’r hyn sydd mewn grym yma',
  saving: 'Wrthi’n cadw',
  back: 'Yn ôl',
  saved: (place) => `Cadwyd yr hyn sydd mewn grym yn ${place}.`,

  propose: (many) => `Cynnig i ${documents(many)}`,
  finding: 'Wrthi’n dod o hyd i’r dogfennau heb farc',
  proposeHeading: (place) => `Marcio fel y mae ${place} yn ei gynnig`,
  proposeLine: (many, line) => `${documents(many)}: ${line}`,
  proposeLead: 'Nid oes dim wedi’i farcio eto. Bydd eu hanes yn dweud mai’r lle y maent ynddo a gynigiodd y marc. Gallwch ei ddadwneud.',
  proposeNone: 'Mae gan bob dogfen yma farc erbyn hyn, neu nid oes un yn cael ei gynnig iddi.',
  markThem: (many) => `Marcio ${documents(many)}`,
  markingThem: 'Wrthi’n marcio fel y cynigir',
  marked: (settled, total) => `Marciwyd ${n(settled)} o ${n(total)}`,
  doneMarked: (many) => `Marciwyd ${documents(many)} fel y cynigiwyd.`,
  doneUndone: (many) => `Mae ${documents(many)} heb farc eto.`,
  doneNone: 'Ni newidiwyd dim.',
  left: (many) => `Ni chyrhaeddwyd ${documents(many)}.`,
  notDone: (many) => `Ni farciwyd ${documents(many)}:`,
  notDoneTable: 'Heb eu marcio',
  undo: 'Dadwneud',
  undoing: 'Wrthi’n ei ddadwneud',
  finish: 'Yn ôl i’r llyfrgelloedd',

  sharing: 'Rhannu sy’n mynd yn groes i farciau',
  sharingLead: (limit) =>
    `Mae’n edrych ar ddogfennau y mae eu marc yn gwahardd rhyw fath o rannu. Mae SharePoint yn gwneud hyn yn araf, felly mae un gwiriad yn holi am ${n(limit)} dogfen, ffolder a grŵp ar y mwyaf. Nid yw’n newid dim.`,
  checkSharing: 'Gwirio rhannu',
  checkAgain: 'Gwirio eto o’r dechrau',
  goOn: 'Mynd ymlaen â’r rhai nesaf',
  checking: 'Wrthi’n gwirio rhannu',
  far: (share) => `Edrychwyd drwy ${formatPercent(share, 'cy')}`,
  sharingFound: (ways, many) => `Mae ${n(ways)} ffordd o rannu’n mynd ymhellach nag y mae marciau’n ei ganiatáu. Edrychwyd ar ${documents(many)}.`,
  sharingNone: (many) => `Edrychwyd ar ${documents(many)}, a chânt eu rhannu fel y mae marciau’n ei ganiatáu.`,
  sharingNothing: 'Nid oes gan yr un ddogfen yr edrychwyd arni farc sy’n gwahardd unrhyw rannu.',
  sharingDenied: 'Ni allwch weld gyda phwy y caiff pethau eu rhannu ar y safle hwn. Gofynnwch i un o’i berchnogion wirio.',
  sharingEnough: 'Dyna gymaint ag y mae un gwiriad yn holi amdano. Nid edrychwyd ar y gweddill eto.',
  sharingStopped: 'Daeth y gwiriad i ben yn gynnar. Nid edrychwyd ar y gweddill eto.',
  sharedThing: 'Beth',
  withWhom: 'Wedi’i rannu â',
  ruledOutBy: 'Gwaherddir gan',
  howMany: 'Dogfennau',
  whatToDo: 'Beth i’w wneud',
  thing: (kind, name) => (kind === 'site' ? 'Y safle hwn' : kind === 'library' ? `Llyfrgell ${name}` : kind === 'folder' ? `Ffolder ${name}` : name),
  examples: (names, all) => (all > names.length ? `${names.join(', ')} a ${n(all - names.length)} yn rhagor` : listWithAnd(names, 'cy')),
  access: (kind, who) =>
    ({
      anyoneLink: 'Unrhyw un sydd â dolen, heb fewngofnodi',
      organisationLink: 'Pawb yn y sefydliad sydd â dolen',
      everyoneInside: 'Pawb yn y sefydliad',
      everyone: 'Pawb sy’n gallu mewngofnodi, gan gynnwys gwesteion',
      guest: `${who}, gwestai`,
    })[kind],
  remedy: (kind) =>
    ({
      anyoneLink: 'Agorwch Rheoli mynediad arno, a dilëwch y ddolen.',
      organisationLink: 'Agorwch Rheoli mynediad arno, a dilëwch y ddolen.',
      everyoneInside: 'Tynnwch “Everyone except external users” o’i ganiatadau.',
      everyone: 'Tynnwch “Everyone” o’i ganiatadau.',
      guest: 'Rhowch y gorau i’w rannu â nhw, neu gofynnwch i’r tarddwr yn gyntaf.',
    })[kind],
  valueIn: (value, many) => `${value} (${n(many)})`,
  notSeen: (many) => `Ni allech weld caniatadau ${things(many)}.`,
  groups: (names, all) =>
    `Gall gwesteion fod yn y grwpiau hyn, nad yw SharePoint yn gadael inni edrych ynddynt: ${
      all > names.length ? `${names.join(', ')} a ${n(all - names.length)} yn rhagor` : listWithAnd(names, 'cy')
    }.`,
  unreadableMarkings: (many) => `Mae gan ${documents(many)} farc na all y cynllun ei ddarllen, felly ni ellid barnu’r rhannu.`,
  more: (more) => `Mae ${n(more)} yn rhagor.`,

  address: 'Cyfeiriad',
  savePlaces: 'Lawrlwytho’r tabl hwn (CSV)',
  saveSharing: 'Lawrlwytho’r hyn a gafwyd (CSV)',
  notSaved: 'Ni chadwyd y ffeil.',
  fileNames: { places: 'llyfrgelloedd-a-ffolderi', sharing: 'rhannu-yn-groes-i-farciau' },
};
