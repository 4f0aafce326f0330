import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import type { StepProblem } from '../../../../work/types';
import { problemOf } from '../../../../ui/problemOf';
import type { Originator, Post } from '../../../rules';
import type { HandOverRequest, OriginatorInUse, SuccessionDesk } from '../../../store/succession';
import { useChallenges } from '../surroundings';

export interface HandOverFormProps {
  readonly desk: SuccessionDesk;
  readonly leaving: OriginatorInUse;
  readonly posts: readonly Post[];
  readonly onBack: () => void;
  readonly onHandOver: (request: HandOverRequest) => void;
}

type Taker = { readonly kind: 'none' } | { readonly kind: 'person' } | { readonly kind: 'post'; readonly title: string };

/** Who takes the documents on: one of the site's posts, or a person, who is looked up first. */
export function HandOverForm({ desk, leaving, posts, onBack, onHandOver }: HandOverFormProps): JSX.Element {
  const { words, work } = useChallenges();
  const look = useLooks();
  const group = useOwnId('mun-to');
  const offered = posts.filter(({ title }) => title !== leaving.text);
  const [to, setTo] = React.useState<Taker>({ kind: offered.length > 0 ? 'none' : 'person' });
  const [account, setAccount] = React.useState('');
  const [unknown, setUnknown] = React.useState('');
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const [busy, setBusy] = React.useState(false);
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const ready = to.kind === 'person' ? account.trim() !== '' : to.kind === 'post';

  const whom = async (): Promise<Originator | null> => {
    if (to.kind === 'post') return { name: to.title, login: '' };
    const { found } = await desk.findPeople([account]);
    return found[0] ?? null;
  };
  const go = async (): Promise<void> => {
    if (!ready || busy) return;
    setBusy(true);
    setUnknown('');
    setProblem(null);
    try {
      const taker = await whom();
      if (taker !== null) return onHandOver({ from: leaving.text, to: taker });
      setUnknown(account.trim());
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };

  return (
    <form
      noValidate
      className={look.tight}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h4 className={look.heading} tabIndex={-1} ref={start}>
        {words.handOverFrom(leaving.originator.name || leaving.originator.login, leaving.documents)}
      </h4>
      <fieldset className={look.group}>
        <legend className={look.quiet}>{words.toPost}</legend>
        {offered.map(({ title, holders }) => (
          <Choice
            key={title}
            kind="radio"
            name={group}
            label={title}
            hint={holders.length > 0 ? holders.map(({ name }) => name).join(', ') : words.nobody}
            checked={to.kind === 'post' && to.title === title}
            onChoose={() => setTo({ kind: 'post', title })}
          />
        ))}
        {offered.length === 0 && <p className={look.quiet}>{words.postsNone}</p>}
      </fieldset>
      <Choice kind="radio" name={group} label={words.toPerson} checked={to.kind === 'person'} onChoose={() => setTo({ kind: 'person' })}>
        {to.kind === 'person' && (
          <Field
            label={words.account}
            description={words.accountHint}
            type="email"
            value={account}
            maxLength={200}
            onChange={(_, text = '') => setAccount(text)}
          />
        )}
      </Choice>
      <div role="status">
        {unknown !== '' && <Notice kind="warning">{words.accountUnknown(unknown)}</Notice>}
        {problem !== null && (
          <Notice kind="error">
            {words.stopped} {work.problemOfAll(problem).why} {work.problemOfAll(problem).remedy}
          </Notice>
        )}
      </div>
      <div className={look.row}>
        <PrimaryButton type="submit" text={words.handOver(leaving.documents)} disabled={!ready || busy} allowDisabledFocus />
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </form>
  );
}
