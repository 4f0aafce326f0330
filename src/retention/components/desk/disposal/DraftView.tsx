import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { Notice } from '../../../../ui/Notice';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import type { DraftPlan } from '../../../store/disposal';
import { useRecordsDesk } from '../surroundings';
import { addressOf } from './addressOf';
import { ReasonTable } from './ReasonTable';
import { drawFrom } from './drawFrom';
import { useDisposal } from './surroundings';
import { draftTable } from './tables';

const SAMPLE = 5;

/** A plan before it is kept: what would go, what would not and why. */
export function DraftView({ draft, onKeep, onBack }: { readonly draft: DraftPlan; readonly onKeep: () => void; readonly onBack: () => void }): JSX.Element {
  const look = useLooks();
  const { words } = useDisposal();
  const { site } = useRecordsDesk();
  const { going, staying, plan } = draft;
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  return (
    <div className={look.stack}>
      <section className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {words.goesHeading}
        </h3>
        <p className={look.text}>
          {going.length === 0 ? words.nothingGoes : (plan.deed === 'label' ? words.getLabel : words.goes)(going.length, words.size(plan.bytes))}
        </p>
        {draft.beyond > 0 && <p className={look.text}>{words.beyond(draft.beyond)}</p>}
        {going.length > 0 && (
          <>
            <p className={look.quiet}>{words.sample}</p>
            <ul className={look.text}>
              {drawFrom(going, SAMPLE, plan.hash).map(({ path, name }) => (
                <li key={path}>
                  <TextLink href={addressOf(site.door.webUrl, path)} newTab>
                    {name}
                  </TextLink>
                </li>
              ))}
            </ul>
            <div className={look.row}>
              <DefaultButton text={words.saveGoes} onClick={() => saveCsv(words.fileGoes, draftTable(going, words))} />
            </div>
          </>
        )}
      </section>
      {staying.length > 0 && (
        <section className={look.tight}>
          <h3 className={look.heading}>{words.staysHeading}</h3>
          <p className={look.text}>{words.stays(staying.length)}</p>
          <ReasonTable caption={words.staysHeading} counts={plan.staying} />
          <div className={look.row}>
            <DefaultButton text={words.saveStays} onClick={() => saveCsv(words.fileStays, draftTable(staying, words))} />
          </div>
        </section>
      )}
      {!draft.complete && <Notice kind="warning">{words.incomplete}</Notice>}
      {draft.libraries
        .filter(({ problem }) => problem !== null)
        .map(({ title }) => (
          <Notice key={title} kind="warning">
            {words.notRead(title)}
          </Notice>
        ))}
      {plan.unseen > 0 && <p className={look.quiet}>{words.unseen(plan.unseen)}</p>}
      {going.length > 0 && draft.needsSecond && <Notice kind="info">{words.secondNeeded}</Notice>}
      <p className={look.quiet}>{words.nothingYet}</p>
      <div className={look.row}>
        {going.length > 0 && <PrimaryButton text={words.keepPlan(going.length)} onClick={onKeep} />}
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}
