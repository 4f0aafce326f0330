import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { levelsOf, readMarking, rulesAt, samePlace, standsUnder, type Container } from '../../rules';
import type { PlaceChange, Places } from '../../store/containers/desk';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import { PlaceProblems } from './PlaceProblems';
import { useLibraries } from './surroundings';

export interface PlaceFormProps {
  readonly places: Places;
  /** The place, or null for a folder that is yet to be named. */
  readonly place: { readonly place: string; readonly listId: string | null; readonly title: string } | null;
  readonly onSaved: (title: string, place: string) => void;
  readonly onBack: () => void;
}

type Said = Pick<Container, 'ceiling' | 'proposes' | 'historical'>;

/** The line as it reads, and why it does not hold. */
function ProposalField({ line, onChange }: { readonly line: string; readonly onChange: (line: string) => void }): JSX.Element {
  const { site, verdicts } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  const { allowed, paragraph } = site.scheme.defaults;
  if (!allowed)
    return (
      <p className={look.text}>
        {words.problem.proposalsForbidden(() => '')} {paragraph !== null && <>{verdicts.citation(paragraph)}.</>}
      </p>
    );
  const read = line.trim() === '' ? null : readMarking(line, site.scheme);
  return (
    <div className={look.tight}>
      <Field label={words.proposesLabel} description={words.proposesHint} value={line} maxLength={255} onChange={(_, text = '') => onChange(text)} />
      <div role="status">{read?.valid && read.canonical !== line && <p className={look.text}>{words.readsAs(read.canonical ?? '')}</p>}</div>
    </div>
  );
}

/** What an owner says of a place: the highest marking it may hold, what it proposes, and whether its records are historical. */
export function PlaceForm({ places, place, onSaved, onBack }: PlaceFormProps): JSX.Element {
  const { site, work } = useDesk();
  const { desk, words } = useLibraries();
  const look = useLooks();
  const id = useOwnId('mun-place');
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);

  const libraries = places.places.filter(({ kind }) => kind === 'library');
  const [listId, setListId] = React.useState(place === null ? (libraries[0]?.listId ?? null) : place.listId);
  const [folder, setFolder] = React.useState('');
  const library = libraries.find((each) => each.listId === listId);
  const path = folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
  const address = place?.place ?? `${library?.place ?? ''}/${path}`;
  const own = places.places.find((each) => samePlace(each.place, address))?.own;
  const [said, setSaid] = React.useState<Said>({ ceiling: own?.ceiling ?? '', proposes: own?.proposes ?? '', historical: own?.historical ?? null });
  const [reason, setReason] = React.useState('');
  const [saving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<unknown>(null);

  const around = rulesAt(
    address,
    places.places.map((each) => each.own).filter((each) => !samePlace(each.place, address))
  );
  const proposes = said.proposes.trim() === '' ? '' : (readMarking(said.proposes, site.scheme).canonical ?? said.proposes);
  const change: PlaceChange = { ...said, proposes, place: address, listId };
  const problems = desk.judge(change, places);
  const unnamed = place === null && path === '';
  const stopped = unnamed || problems.some(({ severity }) => severity === 'error');
  const ceilings = levelsOf(site.scheme).filter(({ name }) => standsUnder(name, places.siteCeiling, site.scheme) === 'within');

  const save = (): void => {
    if (stopped || saving) return;
    setSaving(true);
    setError(null);
    desk.save(change, reason).then(
      () => onSaved(place?.title ?? path, address),
      (failure: unknown) => {
        setSaving(false);
        setError(failure);
      }
    );
  };
  const failed = error === null ? null : work.problemOfAll(problemOf(error));
  const folders = listId === null ? [] : (places.folders[listId] ?? []);

  return (
    <form
      className={look.stack}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {place === null ? words.folderHeading : words.formHeading(place.title)}
      </h3>
      {place === null && (
        <>
          {libraries.length > 1 && (
            <fieldset className={look.group}>
              <legend className={look.legend}>{words.library}</legend>
              {libraries.map((each) => (
                <Choice
                  key={each.place}
                  kind="radio"
                  name={`${id}-library`}
                  label={each.title}
                  checked={each.listId === listId}
                  onChoose={() => setListId(each.listId)}
                />
              ))}
            </fieldset>
          )}
          <div>
            <Field
              required
              label={words.folder}
              description={words.folderHint}
              value={folder}
              maxLength={255}
              list={`${id}-folders`}
              onChange={(_, text = '') => setFolder(text)}
            />
            <datalist id={`${id}-folders`}>
              {folders.map((each) => (
                <option key={each} value={each.slice((library?.place.length ?? 0) + 1)} />
              ))}
            </datalist>
          </div>
        </>
      )}
      <fieldset className={look.group}>
        <legend className={look.legend}>{words.ceilingLabel}</legend>
        <Choice
          kind="radio"
          name={`${id}-ceiling`}
          label={words.asAround(around.ceiling === '' ? places.siteCeiling : around.ceiling)}
          checked={said.ceiling === ''}
          onChoose={() => setSaid({ ...said, ceiling: '' })}
        />
        {ceilings.map(({ name }) => (
          <Choice
            key={name}
            kind="radio"
            name={`${id}-ceiling`}
            label={name}
            checked={said.ceiling === name}
            onChoose={() => setSaid({ ...said, ceiling: name })}
          />
        ))}
      </fieldset>
      <ProposalField line={said.proposes} onChange={(line) => setSaid({ ...said, proposes: line })} />
      <fieldset className={look.group}>
        <legend className={look.legend}>{words.historicalLabel}</legend>
        <p className={look.quiet}>{words.historicalHint}</p>
        {([null, true, false] as const).map((value) => (
          <Choice
            key={String(value)}
            kind="radio"
            name={`${id}-historical`}
            label={value === null ? words.asAround(around.historical ? words.yesWord : words.noWord) : value ? words.yes : words.no}
            checked={said.historical === value}
            onChoose={() => setSaid({ ...said, historical: value })}
          />
        ))}
      </fieldset>
      <Field label={words.reason} value={reason} maxLength={1000} onChange={(_, text = '') => setReason(text)} />
      <div id={`${id}-why`} role="status" className={look.tight}>
        {unnamed && <p className={look.quiet}>{words.needFolder}</p>}
        <PlaceProblems problems={problems} />
      </div>
      {failed !== null && (
        <Notice kind="error">
          {failed.why} {failed.remedy}
        </Notice>
      )}
      <div className={look.row}>
        <PrimaryButton
          type="submit"
          text={saving ? words.saving : words.save}
          disabled={stopped || saving}
          allowDisabledFocus
          aria-describedby={stopped ? `${id}-why` : undefined}
        />
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </form>
  );
}
