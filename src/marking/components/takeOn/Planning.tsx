import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../ui/useLooks';
import type { TakeOnMapping } from '../../rules';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnFindings, TakeOnPlan } from '../../store/takeOn';
import { Failure } from './Failure';
import { Reading } from './Reading';
import { useTakeOn } from './surroundings';
import { useAsked } from './useAsked';

export interface PlanningProps {
  readonly library: MarkedLibrary;
  readonly found: TakeOnFindings;
  readonly mapping: TakeOnMapping;
  readonly onPlan: (plan: TakeOnPlan) => void;
  readonly onBack: () => void;
}

/** What would happen is worked out, which writes nothing. */
export function Planning({ library, found, mapping, onPlan, onBack }: PlanningProps): JSX.Element {
  const { own, desk } = useTakeOn();
  const look = useLooks();
  const [read, setRead] = React.useState<{ rows: number; of: number } | null>(null);
  const ask = React.useCallback(() => desk.plan(library.id, mapping, found.sources, (rows, of) => setRead({ rows, of })), [desk, library, mapping, found]);
  const { asked, again } = useAsked(ask);
  React.useEffect(() => {
    if (asked.state === 'here') onPlan(asked.value);
  }, [asked, onPlan]);
  return (
    <div className={look.stack}>
      {asked.state === 'failed' ? <Failure words={own} error={asked.error} onAgain={again} /> : <Reading heading={own.planning} read={read} />}
      <div className={look.row}>
        <DefaultButton text={own.back} onClick={onBack} />
      </div>
    </div>
  );
}
