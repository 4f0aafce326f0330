import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../ui/useLooks';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnFindings } from '../../store/takeOn';
import { Failure } from './Failure';
import { Reading } from './Reading';
import { useTakeOn } from './surroundings';
import { useAsked } from './useAsked';

export interface FindingProps {
  readonly library: MarkedLibrary;
  readonly onFound: (found: TakeOnFindings) => void;
  readonly onBack: () => void;
}

/** A library is looked through. */
export function Finding({ library, onFound, onBack }: FindingProps): JSX.Element {
  const { own, desk } = useTakeOn();
  const look = useLooks();
  const [read, setRead] = React.useState<{ rows: number; of: number } | null>(null);
  const ask = React.useCallback(() => desk.find(library.id, (rows, of) => setRead({ rows, of })), [desk, library]);
  const { asked, again } = useAsked(ask);
  React.useEffect(() => {
    if (asked.state === 'here') onFound(asked.value);
  }, [asked, onFound]);
  return (
    <div className={look.stack}>
      {asked.state === 'failed' ? (
        <Failure words={own} error={asked.error} onAgain={again} />
      ) : (
        <Reading heading={own.findingHeading(library.title)} read={read} />
      )}
      <div className={look.row}>
        <DefaultButton text={own.otherLibrary} onClick={onBack} />
      </div>
    </div>
  );
}
