import { BaseApplicationCustomizer } from '@microsoft/sp-application-base';

export { openRecordPanel } from './openRecordPanel';
export { putOffPrompt } from './putOffPrompt';

/** A component of its own, which no site registers, so that nothing of the panel comes with a library page. */
export default class RecordPanelExtension extends BaseApplicationCustomizer<Record<string, never>> {}
