import { formatNumber } from '../numbers';
import type { CompromiseWords } from './types';

export const cy: CompromiseWords = {
  intro:
    'Ar gyfer dogfen a gafodd ei marcio’n rhy isel, ei hanfon at y bobl anghywir neu ei rhannu â nhw, neu na ddylai fod yma o gwbl. Nid oes dim ar y dudalen hon yn cael ei anfon na’i gadw yn unman.',
  callHeading: 'Dywedwch wrth rywun nawr',
  callFirst: (whom) => `Ffoniwch ${whom}.`,
  securityTeam: 'eich tîm diogelwch',
  doNotHeading: 'Beth i beidio â’i wneud',
  recordHeading: 'Beth i’w nodi',
  factsHeading: 'Beth i’w ddweud wrthynt',
  factsHint: 'Darllenwch hyn iddynt, neu ei gopïo i’r man lle dywedwyd wrthych am ei anfon.',
  name: 'Dogfen',
  where: 'Ble',
  marking: 'Y marc nawr',
  noMarking: 'dim',
  chosen: 'Dewisoch chi',
  version: 'Fersiwn',
  notKnown: 'ddim yn hysbys',
  readingVersion: 'yn cael ei ddarllen',
  seen: 'Gwelwyd',
  seenBy: (when, who) => `${when}, gan ${who}`,
  more: (documents) => `a ${formatNumber(documents, 'cy')} arall, sydd yn y copi`,
  copy: 'Copïo beth i’w ddweud wrthynt',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Ni ellid ei gopïo. Dewiswch y testun uchod a’i gopïo.',
};
