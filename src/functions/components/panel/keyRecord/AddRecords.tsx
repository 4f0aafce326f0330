import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import type { KeyRecord, RecordFlag, RecordSeries } from '../../../rules';
import { FlagChoices } from '../../keyRecords/FlagChoices';
import { chosenSeries, likelySeries, seriesChoices } from '../../keyRecords/seriesChoices';
import { useFunctionPanel } from '../surroundings';
import { MeantRecords } from './MeantRecords';
import type { Meant } from './useMeant';
import { NO_ANSWERS, WhyFields, whyOf } from './WhyFields';

export interface AddRecordsProps {
  readonly meant: Meant;
  readonly words: KeyRecordWords;
  readonly onAdd: (records: readonly KeyRecord[], series: readonly RecordSeries[]) => void;
}

/** What is added, and what only a person can say of it. */
export function AddRecords({ meant, words, onAdd }: AddRecordsProps): JSX.Element {
  const { site, work, culture } = useFunctionPanel();
  const look = useLooks();
  const { page, schedule, fresh } = meant;
  const records = fresh.map(({ record }) => record);
  const [answers, setAnswers] = React.useState(NO_ANSWERS);
  const [series, setSeries] = React.useState(() => likelySeries(page, records));
  const [flags, setFlags] = React.useState<readonly RecordFlag[]>([]);
  const [asked, setAsked] = React.useState(false);
  const form = React.useRef<HTMLDivElement>(null);
  const add = (): void => {
    setAsked(true);
    if (records.some(({ id }) => whyOf(answers, id) === '')) {
      // To the first that is missing.
      const empty = [...(form.current?.querySelectorAll('textarea') ?? [])].find(({ value }) => value.trim() === '');
      empty?.focus();
      return;
    }
    const chosen = chosenSeries(series, schedule, records[0], site.newId);
    onAdd(
      records.map((record) => ({ ...record, why: whyOf(answers, record.id), series: chosen.id, flags })),
      chosen.series === null ? [] : [chosen.series]
    );
  };
  const kinds = new Set(records.map(({ kind }) => kind));
  return (
    <div className={look.stack} ref={form}>
      <section className={look.tight} style={{ marginTop: 8 }} aria-label={words.meantHeading(records.length)}>
        <h2 className={look.heading}>{words.meantHeading(records.length)}</h2>
        <MeantRecords records={fresh} schedule={schedule} words={words} work={work} culture={culture} />
      </section>
      <WhyFields records={records} answers={answers} asked={asked} words={words} onChange={setAnswers} />
      <Select
        label={words.seriesLabel(records.length)}
        hint={words.seriesHint}
        value={series}
        options={seriesChoices(page, records, schedule, words)}
        onChange={setSeries}
      />
      <FlagChoices flags={flags} count={records.length} words={words} onChange={setFlags} />
      {kinds.has('document') && <p className={look.quiet}>{words.hashNote}</p>}
      {(kinds.has('folder') || kinds.has('library')) && <p className={look.quiet}>{words.containerNote}</p>}
      <div className={look.row}>
        <PrimaryButton text={words.add(records.length)} onClick={add} />
      </div>
    </div>
  );
}
