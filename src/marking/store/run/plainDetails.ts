import { plainText } from '../../../evidence/plainText';
import { LONGEST_INSTRUCTIONS, type MarkingDetails } from '../../rules';

/**
 * The details of a marking in plain text.
 * @throws RangeError where the instructions are longer than can be kept.
 */
export function plainDetails(details: MarkingDetails): MarkingDetails {
  const instructions = details.instructions.map(plainText).filter((line) => line !== '');
  if (instructions.join('\n').length > LONGEST_INSTRUCTIONS) throw new RangeError(`Instructions may have ${LONGEST_INSTRUCTIONS} characters`);
  const { embargo } = details;
  const until = embargo?.until.kind === 'event' ? { ...embargo.until, event: plainText(embargo.until.event).slice(0, 255) } : embargo?.until;
  return { instructions, embargo: embargo === null || until === undefined ? null : { ...embargo, until } };
}
