import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import type { Places } from '../../store/containers/desk';
import { useDesk } from '../desk/surroundings';
import { addressOf } from './addressOf';
import { useLibraries } from './surroundings';

/** The documents that have a higher marking than their place may hold, library by library, and what to do. */
export function DocumentsAbove({ places }: { readonly places: Places }): JSX.Element {
  const { site } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  const [whole, ...others] = places.places;
  if (whole.above === 0) return <p className={look.text}>{words.allWithin(whole.documents)}</p>;
  return (
    <div className={look.tight}>
      <Notice kind="warning">
        {words.someAbove(whole.above)} {words.aboveRemedy}
      </Notice>
      {others
        .filter(({ kind, above }) => kind === 'library' && above > 0)
        .map(({ place, title, above, documentsAbove }) => (
          <Disclosure key={place} summary={words.aboveIn(above, title)}>
            <Table
              caption={words.aboveIn(above, title)}
              columns={[{ heading: words.document }, { heading: words.marking }, { heading: words.allowed }]}
              rows={documentsAbove.map(({ uniqueId, name, address, line, ceiling }) => ({
                key: uniqueId,
                cells: [
                  <TextLink key="name" href={addressOf(site.door.webUrl, address)} newTab>
                    {name}
                  </TextLink>,
                  line,
                  ceiling,
                ],
              }))}
            />
            {above > documentsAbove.length && <p className={look.quiet}>{words.aboveMore(above - documentsAbove.length)}</p>}
          </Disclosure>
        ))}
    </div>
  );
}
