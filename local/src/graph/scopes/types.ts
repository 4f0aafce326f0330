/** What one call needs: any one of these delegated permissions, from the least to the higher. */
export interface CallPermissions {
  readonly delegated: readonly string[];
  /** Whose words the refusal has: the drives' and sites' service, or the directory's. */
  readonly refusal?: 'directory';
}

/** Calls by method and type: `GET driveItem`, `GET driveItem/children`, `POST driveItem/copy`. */
export type PermissionTable = Readonly<Record<string, CallPermissions>>;
