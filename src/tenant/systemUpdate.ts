import { body } from '@pnp/queryable';
import { spPost, type SPFI } from '@pnp/sp';
import { Item } from '@pnp/sp/items';
import { formDateTime } from './formDates';
import { problemOf } from './readProblem';
import { listOf, type ListRef } from './rows';

/** What must not change when we write: when the document was last edited, and by whom. */
export interface Keep {
  /** ISO 8601. */
  readonly modified: string;
  readonly editorLogin: string;
}

/** Column texts by internal name; a `Date` stands for a point in time. */
export type ColumnValues = Readonly<Record<string, string | Date>>;

interface FieldVerdict {
  FieldName: string;
  HasException?: boolean;
  ErrorMessage?: string | null;
  ErrorCode?: number;
}

/**
 * Writes columns of one document and leaves its Modified and Modified By as they were (a system update).
 * SharePoint's REST has one way to do that: a form update of a new document that is given both values again.
 * The answer is 200 even where a field was refused, so every field's own verdict is read.
 * @throws TenantProblem naming what was refused.
 */
export function systemUpdate(list: ListRef, itemId: number, values: ColumnValues, keep: Keep, lcid: number): (sp: SPFI) => Promise<void> {
  return async (sp) => {
    const formValues = Object.entries(values).map(([FieldName, value]) => ({
      FieldName,
      FieldValue: value instanceof Date ? formDateTime(value.toISOString(), lcid) : value,
    }));
    formValues.push({ FieldName: 'Modified', FieldValue: formDateTime(keep.modified, lcid) });
    formValues.push({ FieldName: 'Editor', FieldValue: JSON.stringify([{ Key: keep.editorLogin }]) });
    // PnPjs's own method cannot say `datesInUTC`.
    const update = { formValues, bNewDocumentUpdate: true, datesInUTC: true };
    const verdicts = await spPost<FieldVerdict[]>(Item(listOf(sp, list).items.getById(itemId), 'validateUpdateListItem'), body(update));
    const refused = verdicts.find((verdict) => verdict.HasException === true);
    if (refused !== undefined) {
      const message = refused.ErrorMessage ?? '';
      const code = String(refused.ErrorCode ?? '');
      throw problemOf(200, code, `${refused.FieldName}: ${message}`, null);
    }
  };
}
