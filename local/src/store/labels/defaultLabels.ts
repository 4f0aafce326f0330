import { itemTable } from '../lists/columns';
import { tagByName } from './complianceTags';
import { nowIso, splitUrl, type Core } from '../core';
import type { SqlValue } from '../database';
import { flagsOf, systemAccountId } from './labelState';
import { listSettings } from '../lists/lists';
import type { ListRow } from '../rows';

/** The labels that new items of a list get: their folder's, or else the list's. */
export class DefaultLabels {
  private readonly ofFolder = new Map<string, Readonly<Record<string, SqlValue>>>();

  constructor(
    private readonly core: Core,
    private readonly list: ListRow
  ) {}

  /** Label columns for a new item in a folder; empty where there is no default. */
  columns(dir: string): Readonly<Record<string, SqlValue>> {
    const known = this.ofFolder.get(dir);
    if (known) return known;
    const name = this.folderTag(dir) ?? listSettings(this.list).complianceTag ?? null;
    const tag = name === null ? undefined : tagByName(this.core, name);
    const made: Readonly<Record<string, SqlValue>> = tag
      ? {
          _ComplianceTag: tag.name,
          _ComplianceFlags: flagsOf(tag),
          _ComplianceTagWrittenTime: nowIso(this.core),
          _ComplianceTagUserId: systemAccountId,
        }
      : {};
    this.ofFolder.set(dir, made);
    return made;
  }

  private folderTag(dir: string): string | null {
    for (let path = dir; path.length > this.list.url.length; path = splitUrl(path).dir) {
      const row = this.core.db.get<{ tag: string | null }>(`SELECT "_ComplianceTag" AS tag FROM ${itemTable(this.list.seq)} WHERE "FileRef" = ?`, path);
      if (row?.tag) return row.tag;
    }
    return null;
  }
}
