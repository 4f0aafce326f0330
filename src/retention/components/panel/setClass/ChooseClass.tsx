import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import type { RecordClassWords } from '../../../../words/recordClasses';
import { isInUse, type ClassSuggestion, type Schedule } from '../../../rules';
import { ClassSearch } from '../../classes/ClassSearch';
import { classNamed } from '../../classes/classWords';
import { findClassOf } from '../../classes/findClassOf';
import { commonCode, type Selected } from './draft';

export interface ChooseClassProps {
  readonly schedule: Schedule;
  readonly selected: Selected;
  readonly suggestions: readonly ClassSuggestion[];
  readonly chosen: string | null;
  readonly today: string;
  readonly words: RecordClassWords;
  readonly onChoose: (code: string) => void;
}

interface Option {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

/** The ways to choose: what is suggested with its reasons, a working copy, the class of the place, or any by its words. */
export function ChooseClass({ schedule, selected, suggestions, chosen, today, words, onChoose }: ChooseClassProps): JSX.Element {
  const look = useLooks();
  const name = useOwnId('mun-suggested');
  const { documents, folders } = selected;
  const classes = React.useMemo(() => schedule.classes.filter((record) => isInUse(record, today)), [schedule, today]);
  const now = commonCode(selected);
  const working = findClassOf(schedule, schedule.workingClass);
  const own = documents.length > 0 && folders.length === 0 && documents.some(({ facts }) => facts.ownClass !== '');
  const options: Option[] = suggestions.map(({ code, reasons }) => ({
    code,
    label: classNamed(schedule, code, words),
    hint: reasons.map(({ reason, because }) => words.because[reason](because)).join(' '),
  }));
  const more: Option[] = [];
  if (now !== null && now !== '') more.push({ code: now, label: words.asNow(classNamed(schedule, now, words)) });
  if (working !== null && isInUse(working, today) && folders.length === 0 && now !== working.code && !options.some(({ code }) => code === working.code))
    more.push({ code: working.code, label: documents.length === 1 ? words.workingCopy : words.workingCopies, hint: words.workingHint });
  if (own) {
    const places = new Set(documents.map(({ ofPlace }) => ofPlace.code));
    more.push({ code: '', label: words.likePlace, hint: places.size === 1 ? words.likePlaceHint(classNamed(schedule, [...places][0], words)) : undefined });
  }
  const listed = [...options, ...more];
  const draw = ({ code, label, hint }: Option): JSX.Element => (
    <Choice key={`${code} ${label}`} kind="radio" name={name} label={label} hint={hint} checked={chosen === code} onChoose={() => onChoose(code)} />
  );
  return (
    <section className={look.stack} aria-label={words.chooseHeading}>
      <h2 className={look.heading}>{words.chooseHeading}</h2>
      {listed.length > 0 && (
        <fieldset className={look.group}>
          <legend className={options.length > 0 ? look.legend : look.hidden}>{options.length > 0 ? words.suggestionsHeading : words.chooseHeading}</legend>
          {options.length > 0 && <p className={look.quiet}>{words.suggestionsHint}</p>}
          {listed.map(draw)}
        </fieldset>
      )}
      <ClassSearch classes={classes} chosen={chosen ?? ''} onChoose={onChoose} words={words} />
    </section>
  );
}
