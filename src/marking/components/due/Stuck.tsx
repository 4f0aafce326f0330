import * as React from 'react';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { EndingDocument } from '../../store/lapsing/dueDesk';
import { DocumentLink } from './DocumentTable';
import { useDue } from './surroundings';

/** Documents that cannot become what their columns say: which, why, and what to do. */
export function Stuck({ documents }: { readonly documents: readonly EndingDocument[] }): JSX.Element | null {
  const { words } = useDue();
  const look = useLooks();
  if (documents.length === 0) return null;
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.stuckHeading}</h3>
      <p className={look.text}>{words.stuckLead}</p>
      <Table
        caption={words.stuckHeading}
        columns={[{ heading: words.document }, { heading: words.why }, { heading: words.remedy }]}
        rows={documents.map((ending) => {
          const { why, remedy } = words.stuck[ending.lapse.problem ?? 'becomesInvalid'];
          return { key: ending.document.uniqueId, cells: [<DocumentLink key="link" ending={ending} />, why, remedy] };
        })}
      />
    </section>
  );
}
