import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import { mayOf, NOTICED_KINDS } from '../../../rules';
import { GatherPart } from '../gathering/GatherPart';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import { ConfirmPart } from './ConfirmPart';
import { CountersignPart } from './CountersignPart';
import { NoticedGroup } from './NoticedGroup';
import { useNoticed } from './useNoticed';

/** What has changed, what is to become of it on the page, and one button that says that the page is true. */
export function ChangesDesk({ words }: { readonly words: FunctionChangesWords }): JSX.Element {
  const { site, reading, culture, show, words: pageWords } = useFunctionPage();
  const look = useLooks();
  const zone = useTimeZone();
  const { noticed, notLooked, again } = useNoticed();
  const start = React.useRef<HTMLHeadingElement>(null);
  const said = React.useRef<HTMLParagraphElement>(null);
  const [message, setMessage] = React.useState({ text: '', at: 0 });
  React.useEffect(() => start.current?.focus(), []);
  // What was pressed is gone by then: the focus goes to what says so.
  React.useEffect(() => {
    if (message.at > 0) said.current?.focus();
  }, [message]);
  const say = (text: string): void => setMessage(({ at }) => ({ text, at: at + 1 }));
  const { state, gathered } = reading;
  const rights = mayOf(site, state);
  const last = state.confirmations.at(-1);
  const when = (moment: string): string => formatDateTime(moment, culture, zone);
  const title = state.page.title || pageWords.untitled;
  return (
    <section className={look.page} aria-label={title}>
      <h2 className={look.title} tabIndex={-1} ref={start}>
        {title}
      </h2>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.heading}</h3>
        <p className={look.text}>{last === undefined ? words.neverLead : words.lead(last.who.name, when(last.when))}</p>
        <GatherPart onGathered={again} />
        {gathered === null && <p className={look.quiet}>{words.neverGathered}</p>}
        {notLooked.length > 0 && (
          <Notice kind="warning">
            {words.notLookedAt}
            <ul>
              {notLooked.map((what) => (
                <li key={what}>{words.notLooked[what]}</li>
              ))}
            </ul>
          </Notice>
        )}
        <p className={look.text} role="status" tabIndex={-1} ref={said}>
          {message.text}
        </p>
        {noticed === null ? (
          <Skeleton lines={4} label={words.looking} />
        ) : noticed.length === 0 ? (
          <p className={look.text}>{words.nothing}</p>
        ) : (
          NOTICED_KINDS.map((kind) => {
            const here = noticed.filter((each) => each.kind === kind);
            return here.length > 0 && <NoticedGroup key={kind} kind={kind} noticed={here} words={words} may={rights.edit} onSaid={say} />;
          })
        )}
      </div>
      <ConfirmPart words={words} left={noticed?.length ?? 0} />
      <CountersignPart words={words} />
      <div>
        <DefaultButton text={words.back} onClick={() => show('page')} />
      </div>
    </section>
  );
}
