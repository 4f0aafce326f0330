import type { MarkingSettings, Scheme } from '../../rules';
import type { FindingWords, OverviewWords } from '../../../words/overview';
import type { Finding } from './findings';

/** A finding in words. */
export function wordsOfFinding({ code, count, parts, sign }: Finding, words: OverviewWords, settings: MarkingSettings, scheme: Scheme): FindingWords {
  const library = parts[0]?.library.title ?? '';
  switch (code) {
    case 'aboveCeiling':
      return words.aboveCeiling(count, settings.ceiling || scheme.ceiling, settings.callWhom || words.securityTeam);
    case 'oneLine':
      return words.oneLine(sign?.share ?? 0, sign?.value ?? '', library);
    case 'highestLevel':
      return words.highestLevel(sign?.share ?? 0, sign?.siteShare ?? 0, sign?.value ?? '', library);
    default:
      return words[code](count);
  }
}
