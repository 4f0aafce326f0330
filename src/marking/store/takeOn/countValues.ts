import { guidOf, numberOf, textOf, type RawRow } from '../../../tenant';
import type { Reducer } from '../../../scan';
import { LABEL_NAME } from '../../rules';
import { valueOf, type SourceField } from './sourceFields';

/** The values of one source, counted; the count stops where there are too many different ones to be markings. */
export interface Counted {
  documents: number;
  tooMany: boolean;
  readonly values: Map<string, { documents: number; labelId?: string }>;
}

/** More different values than a person would map. */
export const MOST_VALUES = 200;

export const newCount = (): Counted => ({ documents: 0, tooMany: false, values: new Map() });

/** Counts one document's value. */
export function count(counted: Counted, value: string, labelId?: string): void {
  if (value === '') return;
  counted.documents += 1;
  if (counted.tooMany) return;
  const known = counted.values.get(value);
  if (known !== undefined) known.documents += 1;
  else if (counted.values.size < MOST_VALUES) counted.values.set(value, { documents: 1, ...(labelId !== undefined && labelId !== '' ? { labelId } : {}) });
  else {
    counted.tooMany = true;
    counted.values.clear();
  }
}

export interface ValueFacts {
  documents: number;
  folders: number;
  readonly fields: ReadonlyMap<string, Counted>;
  readonly labels: Counted;
}

const LABEL_ID = '_IpLabelId';

export const LABEL_FIELDS: readonly string[] = [LABEL_NAME, LABEL_ID];

/** A document's label by name, or by its identifier where SharePoint shows no name. */
export const labelOf = (row: RawRow): { value: string; labelId: string } => {
  const labelId = guidOf(row, LABEL_ID);
  return { value: valueOf(row, LABEL_NAME) || labelId, labelId };
};

export const isFolder = (row: RawRow): boolean => textOf(row, 'FSObjType') === '1';

/** Counts the values of columns and labels. It holds no row, so that its memory is the same for any library. */
export const valueReducer = (fields: readonly SourceField[]): Reducer<ValueFacts> => ({
  fields: ['ID', 'FSObjType', ...LABEL_FIELDS, ...fields.map(({ name }) => name)],
  start: () => ({ documents: 0, folders: 0, fields: new Map(fields.map(({ name }) => [name, newCount()])), labels: newCount() }),
  add: (facts, row) => {
    if (isFolder(row)) {
      facts.folders += 1;
      return facts;
    }
    facts.documents += 1;
    for (const [name, counted] of facts.fields) count(counted, valueOf(row, name));
    const { value, labelId } = labelOf(row);
    count(facts.labels, value, labelId);
    return facts;
  },
});

/** Files whose custom properties SharePoint's parser keeps. */
const PARSED = /\.(?:docx|docm|dotx|xlsx|xlsm|xlsb|pptx|pptm|ppsx|doc|xls|ppt|pdf)$/i;

export const carriesProperties = (name: string): boolean => PARSED.test(name);

export interface Sample {
  /** Documents that can carry properties. */
  of: number;
  ids: number[];
  /** Every so many of them is kept. */
  stride: number;
}

/** Some of the documents that can carry properties, spread over the whole library whatever its length. */
export const sampleReducer = (most: number): Reducer<Sample> => ({
  fields: ['ID', 'FSObjType', 'FileLeafRef'],
  start: () => ({ of: 0, ids: [], stride: 1 }),
  add: (sample, row) => {
    if (isFolder(row) || !carriesProperties(textOf(row, 'FileLeafRef'))) return sample;
    if (sample.of % sample.stride === 0) sample.ids.push(numberOf(row, 'ID'));
    sample.of += 1;
    if (sample.ids.length > most) {
      sample.ids = sample.ids.filter((_, at) => at % 2 === 0);
      sample.stride *= 2;
    }
    return sample;
  },
});
