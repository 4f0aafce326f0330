import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import { useRecordsDesk, type OtherSites } from '../surroundings';
import { useQueue } from './surroundings';
import { useMySites, type SiteState } from './useMySites';

/** The other sites that a person looks after, with what waits for them there. */
export function MySites(): JSX.Element | null {
  const { others } = useRecordsDesk();
  return others === undefined ? null : <Sites others={others} />;
}

function Sites({ others }: { readonly others: OtherSites }): JSX.Element {
  const { words } = useQueue();
  const look = useLooks();
  const { sites, busy, add, remove, read } = useMySites(others);
  const [text, setText] = React.useState('');
  const [refused, setRefused] = React.useState(false);
  const says = words.sites;

  const stateOf = (state: SiteState): string => {
    if (state.kind === 'unread') return '';
    if (state.kind === 'notOn' || state.kind === 'failed') return state.kind === 'notOn' ? says.notOn : says.notRead;
    const summary = state.kind === 'reading' && state.decisions === 0 ? says.opening : says.summary(state.documents, state.decisions);
    return state.complete || state.of === 0 ? summary : `${summary} (${says.partly(state.read, state.of)})`;
  };
  const take = (): void => {
    const address = others.address(text);
    setRefused(address === null);
    if (address === null) return;
    add(address);
    setText('');
  };
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{says.heading}</h3>
      <p className={look.quiet}>{says.lead}</p>
      {sites.length > 0 && (
        <div role="status">
          <Table
            caption={says.heading}
            middle
            columns={[{ heading: says.address }, { heading: words.parts.toDecide }, { heading: words.todo }]}
            rows={sites.map(({ address, state }) => ({
              key: address,
              cells: [
                <TextLink key="link" href={address}>
                  {decodeURI(new URL(address).pathname)}
                </TextLink>,
                stateOf(state),
                <div key="do" className={look.row}>
                  <DefaultButton
                    text={says.open}
                    ariaLabel={`${says.open}: ${address}`}
                    disabled={busy}
                    allowDisabledFocus
                    onClick={() => !busy && read([address])}
                  />
                  <DefaultButton text={says.remove} ariaLabel={`${says.remove}: ${address}`} onClick={() => remove(address)} />
                </div>,
              ],
            }))}
          />
        </div>
      )}
      {sites.length > 1 && (
        <div className={look.row}>
          <DefaultButton text={says.readAll} disabled={busy} allowDisabledFocus onClick={() => !busy && read(sites.map(({ address }) => address))} />
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <div className={look.tight}>
          <Field
            label={says.address}
            description={says.addressHint}
            value={text}
            errorMessage={refused ? says.notAnAddress : undefined}
            styles={{ root: { maxWidth: 400 } }}
            onChange={(_, next = '') => {
              setText(next);
              setRefused(false);
            }}
          />
          <div className={look.row}>
            <DefaultButton type="submit" text={says.add} />
          </div>
        </div>
      </form>
    </section>
  );
}
