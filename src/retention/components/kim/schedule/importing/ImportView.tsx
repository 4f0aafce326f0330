import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../../ui/Notice';
import { Select } from '../../../../../ui/Select';
import { Skeleton } from '../../../../../ui/Skeleton';
import { useAreaWords } from '../../../../../ui/useAreaWords';
import { useLooks } from '../../../../../ui/useLooks';
import { scheduleBringingWords, type ScheduleBringingWords } from '../../../../../words/scheduleBringing';
import { scheduleImportWords, type ScheduleImportWords } from '../../../../../words/scheduleImport';
import { proposeMapping, readTable, type TableMapping } from '../../../../rules/schedules';
import type { Sheet } from '../../../../../tables';
import { useRetentionDesk } from '../../surroundings';
import { useScheduleRoom } from '../../room/scheduleRoom';
import type { SchedulesRead } from '../../room/useSchedules';
import { ColumnsPart } from './ColumnsPart';
import { FileChooser } from './FileChooser';
import { ImportRoomProvider } from './importRoom';
import { aboutOf, KeepPart } from './KeepPart';
import { RowsPart } from './RowsPart';
import { useTableFile } from './useTableFile';

export interface ImportViewProps {
  readonly read: SchedulesRead;
  readonly onKept: (message: string) => void;
  readonly onLeave: () => void;
}

/** Bringing in a department's table: which file, what its columns hold, how every row is read, and only then keeping it. */
export default function ImportView({ read, onKept, onLeave }: ImportViewProps): JSX.Element {
  const { words: around } = useRetentionDesk();
  const { words, culture } = useScheduleRoom();
  const { words: bringing, error } = useAreaWords<ScheduleBringingWords>(scheduleBringingWords, culture);
  const { words: rowWords, error: failed } = useAreaWords<ScheduleImportWords>(scheduleImportWords, culture);
  const look = useLooks();
  const { file, choose } = useTableFile();
  const [sheetAt, setSheetAt] = React.useState(0);
  const start = React.useRef<HTMLHeadingElement>(null);
  const ready = bringing !== null && rowWords !== null;
  React.useEffect(() => start.current?.focus(), [ready]);

  if (error !== null || failed !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (bringing === null || rowWords === null) return <Skeleton lines={5} label={words.reading} />;
  const sheets = file.kind === 'read' ? file.sheets : [];
  return (
    <ImportRoomProvider value={{ bringing, rowWords }}>
      <div className={look.stack}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {bringing.heading}
        </h3>
        <p className={look.text}>{bringing.lead}</p>
        <FileChooser
          again={file.kind === 'read'}
          onChoose={(chosen) => {
            setSheetAt(0);
            choose(chosen);
          }}
        />
        {file.kind === 'reading' && <Skeleton lines={4} label={bringing.readingFile} />}
        {file.kind === 'unreadable' && <Notice kind="error">{`${bringing.unreadable} ${rowWords.unreadable[file.code]}`}</Notice>}
        {sheets.length > 1 && (
          <Select
            label={bringing.sheet}
            value={String(sheetAt)}
            options={sheets.map(({ name, rows }, at) => ({ key: String(at), text: bringing.sheetName(name, rows.length) }))}
            onChange={(key) => setSheetAt(Number(key))}
          />
        )}
        {file.kind === 'read' && <SheetPart key={`${file.name} ${sheetAt}`} sheet={sheets[sheetAt] ?? sheets[0]} read={read} onKept={onKept} />}
        <div>
          <DefaultButton text={file.kind === 'read' ? bringing.leave : words.back} onClick={onLeave} />
        </div>
      </div>
    </ImportRoomProvider>
  );
}

/** One table: its columns, its rows, and what becomes of them. */
function SheetPart({ sheet, read, onKept }: { readonly sheet: Sheet; readonly read: SchedulesRead; readonly onKept: (message: string) => void }): JSX.Element {
  const { now } = useScheduleRoom();
  const { rows } = sheet;
  const [mapping, setMapping] = React.useState<TableMapping>(() => proposeMapping(rows));
  const [about, setAbout] = React.useState(() => aboutOf(read));
  const today = now().toISOString().slice(0, 10);
  const { year, publicRecords } = about;
  const reading = React.useMemo(
    () => readTable(rows, mapping, { today, setting: { year, yearSaidBy: 'schedule', publicRecords } }),
    [rows, mapping, today, year, publicRecords]
  );
  return (
    <>
      <ColumnsPart rows={rows} reading={reading} onChange={setMapping} />
      <RowsPart reading={reading} />
      <KeepPart reading={reading} read={read} about={about} onAbout={setAbout} onKept={onKept} />
    </>
  );
}
