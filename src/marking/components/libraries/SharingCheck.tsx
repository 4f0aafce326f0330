import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressView } from '../../../ui/ProgressView';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from '../desk/surroundings';
import { SharingFindings } from './SharingFindings';
import { useLibraries } from './surroundings';
import { useSharingCheck } from './useSharingCheck';

/** Sharing that contradicts markings: looked for when somebody asks, in bounds that are said. */
export function SharingCheck(): JSX.Element {
  const { work } = useDesk();
  const { sharing, words } = useLibraries();
  const look = useLooks();
  const { state, check, goOn } = useSharingCheck(sharing);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const wasRunning = React.useRef(false);
  React.useEffect(() => {
    // The progress had the focus; when it goes, the focus comes to what was found.
    if (wasRunning.current && state.running === null) heading.current?.focus();
    wasRunning.current = state.running !== null;
  }, [state.running]);
  if (state.running !== null)
    return (
      <ProgressView
        heading={words.checking}
        progress={state.running.progress}
        control={state.running.control}
        words={work}
        counted={(settled, total) => words.far(total === 0 ? 0 : settled / total)}
        level={3}
      />
    );
  const { report } = state;
  return (
    <section className={look.stack} aria-label={words.sharing}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {words.sharing}
      </h3>
      <p className={look.text}>{words.sharingLead(sharing.limit)}</p>
      {report !== null && <SharingFindings report={report} />}
      <div className={look.row}>
        {report?.next && <DefaultButton text={words.goOn} onClick={goOn} />}
        <DefaultButton text={report === null ? words.checkSharing : words.checkAgain} onClick={check} />
      </div>
    </section>
  );
}
