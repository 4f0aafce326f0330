import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../ui/useLooks';
import type { CsvTable } from '../../../tables';
import type { Overview } from '../../store/coverage';
import type { Check } from '../../store/samples';
import { useDesk } from '../desk/surroundings';
import { checkTable, findingsTable, linesTable, overviewTable, type ExportGround } from './exportTables';
import { Problem } from './Problem';
import { useOverview } from './surroundings';

/** The same as files. What writes them is loaded when somebody saves one. */
export function Exports({ overview, newest }: { readonly overview: Overview; readonly newest: Check | null }): JSX.Element {
  const { words } = useOverview();
  const { site, culture, timeZone } = useDesk();
  const look = useLooks();
  const [error, setError] = React.useState<unknown>(null);
  const ground: ExportGround = { words, scheme: site.scheme, settings: site.settings, culture, timeZone };
  const save = (name: keyof typeof words.fileNames, table: CsvTable): void => {
    setError(null);
    import(/* webpackChunkName: "tables" */ '../../../tables')
      .then(({ saveCsv }) => saveCsv(`${words.fileNames[name]}-${overview.when.slice(0, 10)}`, table))
      .catch(setError);
  };
  return (
    <section className={look.tight} aria-label={words.exports}>
      <h3 className={look.heading}>{words.exports}</h3>
      <p className={look.quiet}>{words.exportsHint}</p>
      <div className={look.row}>
        <DefaultButton text={words.saveOverview} onClick={() => save('overview', overviewTable(overview, ground))} />
        <DefaultButton text={words.saveFindings} onClick={() => save('findings', findingsTable(overview, ground))} />
        <DefaultButton text={words.saveLines} onClick={() => save('lines', linesTable(overview, ground))} />
        {newest && <DefaultButton text={words.saveCheck} onClick={() => save('check', checkTable(newest, ground))} />}
      </div>
      {error !== null && <Problem says={words.notSaved} error={error} />}
    </section>
  );
}
