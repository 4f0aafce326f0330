import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import type { CsvTable } from '../../../tables';
import { problemOf } from '../../../ui/problemOf';
import { useDesk } from './surroundings';

export interface SaveTableProps {
  /** What the button does. */
  readonly text: string;
  /** Said where the file could not be made. */
  readonly notSaved: string;
  readonly fileName: string;
  /** The table is made when somebody saves it. */
  readonly table: () => CsvTable;
}

/** A button that saves a table as a file. What writes files is loaded when somebody saves one. */
export function SaveTable({ text, notSaved, fileName, table }: SaveTableProps): JSX.Element {
  const { work, now } = useDesk();
  const [error, setError] = React.useState<unknown>(null);
  const save = (): void => {
    setError(null);
    import(/* webpackChunkName: "tables" */ '../../../tables')
      .then(({ saveCsv }) => saveCsv(`${fileName}-${now().toISOString().slice(0, 10)}`, table()))
      .catch(setError);
  };
  return (
    <>
      <DefaultButton text={text} onClick={save} />
      {error !== null && (
        <Notice kind="error">
          {notSaved} {work.problemOfAll(problemOf(error)).remedy}
        </Notice>
      )}
    </>
  );
}
