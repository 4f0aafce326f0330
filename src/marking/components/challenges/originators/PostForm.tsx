import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { StepProblem } from '../../../../work/types';
import { problemOf } from '../../../../ui/problemOf';
import type { SuccessionDesk } from '../../../store/succession';
import { useChallenges } from '../surroundings';

/** Angle brackets would make a post's title read as a person. */
const isTitle = (title: string): boolean => title.trim() !== '' && !/[<>]/.test(title);

/** A post and who holds it now: people are looked up before anything is kept. */
export function PostForm({ desk, onSaved }: { readonly desk: SuccessionDesk; readonly onSaved: (title: string) => void }): JSX.Element {
  const { words, work } = useChallenges();
  const look = useLooks();
  const [title, setTitle] = React.useState('');
  const [accounts, setAccounts] = React.useState('');
  const [missing, setMissing] = React.useState(false);
  const [unknown, setUnknown] = React.useState<readonly string[]>([]);
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const [busy, setBusy] = React.useState(false);

  const save = async (): Promise<void> => {
    setMissing(!isTitle(title));
    if (!isTitle(title) || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const people = await desk.findPeople(accounts.split(/[\n,;]/));
      setUnknown(people.unknown);
      if (people.unknown.length === 0) {
        await desk.savePost(title, people.found);
        setTitle('');
        setAccounts('');
        onSaved(title.trim());
      }
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };

  return (
    <form
      noValidate
      className={look.tight}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={words.postTitle}
        value={title}
        maxLength={200}
        required
        errorMessage={missing && !isTitle(title) ? words.postMissing : undefined}
        onChange={(_, text = '') => setTitle(text)}
      />
      <Field label={words.postHolders} description={words.postHoldersHint} value={accounts} multiline rows={2} onChange={(_, text = '') => setAccounts(text)} />
      {unknown.length > 0 && <Notice kind="warning">{words.unknownPeople(unknown)}</Notice>}
      {problem !== null && (
        <Notice kind="error">
          {words.stopped} {work.problemOfAll(problem).why} {work.problemOfAll(problem).remedy}
        </Notice>
      )}
      <div>
        <DefaultButton type="submit" text={words.savePost(title.trim())} disabled={busy} allowDisabledFocus />
      </div>
    </form>
  );
}
