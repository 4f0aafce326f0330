import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { SchemeVersion } from '../../store/schemes/schemeRow';
import type { SchemeStanding } from '../../store/schemes/schemeStore';
import { useSchemeEditor } from './surroundings';

export interface VersionsViewProps {
  readonly standing: SchemeStanding;
  /** Newest first. */
  readonly versions: readonly SchemeVersion[];
  readonly onOpen: (version: SchemeVersion) => void;
  readonly onLeave: () => void;
}

/** Every version of a scheme that was ever kept: nothing is overwritten. */
export default function VersionsView({ standing, versions, onOpen, onLeave }: VersionsViewProps): JSX.Element {
  const { words, timeZone, desk } = useSchemeEditor();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const title = (standing.draft ?? standing.inForce)?.title ?? standing.schemeId;
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.versions.heading(title)}
      </h3>
      <Table
        caption={words.versions.heading(title)}
        columns={[
          { heading: words.versions.version },
          { heading: words.versions.when },
          { heading: words.versions.who },
          { heading: words.versions.reason },
          { heading: words.versions.doing },
        ]}
        rows={versions.map((version) => ({
          key: String(version.row),
          cells: [
            <React.Fragment key="version">
              {version.version}
              <p className={look.quiet}>{words.versions.states[version.state]}</p>
            </React.Fragment>,
            words.date(version.when, timeZone),
            <React.Fragment key="who">
              {version.who.name}
              {!version.ownHand && <p className={look.quiet}>{words.versions.otherHand}</p>}
            </React.Fragment>,
            version.reason,
            version.state === 'withdrawn' || !desk.may ? (
              ''
            ) : (
              <DefaultButton key="start" text={words.versions.startFrom(version.version)} onClick={() => onOpen(version)} />
            ),
          ],
        }))}
      />
      <div>
        <DefaultButton text={words.back} onClick={onLeave} />
      </div>
    </div>
  );
}
