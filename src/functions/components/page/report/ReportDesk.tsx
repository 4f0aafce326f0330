import * as React from 'react';
import { EXPORT_FILES } from '../../../../reports/exchange/fileNames';
import type { FunctionExports } from '../../../../reports/exportsOf';
import { saveBytes, saveText } from '../../../../tables';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionLevelWords } from '../../../../words/functionLevels';
import type { FunctionReportWords } from '../../../../words/functionReport';
import { useFunctionPage } from '../surroundings';
import { TakeAway } from './TakeAway';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Saving = 'none' | 'making' | 'saved' | 'failed';

interface ReportDeskProps {
  readonly words: FunctionReportWords;
  readonly levels: FunctionLevelWords;
  readonly made: FunctionExports;
}

/** What there is to take away, what each is for, and what would make it more useful. */
export function ReportDesk({ words, levels, made }: ReportDeskProps): JSX.Element {
  const { show, reading } = useFunctionPage();
  const look = useLooks();
  const [saving, setSaving] = React.useState<Saving>('none');
  const { missing } = made;
  const names = reading.state.page.keyRecordSeries.map(({ name }) => name);
  const top = React.useRef<HTMLHeadingElement>(null);
  // Whoever came here pressed something that is no longer on the screen.
  React.useEffect(() => top.current?.focus(), []);
  const save = (name: 'html' | 'series' | 'transfer' | 'isdf' | 'eac' | 'page'): void => {
    const file = made.files[name];
    saveText(file.name, file.media, file.content);
    setSaving('saved');
  };
  const saveWord = async (): Promise<void> => {
    setSaving('making');
    try {
      const { reportDocument } = await import(/* webpackChunkName: "report-word" */ '../../../../reports/word/reportDocument');
      saveBytes(EXPORT_FILES.word, WORD, await reportDocument(made.report));
      setSaving('saved');
    } catch {
      setSaving('failed');
    }
  };
  const headings = made.report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  return (
    <section className={look.page} aria-label={words.heading}>
      <h2 className={look.title} tabIndex={-1} ref={top}>
        {words.heading}
      </h2>
      <p className={look.text}>{words.lead}</p>
      <div>
        <button type="button" className={look.plainButton} onClick={() => show('page')}>
          {words.back}
        </button>
      </div>
      <h3 className={look.heading}>{words.reportHeading}</h3>
      <TakeAway label={words.saveWord} purpose={words.purpose.word} primary disabled={saving === 'making'} onSave={() => void saveWord()} />
      <TakeAway label={words.saveHtml} purpose={words.purpose.html} onSave={() => save('html')} />
      <div role="status">
        {saving === 'making' ? <p className={look.text}>{words.making}</p> : null}
        {saving === 'saved' ? <Notice kind="done">{words.saved}</Notice> : null}
        {saving === 'failed' ? <Notice kind="error">{words.failed}</Notice> : null}
      </div>
      <Disclosure summary={words.outline}>
        <ol className={look.text}>
          {headings.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </Disclosure>
      <h3 className={look.heading}>{words.missingHeading}</h3>
      <p className={look.text}>{missing.length === 0 ? words.nothingMissing : words.stillMissing}</p>
      {missing.length === 0 ? null : (
        <ul className={look.text}>
          {missing.map((path) => (
            <li key={path}>{levels.missing(path, names)}</li>
          ))}
        </ul>
      )}
      <h3 className={look.heading}>{words.dataHeading}</h3>
      {(['series', 'transfer', 'isdf', 'eac', 'page'] as const).map((name) => (
        <TakeAway key={name} label={words.save[name]} purpose={words.purpose[name]} onSave={() => save(name)} />
      ))}
    </section>
  );
}
