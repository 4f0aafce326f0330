import * as React from 'react';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import { formatNumber } from '../../../../words/numbers';
import type { HoldsWords } from '../../../../words/holds';
import type { HeldCount } from '../../../store/holds/countHeld';
import { useRecordsDesk } from '../surroundings';

const addressOf = (webUrl: string, path: string): string => new URL(path.split('/').map(encodeURIComponent).join('/'), webUrl).href;

/** What of a site is held: by which hold, and in which library. */
export function HeldFigures({ count, words }: { readonly count: HeldCount; readonly words: HoldsWords }): JSX.Element {
  const { site, culture } = useRecordsDesk();
  const look = useLooks();
  const n = (value: number): string => formatNumber(value, culture);
  const unread = count.libraries.filter(({ read }) => !read).length;
  const titleOf = ({ confidential, title }: HeldCount['holds'][number]['by']): string =>
    confidential ? words.confidentialAsk(site.settings.kimContact) : title;
  return (
    <div className={look.stack}>
      <p className={look.text} role="status">
        {count.held === 0 ? words.siteNone : words.held(count.held, count.documents)} {!count.complete && words.stopped}
      </p>
      {unread > 0 && <Notice kind="warning">{words.unseen(unread, count.libraries.length)}</Notice>}
      {(count.unexplained ?? 0) > 0 && <p className={look.quiet}>{words.unexplained(count.unexplained ?? 0)}</p>}
      {count.holds.length > 0 && (
        <>
          <Table
            caption={words.byHold}
            columns={[{ heading: words.hold }, { heading: words.documents, number: true }, { heading: words.backing }]}
            rows={count.holds.map(({ by, documents }) => ({
              key: by.holdId,
              cells: [titleOf(by), n(documents), by.backed === null ? words.notTold : by.backed ? words.isBacked : words.notBacked],
            }))}
          />
          {count.holds.map(({ by, sample }) => (
            <Disclosure key={by.holdId} summary={`${words.sample}: ${titleOf(by)}`}>
              <ul className={look.tight}>
                {sample.map(({ uniqueId, name, serverRelativeUrl }) => (
                  <li key={uniqueId}>
                    <TextLink href={addressOf(site.door.webUrl, serverRelativeUrl)}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </>
      )}
      {count.held > 0 && count.libraries.length > 1 && (
        <Table
          caption={words.byLibrary}
          columns={[{ heading: words.library }, { heading: words.documents, number: true }]}
          rows={count.libraries.filter(({ read }) => read).map(({ library, held }) => ({ key: library.id, cells: [library.title, n(held)] }))}
        />
      )}
    </div>
  );
}
