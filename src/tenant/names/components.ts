/** The components of the package, by the ids in their manifests. */
export const COMPONENTS = {
  markCommands: '93bd31c0-0eb4-43b7-bddc-5e62dd310555',
  markPanel: '43709b8a-2f98-4ece-884d-40ba2e91ff7f',
  markingDesk: 'd1c5cc50-c6bd-478c-b577-cebe990e6159',
  schemeEditor: '64b444a5-3c36-4dab-a83f-f2a900d39266',
  functionCommands: 'ab8a3b4c-3b04-4d97-b321-9e40a03e7dbe',
  functionPage: '5dd0cef4-fe1e-4fa8-ae1e-33cde1c89d1d',
  functionPanel: 'e463d92f-23da-4895-80d0-e0c3dbb5f673',
  functionsDesk: '8c7245a5-c162-4a42-a5b4-b3f808535cc8',
  recordBanner: 'e14f577b-8152-49cb-9a5a-43a3d8e63ddf',
  recordCommands: 'def5a4b1-81e2-4d81-8570-5af4c1baa506',
  recordPanel: '1093debf-6375-44c8-b7de-473c65dd1c85',
  recordsDesk: '68a24490-1d60-44d6-ab87-89b4226185ef',
  retentionDesk: '5f88b7f5-2447-4aba-845d-575fdb1dcf94',
  siteSetup: '525a7222-32d7-439a-92ba-66dfc26f2723',
} as const;

/** The name of the custom action that brings the command set to a site. */
export const MARK_ACTION_NAME = 'MunimentMarkCommands';

/** The names of the custom actions that bring retention's commands and its banner to a site. */
export const RECORD_COMMANDS_ACTION_NAME = 'MunimentRecordCommands';
export const RECORD_BANNER_ACTION_NAME = 'MunimentRecordBanner';

/** The name of the custom action that brings the function page's command to a site; its properties hold the page's settings. */
export const FUNCTION_COMMANDS_ACTION_NAME = 'MunimentFunctionCommands';

/** The permission level of lists whose rows may be added and read, never edited or deleted. */
export const ADD_AND_VIEW_LEVEL = 'Muniment add and view';

/** The same for those who keep such a list: they manage it, and change no row. */
export const KEEP_LEVEL = 'Muniment keep';
