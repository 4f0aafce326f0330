import type { Scheme } from '../../../rules';

/** A part of the editor: it shows the scheme and gives back another. */
export interface PartProps {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}
