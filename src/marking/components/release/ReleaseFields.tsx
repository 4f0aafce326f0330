import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { copyNameProblems, missingClearances, placeProblem, splitName, type Clearance } from '../../rules';
import type { ReleaseDesk, ReleaseRequest, ReleaseSurvey } from '../../store/desk';
import { ClearanceFields } from './ClearanceFields';
import { PlaceFields, type ReleaseTarget } from './PlaceFields';
import { useRelease } from './surroundings';

export interface ReleaseFieldsProps {
  readonly desk: ReleaseDesk;
  readonly survey: ReleaseSurvey;
  /** The day where the person is, as `2026-11-20`. */
  readonly today: string;
  readonly onMake: (request: ReleaseRequest) => void;
  readonly onCancel: () => void;
}

const folderOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));

/** The folder in which all of them lie; null where they lie in several. */
function commonFolder(urls: readonly string[]): string | null {
  const folders = new Set(urls.map(folderOf));
  return folders.size === 1 ? [...folders][0] : null;
}

/** What must be said before a copy is made, in reading order: its name, where it goes, who cleared it, why. */
export function ReleaseFields({ desk, survey, today, onMake, onCancel }: ReleaseFieldsProps): JSX.Element {
  const { words, scheme } = useRelease();
  const look = useLooks();
  const form = React.useRef<HTMLFormElement>(null);
  const candidates = survey.candidates.filter(({ verdict }) => verdict.code === 'mayRelease');
  const own = survey.libraries.find((library) => library.id === survey.ownLibrary);
  const ownFolder = commonFolder(candidates.map(({ document }) => document.serverRelativeUrl));

  const [names, setNames] = React.useState(() =>
    candidates.map(({ document }) => {
      const { stem, ending } = splitName(document.name);
      return `${words.nameFor(stem)}${ending}`;
    })
  );
  const [place, setPlace] = React.useState<ReleaseTarget>({ listId: survey.ownLibrary, folder: ownFolder ?? own?.url ?? '' });
  const [clearances, setClearances] = React.useState<readonly Clearance[]>(() =>
    (scheme.release?.clearances ?? []).map(({ id }) => ({ id, by: '', on: '', reference: '' }))
  );
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(0);

  const nameProblems = copyNameProblems(names.map((name, i) => ({ name, original: candidates[i].document.name })));
  const missing = missingClearances(clearances, today, scheme);
  const inTheWay = candidates.map(({ verdict }) => placeProblem(`${place.folder}/x`, verdict.line ?? '', survey.rules.containers, scheme)).find((each) => each !== null);
  const reasonMissing = candidates.some(({ verdict }) => verdict.needsReason) && reason.trim() === '';
  const ready = missing.length === 0 && nameProblems.every((problem) => problem === null) && inTheWay === undefined && !reasonMissing;

  // What is to be put right has the focus, from the top.
  React.useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="status"] *[tabindex]')?.focus();
  }, [tried]);

  const make = (): void => {
    if (!ready) return setTried(tried + 1);
    onMake({
      copies: candidates.map(({ document, verdict }, i) => ({ document, line: verdict.line ?? '', name: names[i] })),
      place,
      clearances,
      reason: reason.trim(),
    });
  };

  return (
    <form
      ref={form}
      noValidate
      className={look.stack}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      {candidates.map(({ document, verdict }, i) => {
        const problem = nameProblems[i];
        return (
          <section key={document.uniqueId} className={look.tight}>
            <h3 className={look.heading}>{words.copyOf(document.name)}</h3>
            <p className={look.text}>{words.willRead(verdict.line ?? '')}</p>
            <Field
              required
              label={words.name}
              description={i === 0 ? words.nameHint : undefined}
              value={names[i]}
              maxLength={255}
              errorMessage={problem !== null && (tried > 0 || problem !== 'empty') ? words.nameProblem[problem] : undefined}
              onChange={(_, name = '') => setNames(names.map((each, at) => (at === i ? name : each)))}
            />
          </section>
        );
      })}
      <PlaceFields
        desk={desk}
        survey={survey}
        ownFolder={ownFolder}
        place={place}
        refusal={inTheWay !== undefined && inTheWay !== null ? words.placeProblem[inTheWay] : null}
        onChange={setPlace}
      />
      <ClearanceFields given={clearances} today={today} missing={tried > 0 ? missing : []} onChange={setClearances} />
      <Field
        required={candidates.some(({ verdict }) => verdict.needsReason)}
        label={candidates.some(({ verdict }) => verdict.needsReason) ? words.reason : words.reasonOptional}
        description={words.reasonHint}
        value={reason}
        maxLength={1000}
        errorMessage={tried > 0 && reasonMissing ? words.reasonMissing : undefined}
        onChange={(_, text = '') => setReason(text)}
      />
      <Disclosure summary={words.carries}>
        <ul className={look.text}>
          {words.carried.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <div className={look.row}>
        <PrimaryButton type="submit" text={words.make(candidates.length)} />
        <DefaultButton text={words.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
