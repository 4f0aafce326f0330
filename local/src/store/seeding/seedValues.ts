import { isoOf, readIso } from '../../locale/instants';
import { columnOf } from '../lists/columns';
import type { Core } from '../core';
import type { SqlValue } from '../database';
import { ensureUser } from '../people/people';
import { fieldsOf } from '../lists/fields';
import type { ColumnKind } from '../lists/fieldTypes';
import type { FieldRow, ListRow } from '../rows';
import type { ItemValues } from '../types';

export function isoInput(input: string | Date): string {
  const iso = typeof input === 'string' ? readIso(input) : isoOf(input);
  if (iso === null) throw new Error(`${String(input)} is no date.`);
  return iso;
}

/** Several values as they are kept: `;#a;#b;#`, so that one of them can be looked for. Nothing is kept as null. */
export function packMany(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : `;#${values.join(';#')};#`;
}

export function unpackMany(kept: string): string[] {
  return kept.split(';#').filter((part) => part !== '');
}

/** Where a field's values go. */
interface Target {
  /** Unquoted. */
  readonly column: string;
  readonly kind: ColumnKind;
}

/** Turns a seed's values into what the columns keep. Remembers people, because a seed names the same few again and again. */
export class SeedValues {
  private readonly fields: Map<string, FieldRow>;
  private readonly users = new Map<string, number>();
  private readonly targets = new Map<string, Target>();

  constructor(
    private readonly core: Core,
    private readonly list: ListRow
  ) {
    this.fields = new Map(fieldsOf(core, list.id).map((field) => [field.name, field]));
  }

  userId(emailOrLogin: string): number {
    let id = this.users.get(emailOrLogin);
    if (id === undefined) {
      const user = ensureUser(this.core, this.list.site_id, emailOrLogin);
      if (!user) throw new Error(`${emailOrLogin} is not in the directory.`);
      id = user.id;
      this.users.set(emailOrLogin, id);
    }
    return id;
  }

  columns(values: ItemValues): Record<string, SqlValue> {
    const out: Record<string, SqlValue> = {};
    for (const [name, value] of Object.entries(values)) {
      let target = this.targets.get(name);
      if (target === undefined) this.targets.set(name, (target = this.target(name)));
      out[target.column] = this.keep(target.kind, value);
    }
    return out;
  }

  private target(name: string): Target {
    const field = this.fields.get(name);
    if (!field) throw new Error(`The list ${this.list.title} has no field ${name}.`);
    const { stored, kind } = columnOf(field);
    if (stored === null) throw new Error(`The field ${name} is computed and cannot be set.`);
    return { column: stored, kind };
  }

  private keep(kind: ColumnKind, value: unknown): SqlValue {
    if (value === null || value === undefined || value === '') return null;
    switch (kind) {
      case 'date':
        return isoInput(value instanceof Date ? value : String(value));
      case 'boolean':
        return value === true || value === 1 || value === 'Yes' ? 1 : 0;
      case 'integer':
      case 'lookup':
      case 'number':
        return Number(value);
      case 'user':
        return typeof value === 'number' ? value : this.userId(String(value));
      case 'userMulti':
        return packMany((Array.isArray(value) ? value : [value]).map((each) => (typeof each === 'number' ? each : this.userId(String(each)))));
      case 'lookupMulti':
      case 'multiChoice':
        return packMany((Array.isArray(value) ? value : [value]).map(String));
      case 'json':
        return typeof value === 'string' ? value : JSON.stringify(value);
      default:
        return String(value);
    }
  }
}
