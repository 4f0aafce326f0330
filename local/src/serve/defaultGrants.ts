/**
 * Delegated Graph permissions that an administrator of a served tenant has granted to begin with: what the second package
 * asks for. The control page takes them back one by one.
 */
export const defaultGrants: readonly string[] = [
  'User.Read',
  'Sites.Read.All',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'GroupMember.Read.All',
  'SensitivityLabel.Read',
];
