import { text } from './column';

/**
 * The site columns of Muniment. Their names and GUIDs are a contract: other packages, reports and an archivist's
 * exports rest on them, so a name here is never changed and a GUID is never used again.
 */
export interface ColumnName {
  readonly internalName: string;
  readonly id: string;
  readonly type: 'Text' | 'DateTime' | 'Boolean' | 'Note' | 'Number';
  readonly indexed: boolean;
  /** For DateTime: whether a time of day belongs to it. */
  readonly withTime?: boolean;
  readonly maxLength?: number;
}

export const COLUMN_GROUP = 'Muniment';

/** The longest canonical line that the marking column can hold; a longer one is refused. */
export const MARKING_LENGTH = 255;

export const COLUMNS = {
  marking: text('MunMarking', 'b7627a36-f96d-422e-b033-8b6afd3d0b99', true),
  originator: text('MunOriginator', 'bbf13a6b-24ea-43f6-b8d2-3a21c6b73cea'),
  originatingBody: text('MunOriginatingBody', '379d3940-34e7-4345-9472-dca23c87ace8'),
  reclassifyOn: { internalName: 'MunReclassifyOn', id: 'cab77efb-2f45-44ec-81fa-c8f9c10ee006', type: 'DateTime', indexed: true, withTime: true },
  reclassifyTo: text('MunReclassifyTo', '3e3472ed-abc5-4df9-831e-99fd83b3078f'),
  reclassifyEvent: text('MunReclassifyEvent', '95fe908c-195c-4c5f-b4c1-4d208b369480'),
} as const satisfies Record<string, ColumnName>;
