import * as React from 'react';
import type { Schedule } from '../../../retention/rules';
import { Select } from '../../../ui/Select';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { Library } from '../../store/desk';
import { useRetentionSetup } from './surroundings';

export interface LibraryClassesProps {
  readonly libraries: readonly Library[];
  readonly schedule: Schedule;
  readonly defaultClass: string;
  /** By the library's id: what is chosen here. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (libraryId: string, code: string) => void;
}

/** The record class of each library that is chosen. */
export function LibraryClasses({ libraries, schedule, defaultClass, chosen, onChoose }: LibraryClassesProps): JSX.Element {
  const { own, words } = useRetentionSetup();
  const look = useLooks();
  const nameOf = (code: string): string => own.named(schedule.classes.find((record) => record.code === code)?.title ?? code, code);
  const classes = schedule.classes.map(({ code }) => ({ key: code, text: nameOf(code) }));
  const optionsFor = ({ recordClass = '' }: Library): { key: string; text: string }[] => [
    ...(recordClass === '' ? [{ key: '', text: defaultClass === '' ? own.none : own.usual(nameOf(defaultClass)) }] : []),
    ...(recordClass !== '' && !classes.some(({ key }) => key === recordClass) ? [{ key: recordClass, text: recordClass }] : []),
    ...classes,
  ];
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{own.libraryClasses}</legend>
      <p className={look.quiet}>{own.libraryClassesHint}</p>
      <Table
        middle
        caption={own.libraryClasses}
        columns={[{ heading: words.library }, { heading: own.libraryClasses }]}
        rows={libraries.map((library) => ({
          key: library.id,
          cells: [
            library.title,
            <Select
              key="class"
              hideLabel
              label={own.classOf(library.title)}
              value={chosen[library.id] ?? library.recordClass ?? ''}
              options={optionsFor(library)}
              onChange={(code) => onChoose(library.id, code)}
            />,
          ],
        }))}
      />
    </fieldset>
  );
}
