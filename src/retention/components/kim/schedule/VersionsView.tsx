import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { ScheduleVersion } from '../../../store/schedules/scheduleRow';
import type { ScheduleStanding } from '../../../store/schedules/standings';
import { useScheduleRoom } from '../room/scheduleRoom';
import { KeepForm } from './KeepForm';
import { WithdrawForm } from './WithdrawForm';

export interface VersionsViewProps {
  /** Newest first. */
  readonly versions: readonly ScheduleVersion[];
  readonly standing: ScheduleStanding | null;
  readonly title: string;
  readonly onKept: (message: string) => void;
  readonly onLeave: () => void;
}

/** Every version that was ever kept: nothing is overwritten. A draft can be put in force from here. */
export default function VersionsView({ versions, standing, title, onKept, onLeave }: VersionsViewProps): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const look = useLooks();
  const { versions: own } = words;
  const [asking, setAsking] = React.useState<number | 'withdraw' | null>(null);
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const late = new Set(standing?.late.map(({ row }) => row));
  const { keeps } = schedules.kim;
  const shown = versions.filter(({ scheduleId }) => standing === null || scheduleId === standing.scheduleId);
  return (
    <div className={look.stack}>
      <div>
        <DefaultButton text={words.back} onClick={onLeave} />
      </div>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {own.heading(title)}
      </h3>
      <Table
        caption={own.heading(title)}
        columns={[{ heading: own.version }, { heading: own.when }, { heading: own.who }, { heading: own.reason }, ...(keeps ? [{ heading: own.doing }] : [])]}
        rows={shown.map((version) => ({
          key: String(version.row),
          cells: [
            <React.Fragment key="version">
              {version.version}
              <p className={look.quiet}>{own.states[late.has(version.row) ? 'late' : version.state]}</p>
            </React.Fragment>,
            words.moment(version.when),
            <React.Fragment key="who">
              {version.who.name}
              {!version.ownHand && <p className={look.quiet}>{own.otherHand}</p>}
            </React.Fragment>,
            version.reason,
            ...(keeps
              ? [
                  version.state === 'draft' && version.ownHand ? (
                    <DefaultButton
                      key="put"
                      text={own.putInForce(version.version)}
                      aria-expanded={asking === version.row}
                      onClick={() => setAsking(asking === version.row ? null : version.row)}
                    />
                  ) : (
                    ''
                  ),
                ]
              : []),
          ],
        }))}
      />
      {typeof asking === 'number' && (
        <DraftForm key={asking} version={shown.find(({ row }) => row === asking) ?? shown[0]} since={standing?.inForce?.row ?? 0} onKept={onKept} />
      )}
      {keeps && standing !== null && standing.inForce !== null && !standing.withdrawn && (
        <div className={look.tight}>
          <div>
            <DefaultButton
              text={words.doing.withdraw(standing.inForce.title)}
              aria-expanded={asking === 'withdraw'}
              onClick={() => setAsking(asking === 'withdraw' ? null : 'withdraw')}
            />
          </div>
          {asking === 'withdraw' && <WithdrawForm standing={standing} onKept={onKept} />}
        </div>
      )}
    </div>
  );
}

/** Reads a draft, and asks why it is put in force. */
function DraftForm({
  version,
  since,
  onKept,
}: {
  readonly version: ScheduleVersion;
  readonly since: number;
  readonly onKept: (message: string) => void;
}): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  return (
    <KeepForm
      version={version.version}
      load={() => schedules.schedule(version)}
      since={since}
      otherwise={<Notice kind="error">{words.versions.notWhole}</Notice>}
      onKept={onKept}
    />
  );
}
