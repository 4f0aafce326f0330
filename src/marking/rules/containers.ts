/** What an owner has said of the site, a library or a folder. */
export interface Container {
  /** Its address from the root of the tenant. */
  readonly place: string;
  /** The highest marking that it may hold, as a line; empty for none of its own. */
  readonly ceiling: string;
  /** The marking that it proposes for what is not marked yet; empty for none of its own. */
  readonly proposes: string;
  /** Whether it holds historical records; null where it does not say. */
  readonly historical: boolean | null;
}

/** What holds for a document by where it lies. */
export interface ContainerRules {
  readonly ceiling: string;
  /** Whose ceiling that is; empty where none says one. */
  readonly ceilingPlace: string;
  readonly proposes: string;
  /** Whose proposal that is; empty where none proposes one. */
  readonly proposesPlace: string;
  readonly historical: boolean;
  /** Who says whether it is; empty where nobody says. */
  readonly historicalPlace: string;
}

const parts = (address: string): string[] =>
  address
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');

/** Whether two addresses are of the same place: case does not matter to SharePoint, nor does a slash at the end. */
export const samePlace = (a: string, b: string): boolean => parts(a).join('/') === parts(b).join('/');

/** Whether an address lies in a place, or is it. */
export function liesIn(address: string, place: string): boolean {
  const [inner, outer] = [parts(address), parts(place)];
  return outer.length <= inner.length && outer.every((part, at) => inner[at] === part);
}

/**
 * What holds for a document: of each thing what the nearest place says that says something of it.
 * @param address the document's own address from the root of the tenant
 */
export function rulesAt(address: string, containers: readonly Container[]): ContainerRules {
  const around = containers.filter(({ place }) => liesIn(address, place)).sort((a, b) => parts(b.place).length - parts(a.place).length);
  const ceiling = around.find((container) => container.ceiling !== '');
  const proposal = around.find((container) => container.proposes !== '');
  const historical = around.find((container) => container.historical !== null);
  return {
    ceiling: ceiling?.ceiling ?? '',
    ceilingPlace: ceiling?.place ?? '',
    proposes: proposal?.proposes ?? '',
    proposesPlace: proposal?.place ?? '',
    historical: historical?.historical ?? false,
    historicalPlace: historical?.place ?? '',
  };
}
