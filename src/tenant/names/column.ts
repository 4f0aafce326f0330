import type { ColumnName } from './columns';

export const text = (internalName: string, id: string, indexed = false): ColumnName => ({ internalName, id, type: 'Text', indexed, maxLength: 255 });
export const note = (internalName: string, id: string): ColumnName => ({ internalName, id, type: 'Note', indexed: false });
