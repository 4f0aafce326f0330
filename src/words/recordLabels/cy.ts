import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { RecordLabelsWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** After `i` and `gan`, which soften. */
const toDocuments = (value: number): string => (value === 1 ? '1 ddogfen' : documents(value));
/** `eitem` does not mutate after numbers. */
const items = (value: number): string => `${n(value)} eitem`;

const FROM = {
  created: 'ar ôl ei greu',
  modified: 'ar ôl ei newid ddiwethaf',
  labelled: 'ar ôl ei labelu',
  event: 'ar ôl digwyddiad',
  unknown: '',
} as const;

export const cy: RecordLabelsWords = {
  reading: 'Wrthi’n darllen labeli Microsoft y safle hwn',
  failed: 'Ni ellid darllen labeli’r safle hwn.',
  tryAgain: 'Eu darllen eto',
  leads: {
    class: 'Y dosbarth cofnod sy’n penderfynu yma, a’r label yn dilyn. Gadewir i berson edrych ar label a all gadw mwy na’i ddosbarth.',
    label: 'Y label Microsoft sy’n penderfynu yma, a’r dosbarth cofnod yn dilyn.',
  },
  none: 'Nid oes labeli cadw Microsoft wedi’u cyhoeddi i’r safle hwn. Mae dosbarthiadau, ataliadau a gwaredu’n gweithio hebddynt. Gall gymryd hyd at 7 diwrnod i label a gyhoeddwyd heddiw ymddangos.',
  labels: 'Labeli’r safle hwn',
  label: 'Label',
  keeps: 'Am ba hyd',
  does: 'Beth mae’n ei wneud',
  period: ({ days, from }) => (days === null ? 'Am byth' : `${n(days)} ${plural(days, 'cy', { two: 'ddiwrnod', other: 'diwrnod' })} ${FROM[from]}`.trim()),
  effect: ({ keeps, record, regulatory, deletes, reviewed }) =>
    [
      regulatory
        ? 'Mae’n gwneud cofnod rheoleiddiol, na all neb ei ddadwneud.'
        : record
          ? 'Mae’n gwneud cofnod, na ellir ei ddileu.'
          : keeps
            ? 'Mae’n ei gadw.'
            : 'Nid yw’n cadw dim.',
      deletes ? (reviewed ? 'Mae rhywun yn edrych arno cyn ei ddileu.' : 'Mae Microsoft 365 yn ei ddileu wedyn ohono’i hun.') : '',
    ]
      .filter((said) => said !== '')
      .join(' '),
  unfinished: 'Torrwyd ar draws gwaith ar labeli. Mae’r hyn a wnaed yn aros.',
  goOn: (many) => `Mynd ymlaen â ${documents(many)}`,
  heading: 'Cymharu labeli â dosbarthiadau cofnod',
  library: 'Llyfrgell',
  standard: (label) =>
    label === null
      ? 'Ni ellid darllen y label y mae dogfennau newydd yn ei gael.'
      : label === ''
        ? 'Nid yw dogfennau newydd yn cael label.'
        : `Mae dogfennau newydd yn cael y label “${label}”.`,
  standardLabel: 'Y label y mae dogfennau newydd yn ei gael',
  standardHint:
    'Mae SharePoint yn ei roi ar ddogfennau a ychwanegir o hyn ymlaen ac sydd heb label. Mae dogfennau sydd yma’n barod yn cadw’r hyn sydd ganddynt.',
  standardNone: 'Dim',
  standardRecords: 'Bydd pob dogfen newydd yn dod yn gofnod, na ellir ei ddileu.',
  setStandard: (library, label) => `Rhoi’r label “${label}” i ddogfennau newydd yn ${library}`,
  clearStandard: (library) => `Peidio â rhoi label i ddogfennau newydd yn ${library}`,
  standardFailed: 'Ni newidiwyd yr hyn y mae dogfennau newydd yn ei gael.',
  compare: (library) => `Cymharu’r labeli yn ${library}`,
  comparing: (rows) => `Darllenwyd ${items(rows)} hyd yma`,
  stop: 'Stopio darllen',
  noSchedule: 'Nid oes amserlen mewn grym y gellid ei darllen, felly nid oes dim i gymharu ag ef. Rhowch gynnig arall arni wedyn.',
  whole: (seen, all) =>
    seen < all ? `Darllenwyd ${n(seen)} o ${items(all)}. Ni allwch weld y lleill, neu aethant yn y cyfamser.` : `Darllenwyd pob un o’r ${items(seen)}.`,
  stopped: 'Stopioch y darllen, felly nid dyma’r cyfan.',
  what: 'Sut maen nhw',
  documents: 'Dogfennau',
  same: 'Yn cytuno',
  toWrite: 'Yn dilyn, a heb eu hysgrifennu eto',
  silent: {
    noLabel: 'Gyda dosbarth a heb label',
    noClass: 'Gyda label a heb ddosbarth',
    classHasNoLabel: 'Gyda label, a dosbarth nad yw’n sefyll am yr un',
    labelHasNoClass: 'Gyda label nad yw’n sefyll am ddosbarth',
  },
  disagree: {
    labelMayKeepMore: 'Gall y label gadw mwy na’r dosbarth',
    labelUnknown: 'Nid yw’r label ymhlith rhai’r safle hwn',
    notPublished: 'Nid yw label y dosbarth wedi’i gyhoeddi yma',
    severalClasses: 'Mae mwy nag un dosbarth yn sefyll am y label',
    classUnknown: 'Nid yw’r dosbarth yn yr amserlen',
    classGiven: 'Rhoddodd rhywun y dosbarth a dweud pam',
  },
  disagreements: 'I berson edrych arnynt',
  document: 'Dogfen',
  recordClass: 'Dosbarth cofnod',
  why: 'Pam',
  toLabel: (many, label) => `${documents(many)}: “${label}”`,
  becomesRecord: (many) =>
    `Byddai ${documents(many)} yn dod yn ${many === 1 ? 'gofnod' : 'gofnodion'}. Ni ellir dileu cofnod, a dim ond un o weinyddwyr y safle all dynnu’r label hwnnw.`,
  toClass: (many, recordClass) => `${documents(many)}: ${recordClass}`,
  classesFollow:
    'Mae pob un yn cael y dosbarth y mae ei label yn sefyll amdano, yn ddosbarth iddi’i hun. Lle rhoddodd rhywun ddosbarth a dweud pam, mae’r dosbarth hwnnw’n aros.',
  giveClass: (many) => `Rhoi dosbarth ${many === 1 ? 'ei label' : 'eu label'} i ${toDocuments(many)}`,
  givingClass: (many) => `Wrthi’n rhoi dosbarth ${many === 1 ? 'ei label' : 'eu label'} i ${toDocuments(many)}`,
  doneClass: (many) => `Mae gan ${toDocuments(many)} ddosbarth ${many === 1 ? 'ei label' : 'eu label'}.`,
  doneClassNone: 'Ni chafodd yr un ddogfen ddosbarth arall.',
  notDoneClass: (many) => `Ni chafodd ${documents(many)} ddosbarth ${many === 1 ? 'ei label' : 'eu label'}:`,
  unfinishedClasses: 'Torrwyd ar draws rhoi dosbarth eu label i ddogfennau. Mae’r hyn a wnaed yn aros.',
  undoable: (many) => `Rhoesoch ddosbarth ${many === 1 ? 'ei label' : 'eu label'} i ${toDocuments(many)}.`,
  undo: (many) => `Rhoi’n ôl i ${toDocuments(many)} y dosbarth a oedd ${many === 1 ? 'ganddi' : 'ganddynt'}`,
  undoing: (many) => `Wrthi’n rhoi’n ôl i ${toDocuments(many)} y dosbarth a oedd ${many === 1 ? 'ganddi' : 'ganddynt'}`,
  undone: (many) => `Mae gan ${toDocuments(many)} y dosbarth a oedd ${many === 1 ? 'ganddi' : 'ganddynt'} o’r blaen.`,
  write: (many) => `Labelu ${documents(many)}`,
  writing: (many) => `Wrthi’n labelu ${documents(many)}`,
  counted: (settled, total) => `${n(settled)} o ${n(total)}`,
  done: (many) => `Mae gan ${documents(many)} label ${many === 1 ? 'ei dosbarth' : 'eu dosbarth'}.`,
  doneNone: 'Ni labelwyd yr un ddogfen.',
  brokeOff: 'Torrodd ar draws.',
  notDone: (many) => `Ni ellid labelu ${documents(many)}:`,
  back: 'Yn ôl at y labeli',
};
