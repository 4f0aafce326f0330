/** SharePoint's base permissions: 64 flags, given over REST as two 32-bit halves. */

const bit = (position: number): bigint => 1n << BigInt(position - 1);

export const right = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  approveItems: bit(5),
  openItems: bit(6),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  cancelCheckout: bit(9),
  managePersonalViews: bit(10),
  manageLists: bit(12),
  viewFormPages: bit(13),
  open: bit(17),
  viewPages: bit(18),
  addAndCustomizePages: bit(19),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseDirectories: bit(27),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  manageSubwebs: bit(24),
  useClientIntegration: bit(37),
  useRemoteApis: bit(38),
  createAlerts: bit(40),
  editMyUserInfo: bit(41),
  enumeratePermissions: bit(63),
} as const;

export type Right = keyof typeof right;

export const fullMask = maskOf(2147483647, 4294967295);
export const emptyMask = 0n;

export function maskOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** The two halves as REST writes 64-bit numbers: text. */
export function maskHalves(mask: bigint): { High: string; Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

/** As PermMask and FolderPermissions give it. */
export function maskHex(mask: bigint): string {
  return `0x${mask.toString(16)}`;
}

/** The right by SharePoint's own number (1 = ViewListItems); 0 is the empty mask, 65 the full one. */
export function maskOfKind(kind: number): bigint {
  if (kind === 0) return emptyMask;
  return kind === 65 ? fullMask : bit(kind);
}

export interface BuiltInRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly kind: number;
  readonly order: number;
  readonly hidden: boolean;
  readonly high: number;
  readonly low: number;
}

export const limitedAccess = 1073741825;

export const builtInRoles: readonly BuiltInRole[] = [
  { id: 1073741829, name: 'Full Control', description: 'Has full control.', kind: 5, order: 1, hidden: false, high: 2147483647, low: 4294967295 },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    kind: 4,
    order: 32,
    hidden: false,
    high: 432,
    low: 1012866047,
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    kind: 6,
    order: 48,
    hidden: false,
    high: 432,
    low: 1011030767,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    kind: 3,
    order: 64,
    hidden: false,
    high: 432,
    low: 1011028719,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    kind: 2,
    order: 128,
    hidden: false,
    high: 176,
    low: 138612833,
  },
  {
    id: limitedAccess,
    name: 'Limited Access',
    description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    kind: 1,
    order: 160,
    hidden: true,
    high: 48,
    low: 134287360,
  },
];
