import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import type { TransferCheckWords } from '../../../../words/transferCheck';
import { useFunctionsDesk } from '../surroundings';
import { ListChooser } from './ListChooser';
import { NamesPart } from './NamesPart';
import { RowsPart } from './RowsPart';
import { transferCsv } from './transferCsv';
import { useTransferFile, type TransferFile } from './useTransferFile';
import { WarningsPart } from './WarningsPart';

/** A list of records for transfer: which, how many of its rows are ready, what to put right, and the names that stay. */
export function Transfer({ words }: { readonly words: TransferCheckWords }): JSX.Element {
  const { now } = useFunctionsDesk();
  const look = useLooks();
  const { file, choose } = useTransferFile(now().toISOString().slice(0, 10));
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <p className={look.text}>{words.lead}</p>
        <p className={look.quiet}>{words.prepares}</p>
      </div>
      <ListChooser words={words} again={file.kind === 'checked'} onChoose={choose} />
      {file.kind === 'reading' && <Skeleton lines={4} label={words.reading} />}
      {file.kind === 'unreadable' && <Notice kind="error">{words[file.code]}</Notice>}
      {file.kind === 'checked' && <Found key={file.name} file={file} words={words} />}
    </div>
  );
}

type Checked = Extract<TransferFile, { readonly kind: 'checked' }>;

/** What was found in a list. */
function Found({ file, words }: { readonly file: Checked; readonly words: TransferCheckWords }): JSX.Element {
  const look = useLooks();
  const { check, problems } = file;
  const ready = check.rows.filter(({ valid }) => valid).length;
  const right = problems.length === 0 && ready === check.rows.length;
  const save = async (): Promise<void> => {
    const { saveCsv } = await import(/* webpackChunkName: "tables" */ '../../../../tables');
    saveCsv(words.saveName, transferCsv(check, problems, words));
  };
  return (
    <>
      <div className={look.tight}>
        <h3 className={look.heading}>
          {words.result}: {file.name}
        </h3>
        <Notice kind={right ? 'done' : 'warning'}>
          {words.ready(ready, check.rows.length)} {right && words.allReady}
        </Notice>
        {(!right || check.warnings.length > 0) && (
          <div>
            <DefaultButton text={words.save} onClick={() => void save()} />
          </div>
        )}
      </div>
      {problems.length > 0 && (
        <div className={look.tight}>
          <h3 className={look.heading}>{words.fileHeading}</h3>
          <ul className={look.text} style={{ paddingLeft: 20 }}>
            {problems.slice(0, 50).map(({ code, value }) => (
              <li key={`${code} ${value}`}>{words.fileProblem[code](value)}</li>
            ))}
          </ul>
          {problems.length > 50 && <p className={look.quiet}>{words.moreRows(problems.length - 50)}</p>}
        </div>
      )}
      {check.explained.size > 0 && <RowsPart check={check} words={words} />}
      {check.rows.length > 0 && <WarningsPart warnings={check.warnings} words={words} />}
      {check.rows.length > 0 && <NamesPart paths={check.paths} words={words} />}
    </>
  );
}
