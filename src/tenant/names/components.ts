/** The components of the package, by the ids in their manifests. */
export const COMPONENTS = {
  markCommands: '93bd31c0-0eb4-43b7-bddc-5e62dd310555',
  markPanel: '43709b8a-2f98-4ece-884d-40ba2e91ff7f',
  markingDesk: 'd1c5cc50-c6bd-478c-b577-cebe990e6159',
  schemeEditor: '64b444a5-3c36-4dab-a83f-f2a900d39266',
  siteSetup: '525a7222-32d7-439a-92ba-66dfc26f2723',
} as const;

/** The name of the custom action that brings the command set to a site. */
export const MARK_ACTION_NAME = 'MunimentMarkCommands';

/** The permission level of lists whose rows may be added and read, never edited or deleted. */
export const ADD_AND_VIEW_LEVEL = 'Muniment add and view';

/** The same for those who keep such a list: they manage it, and change no row. */
export const KEEP_LEVEL = 'Muniment keep';
