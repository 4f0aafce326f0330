import * as React from 'react';
import { MessageBarButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import type { Operation, Progress } from '../../store/desk';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakingOn } from '../../store/takeOn';
import { useTakeOn } from './surroundings';
import { useAsked } from './useAsked';

export type Begin = (library: MarkedLibrary, undoing: boolean, begin: (onProgress: Progress) => TakingOn) => void;

/** What this person took on in a library before: cut off, or still to be undone. */
function Earlier({ library, onRun }: { readonly library: MarkedLibrary; readonly onRun: Begin }): JSX.Element | null {
  const { own, desk, site, culture, timeZone } = useTakeOn();
  const ask = React.useCallback(() => desk.earlier(library.id), [desk, library]);
  const { asked, again } = useAsked(ask);
  if (asked.state !== 'here') return null;
  const { unfinished, undoable } = asked.value;
  const date = (operation: Operation): string => formatDate(operation.when, culture, timeZone);
  if (unfinished !== null)
    return (
      <Notice
        kind="warning"
        actions={
          <div>
            <MessageBarButton text={own.goOn} onClick={() => onRun(library, unfinished.kind === 'undo', (tell) => desk.resume(library.id, unfinished, tell))} />
            <MessageBarButton text={own.leave} onClick={() => void site.deskFor(library.id).abandon(unfinished).then(again)} />
          </div>
        }
      >
        {unfinished.kind === 'undo' ? own.unfinishedUndo : own.unfinished(unfinished.planned, unfinished.left, date(unfinished))}
      </Notice>
    );
  if (undoable.length === 0) return null;
  const documents = undoable.reduce((sum, { planned }) => sum + planned, 0);
  return (
    <Notice kind="info" actions={<MessageBarButton text={own.undo} onClick={() => onRun(library, true, (tell) => desk.undo(library.id, undoable, tell))} />}>
      {own.undoable(documents, date(undoable[undoable.length - 1]))}
    </Notice>
  );
}

export interface ChooseLibraryProps {
  /** Whether the person comes back here: the focus then begins here again. */
  readonly returned: boolean;
  readonly onFind: (library: MarkedLibrary) => void;
  readonly onRun: Begin;
}

/** Which library, and what was left there before. */
export function ChooseLibrary({ returned, onFind, onRun }: ChooseLibraryProps): JSX.Element {
  const { own, libraries } = useTakeOn();
  const look = useLooks();
  const [chosen, setChosen] = React.useState<MarkedLibrary | null>(libraries.length === 1 ? libraries[0] : null);
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (returned) start.current?.focus();
  }, [returned]);
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {own.heading}
        </h3>
        <p className={look.text}>{own.lead}</p>
      </div>
      <fieldset className={look.group}>
        <legend className={look.legend}>{own.library}</legend>
        {libraries.map((library) => (
          <Choice
            key={library.id}
            kind="radio"
            name="mun-take-on-library"
            label={library.title}
            hint={own.items(library.itemCount)}
            checked={chosen?.id === library.id}
            onChoose={() => setChosen(library)}
          />
        ))}
      </fieldset>
      {chosen !== null && <Earlier key={chosen.id} library={chosen} onRun={onRun} />}
      <div className={look.row}>
        <PrimaryButton text={own.find} disabled={chosen === null} allowDisabledFocus onClick={() => chosen !== null && onFind(chosen)} />
        {chosen === null && <span className={look.quiet}>{own.findFirst}</span>}
      </div>
    </div>
  );
}
