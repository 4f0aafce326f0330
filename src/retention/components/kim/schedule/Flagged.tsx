import * as React from 'react';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { useScheduleRoom } from '../room/scheduleRoom';
import type { ListedClass } from './listClasses';

const MOST = 50;

/** The classes whose words nobody can count by until a person has said what they mean. */
export function Flagged({ classes, onOpen }: { readonly classes: readonly ListedClass[]; readonly onOpen: (code: string) => void }): JSX.Element {
  const { words } = useScheduleRoom();
  const look = useLooks();
  const { flagged, list } = words;
  if (classes.length === 0) return <p className={look.quiet}>{flagged.none}</p>;
  return (
    <div className={look.tight}>
      <Notice kind="warning">
        {flagged.heading(classes.length)}. {flagged.lead}
      </Notice>
      <Disclosure summary={flagged.which} about={flagged.heading(classes.length)} opensWhen={classes.length <= 5}>
        <Table
          caption={flagged.heading(classes.length)}
          columns={[{ heading: list.recordClass }, { heading: list.howLong }, { heading: flagged.why }]}
          rows={classes.slice(0, MOST).map(({ recordClass: each, said }) => ({
            key: each.code,
            cells: [
              <button key="open" type="button" className={look.plainButton} onClick={() => onOpen(each.code)}>
                {each.title}
              </button>,
              list.ownWords(each.keepFor, each.keepFrom),
              said.problems.join(' '),
            ],
          }))}
        />
        {classes.length > MOST && <p className={look.quiet}>{flagged.more(classes.length - MOST)}</p>}
      </Disclosure>
    </div>
  );
}
