import type { FoundAssignment, WantedLevel } from './types';

/** SharePoint's rights in the lower half of its mask, as far as they matter here. */
const VIEW_LIST_ITEMS = 0x1;
const ADD_LIST_ITEMS = 0x2;
const EDIT_LIST_ITEMS = 0x4;
const MANAGE_LISTS = 0x800;
const OPEN_ITEMS = 0x20;
const VIEW_VERSIONS = 0x40;
const VIEW_FORM_PAGES = 0x1000;
const OPEN = 0x10000;
const VIEW_PAGES = 0x20000;
const MANAGE_PERMISSIONS = 0x2000000;
const BROWSE_DIRECTORIES = 0x4000000;
const BROWSE_USER_INFO = 0x8000000;
const MANAGE_PERSONAL_VIEWS = 0x200;
/** In the upper half. */
const USE_CLIENT_INTEGRATION = 0x10;
const USE_REMOTE_APIS = 0x20;
const ENUMERATE_PERMISSIONS = 0x40000000;

const READING = VIEW_LIST_ITEMS | OPEN_ITEMS | VIEW_VERSIONS | VIEW_FORM_PAGES | OPEN | VIEW_PAGES | BROWSE_USER_INFO;

/** Rows may be added and read; none may be changed or taken away. */
export function addAndViewLevel(name: string): WantedLevel {
  return {
    name,
    description: 'Rows can be added and read. They cannot be changed or deleted.',
    high: USE_CLIENT_INTEGRATION | USE_REMOTE_APIS,
    low: READING | ADD_LIST_ITEMS,
  };
}

/** For owners: they look after the list and its permissions, and may not change a row either. */
export function keepLevel(name: string): WantedLevel {
  return {
    name,
    description: 'Rows can be added and read. The list and its permissions can be managed. Rows cannot be changed or deleted.',
    high: USE_CLIENT_INTEGRATION | USE_REMOTE_APIS | ENUMERATE_PERMISSIONS,
    low: READING | ADD_LIST_ITEMS | MANAGE_LISTS | MANAGE_PERMISSIONS | BROWSE_DIRECTORIES | MANAGE_PERSONAL_VIEWS,
  };
}

export type EvidenceRight = 'keep' | 'addAndView' | 'read';

/**
 * What somebody with these rights on the site gets on a list of evidence: whoever may manage permissions keeps it,
 * whoever may edit documents may add rows, whoever may read documents may read it. Null for limited access and nothing.
 */
export function evidenceRight(assignment: FoundAssignment): EvidenceRight | null {
  const low = assignment.levels.reduce((all, level) => all | level.low, 0);
  if ((low & MANAGE_PERMISSIONS) !== 0) return 'keep';
  if ((low & EDIT_LIST_ITEMS) !== 0) return 'addAndView';
  return (low & VIEW_LIST_ITEMS) !== 0 ? 'read' : null;
}
