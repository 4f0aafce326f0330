import { BaseApplicationCustomizer } from '@microsoft/sp-application-base';

export { openMarkPanel } from './openMarkPanel';

/**
 * The panel is a component of its own, so that nothing of it comes with a library page: the command set asks for it by
 * its id. SharePoint knows components of a few kinds only; as an application customizer that no site registers, this
 * one never runs by itself.
 */
export default class MarkPanelExtension extends BaseApplicationCustomizer<Record<string, never>> {}
