import { COLUMNS } from '../../tenant/names';
import { guidOf, numberOf, textOf, type RawRow } from '../../tenant/names/row';
import { compareWithLabel, type LabelVerdict, type MappedLabel, type Scheme } from '../rules';

/** A document that would get a sensitivity label of us. */
export interface LabelTarget {
  readonly itemId: number;
  readonly uniqueId: string;
  readonly name: string;
  /** Its address from the root of the tenant. */
  readonly path: string;
  readonly line: string;
  readonly label: MappedLabel;
  /** Whether that is less sensitive than the label that it has. */
  readonly lowers: boolean;
}

/** A library's markings beside its labels. */
export interface LabelFacts {
  documents: number;
  readonly verdicts: Record<LabelVerdict, number>;
  readonly targets: LabelTarget[];
}

/** Where SharePoint shows a document's sensitivity label in its rows, without Graph. Read only where a scheme maps labels. */
const LABEL_ID = '_IpLabelId';

/** Compares each document's marking with its label. Only documents that would get a label are kept. */
export const labelReducer = (scheme: Scheme): { readonly fields: readonly string[]; start(): LabelFacts; add(facts: LabelFacts, row: RawRow): LabelFacts } => ({
  fields: ['ID', 'UniqueId', 'FSObjType', 'FileLeafRef', 'FileRef', COLUMNS.marking.internalName, LABEL_ID],
  start: () => ({ documents: 0, verdicts: { agree: 0, labelMissing: 0, markingMissing: 0, disagree: 0, unmapped: 0 }, targets: [] }),
  add: (facts, row) => {
    if (textOf(row, 'FSObjType') === '1') return facts;
    facts.documents += 1;
    const line = textOf(row, COLUMNS.marking.internalName);
    const { verdict, label, lowers } = compareWithLabel(line, guidOf(row, LABEL_ID), scheme);
    facts.verdicts[verdict] += 1;
    if (label)
      facts.targets.push({
        itemId: numberOf(row, 'ID'),
        uniqueId: guidOf(row, 'UniqueId'),
        name: textOf(row, 'FileLeafRef'),
        path: textOf(row, 'FileRef'),
        line,
        label,
        lowers,
      });
    return facts;
  },
});
