import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import type { DisposalPlan } from '../../../rules';
import type { PlannedDocument } from '../../../store/disposal';
import { useRecordsDesk } from '../surroundings';
import { addressOf } from './addressOf';
import { useDisposal } from './surroundings';

const SHOWN = 100;

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly documents: readonly PlannedDocument[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Every document of a plan, to be opened: whoever agrees can look at what they agree to. */
export function PlanContents({ plan }: { readonly plan: DisposalPlan }): JSX.Element {
  const look = useLooks();
  const { desk, words } = useDisposal();
  const { site, work } = useRecordsDesk();
  const [state, setState] = React.useState<State>({ kind: 'reading' });
  React.useEffect(() => {
    let wanted = true;
    desk.contents(plan).then(
      (documents) => wanted && setState({ kind: 'read', documents }),
      (error: unknown) => wanted && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [desk, plan]);
  if (state.kind === 'reading') return <Skeleton lines={3} label={words.makingPlan} />;
  if (state.kind === 'failed') return <ProblemNotice says={words.failed} problem={problemOf(state.error)} work={work} />;
  const { documents } = state;
  const c = words.columns;
  return (
    <div className={look.tight}>
      <Table
        caption={words.fileGoes}
        columns={[{ heading: words.document }, { heading: c.class }, { heading: c.size, number: true }]}
        rows={documents.slice(0, SHOWN).map(({ listId, itemId, name, path, recordClass, size }) => ({
          key: `${listId}/${itemId}`,
          cells: [
            name === '' ? (
              words.reasons.notFound.why
            ) : (
              <TextLink href={addressOf(site.door.webUrl, path)} newTab>
                {name}
              </TextLink>
            ),
            recordClass,
            words.size(size),
          ],
        }))}
      />
      {documents.length > SHOWN && <p className={look.quiet}>{work.more(documents.length - SHOWN)}</p>}
      <div className={look.row}>
        <DefaultButton
          text={words.saveGoes}
          onClick={() =>
            saveCsv(words.fileGoes, {
              headings: [c.name, c.path, c.class, c.modified, c.size],
              rows: documents.map(({ name, path, recordClass, modified, size }) => [name, path, recordClass, modified, size]),
            })
          }
        />
      </div>
    </div>
  );
}
