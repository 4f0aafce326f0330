import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { SchemeStatus } from '../../../words/schemeEditor';
import type { Scheme } from '../../rules';
import type { Shelf } from '../../store/schemes/schemeDesk';
import type { SchemeStanding } from '../../store/schemes/schemeStore';
import { useSchemeEditor } from './surroundings';

export interface ShelfViewProps {
  readonly shelf: Extract<Shelf, { kind: 'open' }>;
  readonly onEdit: (standing: SchemeStanding) => void;
  readonly onVersions: (standing: SchemeStanding) => void;
  /** Begins a copy: its text, and that of the scheme it was copied from. */
  readonly onCopy: (text: string, before: string) => void;
  readonly onChanged: () => void;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const statusOf = ({ inForce, draft, withdrawn }: SchemeStanding): SchemeStatus =>
  withdrawn ? 'withdrawn' : inForce === null ? 'draft' : draft === null ? 'inForce' : 'both';

/** Beginning a copy of one of the product's schemes: it needs a name of its own. */
function CopyForm({
  scheme,
  taken,
  onBegin,
}: {
  readonly scheme: Scheme;
  readonly taken: readonly string[];
  readonly onBegin: (id: string) => void;
}): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const [id, setId] = React.useState('');
  const refusal = id === '' ? '' : taken.includes(id) ? words.shelf.idTaken : ID.test(id) ? '' : words.shelf.idForm;
  const ready = id !== '' && refusal === '';
  return (
    <form
      className={look.tight}
      aria-label={`${words.shelf.copy}: ${scheme.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onBegin(id);
      }}
    >
      <Field
        autoFocus
        label={words.shelf.id}
        description={words.shelf.idHint}
        value={id}
        maxLength={60}
        errorMessage={refusal}
        onChange={(_, value = '') => setId(value.trim())}
      />
      <div>
        <PrimaryButton type="submit" text={words.shelf.begin} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}

/** Saying that a scheme shall be offered no more: why, and what it means, before it is done. */
function WithdrawForm({ standing, onDone }: { readonly standing: SchemeStanding; readonly onDone: () => void }): JSX.Element {
  const { desk, words } = useSchemeEditor();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const [failed, setFailed] = React.useState(false);
  const title = standing.inForce?.title ?? standing.schemeId;
  const ready = reason.trim() !== '';
  return (
    <form
      className={look.tight}
      aria-label={words.shelf.withdrawNow(title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) desk.withdraw(standing, reason).then(onDone, () => setFailed(true));
      }}
    >
      <p className={look.text}>{words.shelf.withdrawLead(title)}</p>
      <Field autoFocus required label={words.versions.reason} value={reason} maxLength={500} onChange={(_, value = '') => setReason(value)} />
      {failed && <Notice kind="error">{words.edit.saveFailed}</Notice>}
      <div>
        <DefaultButton type="submit" text={words.shelf.withdrawNow(title)} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}

/** The department's own schemes and how each stands, and those that come with the product. */
export function ShelfView({ shelf, onEdit, onVersions, onCopy, onChanged }: ShelfViewProps): JSX.Element {
  const { desk, words, builtIn, timeZone, notHere } = useSchemeEditor();
  const look = useLooks();
  const [asking, setAsking] = React.useState<string | null>(null);
  const { standings } = shelf;
  const ask = (key: string): void => setAsking(asking === key ? null : key);
  const titleOf = ({ inForce, draft, schemeId }: SchemeStanding): string => (draft ?? inForce)?.title ?? schemeId;

  const ownRow = (standing: SchemeStanding): { key: string; cells: React.ReactNode[] } => {
    const { schemeId, inForce, draft } = standing;
    const last = shelf.versions.find((version) => version.schemeId === schemeId);
    const key = `own ${schemeId}`;
    return {
      key,
      cells: [
        <React.Fragment key="title">
          {titleOf(standing)}
          <p className={look.quiet}>{schemeId}</p>
        </React.Fragment>,
        words.shelf.status(statusOf(standing), inForce?.version ?? '', draft?.version ?? ''),
        last ? words.shelf.changedBy(last.who.name, words.date(last.when, timeZone)) : '',
        <div key="doing" className={look.tight}>
          <div className={look.row}>
            <DefaultButton
              text={desk.may ? words.shelf.edit : words.shelf.look}
              ariaLabel={`${desk.may ? words.shelf.edit : words.shelf.look}: ${titleOf(standing)}`}
              onClick={() => onEdit(standing)}
            />
            <DefaultButton text={words.shelf.versions} ariaLabel={`${words.shelf.versions}: ${titleOf(standing)}`} onClick={() => onVersions(standing)} />
            {desk.may && inForce !== null && !standing.withdrawn && (
              <DefaultButton
                text={words.shelf.withdraw}
                ariaLabel={`${words.shelf.withdraw}: ${titleOf(standing)}`}
                aria-expanded={asking === key}
                onClick={() => ask(key)}
              />
            )}
          </div>
          {asking === key && <WithdrawForm standing={standing} onDone={onChanged} />}
        </div>,
      ],
    };
  };

  const begin = (scheme: Scheme, id: string): void => {
    const copy: Scheme = { ...scheme, id, version: '0.1', title: words.shelf.copyTitle(scheme.title) };
    onCopy(JSON.stringify(copy, null, 2), JSON.stringify(scheme));
  };

  return (
    <div className={look.stack}>
      <p className={look.text}>{words.lead}</p>
      {!desk.may && <Notice kind="info">{words.onlyLook}</Notice>}
      {notHere !== null && <Notice kind="warning">{words.notHere(notHere.property, notHere.address)}</Notice>}
      <h3 className={look.heading}>{words.shelf.own}</h3>
      {standings.length === 0 ? (
        <p className={look.text}>{words.shelf.none}</p>
      ) : (
        <Table
          caption={words.shelf.own}
          columns={[{ heading: words.shelf.scheme }, { heading: words.shelf.state }, { heading: words.shelf.changed }, { heading: words.shelf.doing }]}
          rows={standings.map(ownRow)}
        />
      )}
      <h3 className={look.heading}>{words.shelf.builtIn}</h3>
      <p className={look.quiet}>{words.shelf.builtInLead}</p>
      <Table
        caption={words.shelf.builtIn}
        columns={[{ heading: words.shelf.scheme }, { heading: words.shelf.state }, ...(desk.may ? [{ heading: words.shelf.doing }] : [])]}
        rows={builtIn.map((scheme) => {
          const key = `builtIn ${scheme.id}`;
          return {
            key,
            cells: [
              scheme.title,
              words.shelf.status('builtIn', scheme.version, ''),
              ...(desk.may
                ? [
                    <div key="doing" className={look.tight}>
                      <div>
                        <DefaultButton
                          text={words.shelf.copy}
                          ariaLabel={`${words.shelf.copy}: ${scheme.title}`}
                          aria-expanded={asking === key}
                          onClick={() => ask(key)}
                        />
                      </div>
                      {asking === key && (
                        <CopyForm
                          scheme={scheme}
                          taken={[...builtIn.map(({ id }) => id), ...standings.map(({ schemeId }) => schemeId)]}
                          onBegin={(id) => begin(scheme, id)}
                        />
                      )}
                    </div>,
                  ]
                : []),
            ],
          };
        })}
      />
    </div>
  );
}
