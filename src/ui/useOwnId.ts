import * as React from 'react';
import { getId } from '@fluentui/react/lib/Utilities';

/** An id for this component alone, the same for as long as it lives. */
export function useOwnId(prefix: string): string {
  return React.useState(() => getId(prefix))[0];
}
