import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useLooks } from '../../../ui/useLooks';
import type { ScanProgress } from '../../store/coverage';
import { useOverview } from './surroundings';

export interface ReadingViewProps {
  readonly label: string;
  readonly progress: ScanProgress | null;
  readonly onStop: () => void;
}

/** A reading under way: how far it is, and a button to stop it. */
export function ReadingView({ label, progress, onStop }: ReadingViewProps): JSX.Element {
  const { words } = useOverview();
  const look = useLooks();
  const far = progress ? words.rowsRead(progress.rows, Math.max(progress.total, progress.rows)) : '';
  const share = progress && progress.total > 0 ? Math.min(1, progress.rows / progress.total) : 0;
  return (
    <div className={look.tight}>
      <ProgressIndicator label={label} description={far} ariaValueText={far} percentComplete={share} styles={{ progressBar: { transition: 'none' } }} />
      <div>
        <DefaultButton text={words.stop} onClick={onStop} />
      </div>
    </div>
  );
}
