import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { WhatToKeepWords } from './types';

export const cy: WhatToKeepWords = {
  title: (schedule) => `Beth i’w gadw: ${schedule}`,
  lead: 'Mae’r dudalen hon yn dweud pa gofnodion a gadwn, am ba hyd, beth sy’n digwydd iddynt wedyn, a pham.',
  skip: 'Neidio at y cofnodion',
  contents: 'Ar y dudalen hon',
  // `math` is masculine; it softens after two, and is nasalised or aspirated nowhere, because m does not take part.
  classes: (many) => `${formatNumber(many, 'cy')} ${plural(many, 'cy', { two: 'fath o gofnod', other: 'math o gofnod' })}`,
  otherFunction: 'Cofnodion eraill',
  caption: (businessFunction) => `Cofnodion “${businessFunction}”: am ba hyd y’u cedwir`,
  column: { what: 'Cofnodion', howLong: 'Am ba hyd y’u cadwn', fromWhen: 'O ba bryd', then: 'Beth sy’n digwydd wedyn', why: 'Pam' },
  own: (words) => `Yn ein hamserlen: “${words}”`,
  decided: 'Penderfynir am ba hyd fesul achos.',
  notSaid: 'Heb ei ddweud',
  action: {
    destroy: 'Cânt eu dinistrio.',
    review: 'Mae person yn edrych arnynt ac yn penderfynu.',
    transfer: 'Cânt eu trosglwyddo i archif.',
    keep: 'Cânt eu cadw.',
  },
  actionShort: { destroy: 'Dinistrio', review: 'Adolygu', transfer: 'Trosglwyddo', keep: 'Cadw' },
  toSeries: (series) => `Cyfres yn yr archif: ${series}`,
  reference: (code) => `Cyfeirnod: ${code}`,
  none: 'Nid oes mathau o gofnod yn yr amserlen hon eto.',
  about: 'Am yr amserlen hon',
  version: (version, publishedOn) => (publishedOn === '' ? `Fersiwn ${version} yw hon.` : `Fersiwn ${version} yw hon, a gyhoeddwyd ar ${publishedOn}.`),
  publicRecords:
    'Mae Deddf Cofnodion Cyhoeddus 1958 yn berthnasol i ni. Trosglwyddir cofnodion a ddewisir i’w cadw’n barhaol i’r Archifau Gwladol neu i fan adneuo erbyn y byddant yn 20 oed.',
  holds: 'Cadwn gofnodion yn hirach lle mae ar ymchwiliad, achos llys neu gais am wybodaeth eu hangen.',
  contactHeading: 'Gofynnwch i ni',
  contact: (contact) => `Os oes gennych gwestiwn am ein cofnodion, gofynnwch: ${contact}`,
  download: 'Lawrlwytho’r amserlen hon fel tabl (CSV)',
  toTop: 'Yn ôl i’r brig',
};
