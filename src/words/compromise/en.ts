import { formatNumber } from '../numbers';
import type { CompromiseWords } from './types';

export const en: CompromiseWords = {
  intro:
    'For a document that was marked too low, sent or shared with the wrong people, or should not be here at all. Nothing on this page is sent or kept anywhere.',
  callHeading: 'Tell somebody now',
  callFirst: (whom) => `Call ${whom}.`,
  securityTeam: 'your security team',
  doNotHeading: 'What not to do',
  recordHeading: 'What to write down',
  factsHeading: 'What to tell them',
  factsHint: 'Read this out, or copy it to where you were told to send it.',
  name: 'Document',
  where: 'Where',
  marking: 'Marking now',
  noMarking: 'none',
  chosen: 'You chose',
  version: 'Version',
  notKnown: 'not known',
  readingVersion: 'being read',
  seen: 'Seen',
  seenBy: (when, who) => `${when}, by ${who}`,
  more: (documents) => `and ${formatNumber(documents, 'en')} more, which are in the copy`,
  copy: 'Copy what to tell them',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the text above and copy it.',
};
