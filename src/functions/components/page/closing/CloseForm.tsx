import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionSnapshotsWords } from '../../../../words/functionSnapshots';
import type { StepProblem } from '../../../../work/types';
import { mayOf } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { useToday } from '../keeping/useToday';
import { useFunctionPage } from '../surroundings';
import { savePageCopy } from './savePageCopy';
import { stillOpen, type OpenItem } from './stillOpen';

type Failed = { readonly says: string; readonly problem: StepProblem };

/** What closing means, what is still open, a copy, and only then the button. */
export function CloseForm({ words }: { readonly words: FunctionSnapshotsWords }): JSX.Element {
  const { site, reading, setReading, culture, work } = useFunctionPage();
  const look = useLooks();
  const today = useToday();
  const [exported, setExported] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [asked, setAsked] = React.useState(false);
  const [busy, setBusy] = React.useState<'' | 'exporting' | 'closing'>('');
  const [failed, setFailed] = React.useState<Failed | null>(null);
  const [refused, setRefused] = React.useState(false);
  const may = mayOf(site, reading.state).close;
  const open = React.useMemo(() => stillOpen(reading, site.settings.functionId, today), [reading, site, today]);
  const says = (item: OpenItem): string => ('count' in item ? words.openItems[item.kind](item.count) : words.openItems[item.kind]);

  const attempt = async (kind: 'exporting' | 'closing', sentence: string, does: () => Promise<void>): Promise<void> => {
    setBusy(kind);
    setFailed(null);
    try {
      await does();
    } catch (error) {
      setFailed({ says: sentence, problem: problemOf(error) });
    }
    setBusy('');
  };
  const copy = (): Promise<void> =>
    attempt('exporting', words.exportFailed, async () => {
      await savePageCopy({ reading, site, culture, today });
      setExported(true);
    });
  const ready = exported && reason.trim() !== '' && busy === '';
  const close = (): void => {
    setAsked(true);
    if (!ready) return;
    void attempt('closing', words.closeFailed, async () => {
      const closed = await createPageDesk(site).close(reading, reason.trim());
      setRefused(closed.kind === 'mayNot');
      setReading(closed.reading);
    });
  };
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <h3 className={look.heading}>{words.closeHeading}</h3>
        <p className={look.text}>{words.closeLead}</p>
        <ul className={look.text}>
          {words.closeMeans.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className={look.tight}>
        <h3 className={look.heading}>{words.openHeading}</h3>
        {open.length === 0 ? (
          <p className={look.text}>{words.openNothing}</p>
        ) : (
          <ul className={look.text}>
            {open.map((item) => (
              <li key={item.kind}>{says(item)}</li>
            ))}
          </ul>
        )}
        <p className={look.quiet}>{words.holdsUnknown}</p>
      </div>
      {may ? (
        <>
          <div className={look.tight}>
            <h3 className={look.heading}>{words.exportHeading}</h3>
            <p className={look.text}>{words.exportLead}</p>
            <div>
              <DefaultButton text={words.export} disabled={busy !== ''} allowDisabledFocus onClick={() => busy === '' && void copy()} />
            </div>
            <p className={look.text} role="status">
              {busy === '' ? (exported ? words.exported : '') : words[busy]}
            </p>
          </div>
          <Field
            label={words.reason}
            description={words.reasonHint}
            required
            maxLength={255}
            value={reason}
            errorMessage={asked && reason.trim() === '' ? words.reasonMissing : ''}
            onChange={(_, typed = '') => setReason(typed)}
          />
          {asked && !exported && <Notice kind="warning">{words.exportFirst}</Notice>}
          {refused && <Notice kind="warning">{words.closeMayNot}</Notice>}
          {failed !== null && <ProblemNotice says={failed.says} problem={failed.problem} work={work} />}
          <div>
            <PrimaryButton text={words.close} disabled={busy !== ''} allowDisabledFocus onClick={close} />
          </div>
        </>
      ) : (
        <p className={look.text}>{words.mayNotClose}</p>
      )}
    </div>
  );
}
