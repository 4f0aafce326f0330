import { formatNumber } from '../numbers';
import type { WhatToKeepWords } from './types';

export const en: WhatToKeepWords = {
  title: (schedule) => `What to keep: ${schedule}`,
  lead: 'This page says which records we keep, for how long, what happens to them then, and why.',
  skip: 'Skip to the records',
  contents: 'On this page',
  classes: (many) => `${formatNumber(many, 'en')} ${many === 1 ? 'type of record' : 'types of record'}`,
  otherFunction: 'Other records',
  caption: (businessFunction) => `Records of “${businessFunction}”: how long they are kept`,
  column: { what: 'Records', howLong: 'How long we keep them', fromWhen: 'From when', then: 'What happens then', why: 'Why' },
  own: (words) => `In our schedule: “${words}”`,
  decided: 'How long is decided case by case.',
  notSaid: 'Not said',
  action: {
    destroy: 'They are destroyed.',
    review: 'A person looks at them and decides.',
    transfer: 'They are transferred to an archive.',
    keep: 'They are kept.',
  },
  actionShort: { destroy: 'Destroyed', review: 'Reviewed', transfer: 'Transferred', keep: 'Kept' },
  toSeries: (series) => `Archive series: ${series}`,
  reference: (code) => `Reference: ${code}`,
  none: 'There are no types of record in this schedule yet.',
  about: 'About this schedule',
  version: (version, publishedOn) => (publishedOn === '' ? `This is version ${version}.` : `This is version ${version}, published on ${publishedOn}.`),
  publicRecords:
    'The Public Records Act 1958 applies to us. Records that are chosen for permanent preservation are transferred to The National Archives or a place of deposit by the time they are 20 years old.',
  holds: 'We keep records longer where an inquiry, a court case or a request for information needs them.',
  contactHeading: 'Ask us',
  contact: (contact) => `If you have a question about our records, ask: ${contact}`,
  download: 'Download this schedule as a table (CSV)',
  toTop: 'Back to the top',
};
