import * as React from 'react';
import { sameLogin } from '../../../../marking/rules';
import { Notice } from '../../../../ui/Notice';
import { ProgressView } from '../../../../ui/ProgressView';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import { formatDay } from '../../../../words/days';
import type { DisposalWords } from '../../../../words/disposal';
import type { KeepAnswer, KeepingWords } from '../../../../words/keeping';
import type { PeriodWords } from '../../../../words/periods';
import type { KeepDesk, KeepGroup, KeepSurvey } from '../../../store/keeping/keepDesk';
import { useRecordPanel } from '../surroundings';
import { AnswerForm } from './AnswerForm';
import { GroupCard } from './GroupCard';
import { KeepDone } from './KeepDone';

export interface KeepGroupsProps {
  readonly desk: KeepDesk;
  readonly survey: KeepSurvey;
  readonly words: KeepingWords;
  readonly periods: PeriodWords;
  readonly disposal: DisposalWords;
  readonly onAgain: () => void;
}

interface Subject {
  readonly answer: KeepAnswer;
  readonly group: KeepGroup;
  readonly until: string;
}

/** The series among what was selected, one at a time, and the question about it. */
export function KeepGroups({ desk, survey, words, periods, disposal, onAgain }: KeepGroupsProps): JSX.Element {
  const { site, work, culture, close } = useRecordPanel();
  const look = useLooks();
  const [chosen, setChosen] = React.useState(0);
  const { run, start, clear } = useOneRun<Subject>();
  const [changed, setChanged] = React.useState(false);
  const group = survey.groups[Math.min(chosen, survey.groups.length - 1)];
  const { settings, person, manages } = site;
  const decides = manages || settings.keepers.length === 0 || settings.keepers.some(({ login }) => sameLogin(login, person.login));

  if (run.kind === 'running') {
    const { answer, group: of } = run.subject;
    return (
      <ProgressView heading={words.running(answer, of.documents.length)} progress={run.progress} control={run.control} words={work} counted={words.counted} />
    );
  }
  if (run.kind === 'done')
    return (
      <KeepDone
        answer={run.subject.answer}
        documents={run.subject.group.documents.length}
        day={formatDay(run.subject.until, culture)}
        report={run.report}
        words={words}
        onBack={() => {
          setChanged(true);
          clear();
          onAgain();
        }}
        onClose={() => close(true)}
      />
    );
  if (group === undefined) return <Notice kind="info">{words.nothingSelected}</Notice>;

  const answerIt = (answer: KeepAnswer, until: string, reason: string): void => {
    // What is as the schedule says already needs no writing.
    if (answer === 'asScheduled' && group.exceptions.length === 0) return close(changed);
    start({ answer, group, until }, (onProgress) => {
      if (answer === 'asScheduled') return desk.asScheduled(survey, group, onProgress);
      if (answer === 'keepLonger') return desk.keepLonger(survey, group, until, reason, onProgress);
      return answer === 'workingCopy' ? desk.asWorkingCopies(survey, group, reason, onProgress) : desk.askToDispose(survey, group, reason, onProgress);
    });
  };
  const nameOf = ({ recordClass, key, documents }: KeepGroup): string =>
    words.series(recordClass?.title ?? (key.recordClass || words.noClass), key.year, documents.length);
  return (
    <div className={look.stack}>
      {survey.missing.length > 0 && <Notice kind="warning">{words.missing(survey.missing.length)}</Notice>}
      {survey.folders > 0 && <Notice kind="info">{words.folders(survey.folders)}</Notice>}
      {survey.groups.length > 1 ? (
        <Select
          label={words.which}
          value={String(chosen)}
          options={survey.groups.map((each, at) => ({ key: String(at), text: nameOf(each) }))}
          onChange={(key) => setChosen(Number(key))}
        />
      ) : (
        <h2 className={look.heading}>{nameOf(group)}</h2>
      )}
      <GroupCard survey={survey} group={group} words={words} periods={periods} culture={culture} />
      <AnswerForm
        key={chosen}
        survey={survey}
        group={group}
        words={words}
        disposal={disposal}
        culture={culture}
        decides={decides}
        alwaysSecond={settings.alwaysSecond}
        onAnswer={answerIt}
      />
    </div>
  );
}
