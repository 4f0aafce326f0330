import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionListWords } from '../../../../words/functionLists';
import { checkVocabulary, type FunctionVocabulary } from '../../../rules/vocabulary';
import { readListFile } from '../../vocabulary/readListFile';

const SHOWN = 20;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 4000;

type Draft = FunctionVocabulary;
const EMPTY: Draft = { id: '', title: '', version: '', source: '', licence: '', terms: [] };

const idFrom = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export interface ListFormProps {
  readonly words: FunctionListWords;
  readonly onKeep: (vocabulary: FunctionVocabulary, reason: string) => Promise<void>;
  readonly onLeave: () => void;
}

/** Brings a list in: a file is chosen, how it was read is shown, and only then is it kept. */
export function ListForm({ words, onKeep, onLeave }: ListFormProps): JSX.Element {
  const look = useLooks();
  const input = React.useRef<HTMLInputElement>(null);
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const [draft, setDraft] = React.useState<Draft | null>(null);
  const [reason, setReason] = React.useState('');
  const [unread, setUnread] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const problems = React.useMemo(() => (draft === null ? [] : checkVocabulary(draft.terms)), [draft]);
  const set = (more: Partial<Draft>): void => setDraft((before) => ({ ...(before ?? EMPTY), ...more }));
  const field = (name: 'id' | 'title' | 'version' | 'source' | 'licence', label: string, description = '', long = false): JSX.Element => (
    <Field
      label={label}
      description={description}
      value={draft?.[name] ?? ''}
      multiline={long}
      maxLength={long ? LONGEST : 255}
      onChange={(_, value = '') => set({ [name]: value })}
    />
  );
  const read = async (file: File): Promise<void> => {
    try {
      const { title, version, terms } = await readListFile(new Uint8Array(await file.arrayBuffer()));
      const named = title || file.name.replace(/\.\w+$/, '');
      setUnread(false);
      setDraft({ ...EMPTY, ...draft, title: draft?.title || named, id: draft?.id || idFrom(named), version: version || (draft?.version ?? ''), terms });
    } catch {
      setUnread(true);
    }
  };
  const keep = async (): Promise<void> => {
    if (draft === null) return;
    setBusy(true);
    await onKeep(draft, reason).finally(() => setBusy(false));
  };
  const whole = draft !== null && problems.length === 0 && ID.test(draft.id) && draft.title.trim() !== '' && draft.version.trim() !== '';
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.bring}
      </h3>
      <div className={look.tight}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".csv,.tsv,.txt,.xlsx,.xml,.rdf,text/csv,text/xml,application/xml,application/rdf+xml"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen !== undefined) void read(chosen);
          }}
        />
        <div>
          <DefaultButton primary={draft === null} text={draft === null ? words.choose : words.chooseAnother} onClick={() => input.current?.click()} />
        </div>
        <p className={look.quiet}>{words.chooseHint}</p>
      </div>
      <div role="status">{unread && <Notice kind="error">{words.notATable}</Notice>}</div>
      {draft !== null && (
        <>
          <p role="status" className={look.text}>
            {words.readOf(draft.terms.length)}
          </p>
          {problems.length > 0 && (
            <Notice kind="warning">
              {words.problems}
              <ul>
                {problems.slice(0, SHOWN).map(({ code, at, term }, place) => (
                  <li key={place}>{words.problem(code, at, term)}</li>
                ))}
                {problems.length > SHOWN && <li>{words.more(problems.length - SHOWN)}</li>}
              </ul>
            </Notice>
          )}
          <Table
            caption={words.rows}
            columns={[{ heading: words.name }, { heading: words.code }, { heading: words.above }]}
            rows={draft.terms.slice(0, SHOWN).map(({ code, title, parent }, at) => ({ key: String(at), cells: [title, code, parent] }))}
          />
          {draft.terms.length > SHOWN && <p className={look.quiet}>{words.more(draft.terms.length - SHOWN)}</p>}
          {field('title', words.titleField)}
          {field('id', words.identifier, words.identifierHint)}
          {field('version', words.versionField)}
          {field('source', words.source, words.sourceHint)}
          {field('licence', words.licence, words.licenceHint, true)}
          <Field label={words.reason} value={reason} onChange={(_, value = '') => setReason(value)} />
        </>
      )}
      <div className={look.row}>
        {draft !== null && <PrimaryButton text={busy ? words.keeping : words.keep(draft.terms.length)} disabled={!whole || busy} onClick={() => void keep()} />}
        <DefaultButton text={words.cancel} onClick={onLeave} />
      </div>
    </div>
  );
}
