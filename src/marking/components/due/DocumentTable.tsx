import * as React from 'react';
import { Table } from '../../../ui/Table';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import { formatDateTime } from '../../../words/dates';
import { readOriginator } from '../../rules';
import type { EndingDocument } from '../../store/lapsing/dueDesk';
import { useDesk } from '../desk/surroundings';
import { addressOf } from '../libraries/addressOf';
import { useDue } from './surroundings';

/** Rows to draw; the rest are counted. */
const MOST = 100;

/** A link to a document. */
export function DocumentLink({ ending }: { readonly ending: EndingDocument }): JSX.Element {
  const { site } = useDesk();
  return <TextLink href={addressOf(site.door.webUrl, ending.document.serverRelativeUrl)}>{ending.document.name}</TextLink>;
}

/** Documents with where they lie, how they are marked now, and since when they are due. */
export function DocumentTable({ caption, documents }: { readonly caption: string; readonly documents: readonly EndingDocument[] }): JSX.Element {
  const { culture, timeZone, work } = useDesk();
  const { words } = useDue();
  const look = useLooks();
  const timed = documents.some(({ lapse }) => lapse.at !== '');
  return (
    <div className={look.tight}>
      <Table
        caption={caption}
        columns={[{ heading: words.document }, { heading: words.library }, { heading: words.now }, { heading: timed ? words.since : words.originator }]}
        rows={documents.slice(0, MOST).map((ending) => ({
          key: ending.document.uniqueId,
          cells: [
            <DocumentLink key="link" ending={ending} />,
            ending.library.title,
            ending.document.line,
            timed
              ? ending.lapse.at === ''
                ? ''
                : formatDateTime(ending.lapse.at, culture, timeZone)
              : (readOriginator(ending.document.originator)?.name ?? words.nobody),
          ],
        }))}
      />
      {documents.length > MOST && <p className={look.quiet}>{work.more(documents.length - MOST)}</p>}
    </div>
  );
}
