import { text } from './column';
import type { ColumnName } from './columns';

/** The columns of a library in which retention is on. Their names and GUIDs are a contract, as those of marking are. */
export const RECORD_COLUMNS = {
  /** The code of the class that a person gave this document itself; empty where it has that of its place. */
  recordClass: text('MunRecordClass', '35887f0a-55f9-4373-b1ac-990114126dca', true),
  /** The first day on which it may be disposed of: a cache, which makes SharePoint's own views useful. */
  dueOn: { internalName: 'MunDueOn', id: 'd99091b9-fbb5-4349-b05b-96d379a767ab', type: 'DateTime', indexed: true },
  /** The version of the schedule by which that day was reckoned. */
  dueRule: text('MunDueRule', 'f5d55f2c-a3b9-4be3-91b5-520ffff7ce02'),
  /** A hint, for views; the KIM site's list is what holds. */
  hold: { internalName: 'MunHold', id: 'ae1a2f36-dacc-4fab-9c56-062faba831b5', type: 'Boolean', indexed: false },
  businessFunction: text('MunFunction', '6ffb1558-b64b-48ef-ad9e-b915d8005fcd', true),
} as const satisfies Record<string, ColumnName>;
