import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import type { TransferCheckWords } from '../../../../words/transferCheck';
import { publicNames, type PublicName } from '../../../rules/transfer';

/** So many names are drawn in one place of the tree. */
const SHOWN = 40;

/** The tree of names as the public will find it in the archive's catalogue. */
export function NamesPart({ paths, words }: { readonly paths: ReadonlyMap<number, string>; readonly words: TransferCheckWords }): JSX.Element {
  const look = useLooks();
  const names = React.useMemo(() => publicNames([...paths.values()]), [paths]);
  return (
    <div className={look.tight}>
      <h3 className={look.heading}>{words.namesHeading}</h3>
      <p className={look.quiet}>{names.length === 0 ? words.noNames : words.namesLead}</p>
      {names.length > 0 && <Names names={names} words={words} />}
    </div>
  );
}

function Names({ names, words }: { readonly names: readonly PublicName[]; readonly words: TransferCheckWords }): JSX.Element {
  const look = useLooks();
  return (
    <ul className={look.text} style={{ paddingLeft: 16 }}>
      {names.slice(0, SHOWN).map(({ name, place, fault, files, below }) => (
        <li key={name}>
          {name}{' '}
          <span className={look.quiet}>
            {words.place[place]} · {words.files(files)}
            {fault !== null && <> · {words.fault[fault]}</>}
          </span>
          {below.length > 0 && <Names names={below} words={words} />}
        </li>
      ))}
      {names.length > SHOWN && <li className={look.quiet}>{words.moreNames(names.length - SHOWN)}</li>}
    </ul>
  );
}
