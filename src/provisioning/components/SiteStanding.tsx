import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../ui/Notice';
import { Table } from '../../ui/Table';
import { useLooks } from '../../ui/useLooks';
import type { SiteState } from '../store/desk';
import { nameOf, placeOf, useSetupGround } from './surroundings';

export interface SiteStandingProps {
  readonly site: SiteState<unknown>;
  readonly onChange: () => void;
  readonly onPutBack: () => void;
  /** What else can be asked of it. */
  readonly children?: React.ReactNode;
}

/** How a site stands on which it is on: where, and what is no longer as it was set up. */
export function SiteStanding({ site, onChange, onPutBack, children }: SiteStandingProps): JSX.Element {
  const { words, labels } = useSetupGround();
  const look = useLooks();
  const { drift, libraries } = site;
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.status(libraries.filter((library) => library.on).length, libraries.length)}</p>
      {drift.length === 0 ? (
        <p className={look.text}>{words.driftNone}</p>
      ) : (
        <div className={look.tight}>
          <Notice kind="warning">{words.driftSome(drift.length)}</Notice>
          <Table
            caption={words.driftSome(drift.length)}
            columns={[{ heading: words.part }, { heading: words.where }, { heading: words.now }, { heading: words.shouldBe }]}
            rows={drift.map((step) => ({
              key: step.key,
              cells: [
                <React.Fragment key="name">
                  {nameOf(step, labels)}
                  <p className={look.quiet}>{words.kinds[step.what]}</p>
                </React.Fragment>,
                placeOf(step, labels) || words.onSite,
                step.state === 'missing' ? words.missing : (step.found ?? words.changedSince),
                step.expected ?? words.asSetUp,
              ],
            }))}
          />
        </div>
      )}
      <div className={look.row}>
        {drift.length > 0 && <PrimaryButton text={words.putBack} onClick={onPutBack} />}
        <DefaultButton text={words.change} onClick={onChange} />
      </div>
      {children}
    </div>
  );
}
