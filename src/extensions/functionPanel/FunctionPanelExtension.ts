import { BaseApplicationCustomizer } from '@microsoft/sp-application-base';

export { openFunctionPanel } from './openFunctionPanel';

/** A component of its own, which no site registers, so that nothing of the panel comes with a library page. */
export default class FunctionPanelExtension extends BaseApplicationCustomizer<Record<string, never>> {}
