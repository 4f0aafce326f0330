import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ScheduleChangesWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `newid` is masculine and does not mutate. */
const changes = (value: number): string => `${n(value)} newid`;
/** `cofnod` is masculine: it softens after two, and is aspirated after three and six. */
const entries = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' })}`;

export const cy: ScheduleChangesWords = {
  reading: 'Wrthi’n darllen yr hyn a gynigiwyd',
  readFailed: 'Ni ellid darllen yr hyn a gynigiwyd.',
  tryAgain: 'Ei ddarllen eto',
  lead: 'Cynigir newid, cytunir arno â’i faes busnes, caiff ei lofnodi gan bennaeth y maes hwnnw a chan y swyddog cofnodion, ac yna ei roi mewn grym. Mae dau berson yn llofnodi, felly nid oes neb yn newid yr amserlen ar ei ben ei hun.',

  openHeading: 'Newidiadau a gynigiwyd',
  noneOpen: 'Nid oes dim wedi’i gynnig. Agorwch ddosbarth ar y tab “Amserlen” i gynnig newid iddo.',
  endedHeading: 'Newidiadau sydd wedi dod i ben',
  showEnded: (count) => `Dangos ${changes(count)} sydd wedi dod i ben`,
  title: (kind, title, code) =>
    kind === 'add' ? `Dosbarth newydd: ${title} (${code})` : kind === 'retire' ? `Dod â ${title} (${code}) i ben` : `Newid ${title} (${code})`,
  proposedBy: (who, when, area) => `Cynigiwyd gan ${who} ar ${when}${area === '' ? '' : `, ar gyfer ${area}`}`,
  states: {
    proposed: 'Cynigiwyd',
    agreed: 'Cytunwyd â’r maes busnes',
    signedByHead: 'Llofnodwyd gan bennaeth y maes',
    signedByOfficer: 'Llofnodwyd gan y ddau',
    putInForce: 'Mewn grym',
    refused: 'Gwrthodwyd',
    withdrawn: 'Tynnwyd yn ôl',
  },
  next: {
    agreed: 'Nesaf: mae rhywun yn cytuno arno â’r maes busnes, ac yn dweud hynny yma.',
    signedByHead: 'Nesaf: mae pennaeth y maes busnes yn ei lofnodi.',
    signedByOfficer: 'Nesaf: mae’r swyddog cofnodion yn ei lofnodi. Rhaid iddo fod yn berson arall na phennaeth y maes.',
    putInForce: 'Nesaf: mae pwy bynnag sy’n gofalu am y safle hwn yn ei roi mewn grym.',
  },
  why: 'Pam',
  whatItDoes: 'Beth mae’n ei wneud',
  field: 'O’r dosbarth',
  before: 'Nawr',
  after: 'Wedyn',
  nothingBefore: 'Dim',
  readsAs: 'Am faint, mewn geiriau plaen',
  steps: 'Beth sydd wedi digwydd',
  step: (step, who, when) =>
    ({
      proposed: `Cynigiwyd gan ${who}, ${when}`,
      agreed: `Cytunwyd â’r maes busnes, cofnodwyd gan ${who}, ${when}`,
      signedByHead: `Llofnodwyd gan ${who} fel pennaeth y maes, ${when}`,
      signedByOfficer: `Llofnodwyd gan ${who} fel swyddog cofnodion, ${when}`,
      putInForce: `Rhoddwyd mewn grym gan ${who}, ${when}`,
      refused: `Gwrthodwyd gan ${who}, ${when}`,
      withdrawn: `Tynnwyd yn ôl gan ${who}, ${when}`,
    })[step],
  ignored: (rows) => `Nid yw ${entries(rows)} yn cyfrif: allan o drefn, neu nid gan y person a enwir.`,
  inVersion: (version) => `Mae’n rhan o fersiwn ${version}.`,
  olderVersion: (fields) =>
    fields.length === 0
      ? 'Fe’i cynigiwyd ar fersiwn hŷn o’r dosbarth hwn.'
      : `Fe’i cynigiwyd ar fersiwn hŷn o’r dosbarth hwn. Ers hynny mae eraill wedi newid: ${listWithAnd(fields, 'cy')}.`,
  doing: {
    agreed: 'Cofnodi bod y maes yn cytuno',
    signedByHead: 'Llofnodi fel pennaeth y maes',
    signedByOfficer: 'Llofnodi fel swyddog cofnodion',
    refused: 'Ei wrthod',
    withdrawn: 'Ei dynnu’n ôl',
  },
  doingFor: (doing, title) => `${doing}: ${title}`,
  reason: {
    agreed: 'Â phwy y cytunwyd, a phryd',
    signedByHead: 'Pam y mae’n iawn i’r maes',
    signedByOfficer: 'Pam y mae’n iawn i’r adran',
    refused: 'Pam y caiff ei wrthod',
    withdrawn: 'Pam y caiff ei dynnu’n ôl',
  },
  reasonHint: 'Cedwir hyn gyda’ch enw a dyddiad heddiw. Ni ellir ei newid wedyn.',
  failed: 'Ni chafodd ei gofnodi.',
  done: {
    agreed: 'Cofnodwyd: mae’r maes yn cytuno. Nesaf mae pennaeth y maes yn llofnodi.',
    signedByHead: 'Llofnodwyd. Nesaf mae’r swyddog cofnodion yn llofnodi.',
    signedByOfficer: 'Llofnodwyd. Gellir ei roi mewn grym nawr.',
    refused: 'Gwrthodwyd. Mae’n aros yma gyda’ch rheswm.',
    withdrawn: 'Tynnwyd yn ôl. Mae’n aros yma gyda’ch rheswm.',
  },

  forceHeading: 'Yn barod i’w rhoi mewn grym',
  forceLead: (count, version) => `Mae’r ddau wedi llofnodi ${changes(count)}. Gyda fersiwn ${version} maent yn gwneud y fersiwn nesaf.`,
  which: 'Pa newidiadau',
  version: 'Y fersiwn nesaf',
  warning: (code, fields) => {
    const of = listWithAnd(fields, 'cy');
    return {
      older: `Cynigiwyd ar fersiwn hŷn o’r dosbarth. Ers hynny mae eraill wedi newid: ${of}. Mae hynny’n aros.`,
      overwrites: `Cynigiwyd ar fersiwn hŷn o’r dosbarth. Mae’n dadwneud yr hyn a roddodd eraill mewn grym ers hynny: ${of}.`,
      codeTaken: 'Mae dosbarth â’r cod hwnnw yno eisoes, felly ni ellir rhoi hwn mewn grym. Gwrthodwch ef, a’i gynnig â chod arall.',
      gone: 'Nid oes dosbarth o’r fath mwyach, felly ni ellir rhoi hwn mewn grym. Gwrthodwch ef.',
      already: 'Mae’r amserlen yn dweud hynny eisoes. Dim ond cofnodi ei fod mewn grym a wneir.',
    }[code];
  },
  understood: 'Rwyf wedi edrych ar yr hyn y mae’n ei ddadwneud',
  putInForce: (count, version) => `Rhoi ${changes(count)} mewn grym fel fersiwn ${version}`,
  forceReason: 'Pam y fersiwn hon',
  needs: 'Dewiswch beth i’w roi mewn grym, enwch y fersiwn a dywedwch pam.',
  forceDone: (count, version) => `Mae ${changes(count)} mewn grym yn fersiwn ${version}.`,

  yearlyHeading: 'Cytuno eto bob blwyddyn',
  yearlyLead: 'Unwaith y flwyddyn mae pennaeth pob maes busnes a’r swyddog cofnodion yn cytuno bod ei ddosbarthiadau’n dal i sefyll.',
  area: 'Maes busnes',
  noArea: 'Dosbarthiadau heb swyddogaeth',
  classes: 'Dosbarthiadau',
  standing: 'Sut y mae’n sefyll',
  yearly: (state, agreed, due) =>
    ({
      never: 'Ni chytunwyd erioed',
      half: 'Yn aros am ail berson',
      due: `I’w gytuno eto ers ${due}; cytunwyd ar ${agreed}`,
      soon: `Cytunwyd ar ${agreed}; i’w gytuno eto ar ${due}`,
      agreed: `Cytunwyd ar ${agreed}; i’w gytuno eto ar ${due}`,
    })[state],
  signed: { head: (who, when) => `Pennaeth y maes: ${who}, ${when}`, officer: (who, when) => `Swyddog cofnodion: ${who}, ${when}` },
  waitsFor: { head: 'Yn aros am bennaeth y maes', officer: 'Yn aros am y swyddog cofnodion' },
  agreeShort: { head: 'Cytuno fel ei bennaeth', officer: 'Cytuno fel swyddog cofnodion' },
  agree: { head: (area) => `Cytuno ar ${area} fel ei bennaeth`, officer: (area) => `Cytuno ar ${area} fel swyddog cofnodion` },
  agreeReason: 'Beth edrychwyd arno',
  agreeDone: 'Cofnodwyd. Mae’n cyfrif am flwyddyn.',
  doHeading: 'Gwneud',
};
