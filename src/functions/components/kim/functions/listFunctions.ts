import type { RegisterGroup, RegisterOrder, RegisterShown } from '../../../../words/functionRegister';
import { rollUpStanding, type StoredRollUp } from '../../../rules';

/** How somebody wants to see the functions. */
export interface RegisterWish {
  readonly find: string;
  readonly group: RegisterGroup;
  readonly order: RegisterOrder;
  readonly shown: RegisterShown;
}

export interface RegisterPart {
  /** Empty where there is one part, or where a site does not say. */
  readonly name: string;
  readonly sites: readonly StoredRollUp[];
}

const byName = (a: StoredRollUp, b: StoredRollUp): number => (a.title || a.siteUrl).localeCompare(b.title || b.siteUrl);

const ORDERS: Readonly<Record<RegisterOrder, (a: StoredRollUp, b: StoredRollUp) => number>> = {
  name: byName,
  // What was never confirmed comes first: its day is empty.
  confirmed: (a, b) => a.confirmedOn.localeCompare(b.confirmedOn) || byName(a, b),
  series: (a, b) => b.series.length - a.series.length || byName(a, b),
  keyRecords: (a, b) => b.keyRecords - a.keyRecords || byName(a, b),
};

const GROUPS: Readonly<Record<RegisterGroup, (each: StoredRollUp) => string>> = {
  none: () => '',
  unit: ({ businessUnit }) => businessUnit.trim(),
  department: ({ department }) => department.trim(),
  level: ({ level }) => level,
};

const words = (text: string): readonly string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

/** The functions that somebody asked for, in parts and in order. Every word that was typed must be found. */
export function listFunctions(sites: readonly StoredRollUp[], { find, group, order, shown }: RegisterWish, today: string): readonly RegisterPart[] {
  const wanted = words(find);
  const found = sites
    .filter((each) => shown === 'all' || rollUpStanding(each, today) === shown)
    .filter(({ title, businessUnit, department, siteTitle, siteUrl }) => {
      const text = [title, businessUnit, department, siteTitle, siteUrl].join(' ').toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort(ORDERS[order]);
  const names = [...new Set(found.map(GROUPS[group]))].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)));
  return names.map((name) => ({ name, sites: found.filter((each) => GROUPS[group](each) === name) }));
}
