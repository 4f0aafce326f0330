import type { Random } from '../random';
import { early, fewOrMany } from './chance';
import { PLACES, SCHEMES, TEAMS, WORKS, type Team } from './words';

/** A case that documents are still added to. */
export interface Case {
  readonly team: Team;
  /** For example `FRA-2019-04812`. */
  readonly reference: string;
  readonly subject: string;
  /** Name of its folder, below team and financial year. */
  readonly folder: string;
  readonly year: string;
  /** Where its officers stand among those at work. */
  readonly desk: number;
  /** Big enough for folders of its own. */
  readonly parted: boolean;
  /** Names that are taken, with the number of the next copy; folders made, too. */
  readonly taken: Map<string, number>;
  left: number;
}

const usual = { documents: 4, tail: 1.25, most: 2500, mean: 16 };
const partedFrom = 80;
const fewestOpen = 60;
const mostOpen = 900;

/** `2019-20`: the year that begins in April. */
export function financialYear(day: Date): string {
  const starts = day.getUTCFullYear() - (day.getUTCMonth() < 3 ? 1 : 0);
  return `${starts}-${String((starts + 1) % 100).padStart(2, '0')}`;
}

/** The cases being worked on: only these are in memory, whatever the library holds. */
export class OpenCases {
  private readonly open: Case[] = [];
  private opened = 0;

  constructor(private readonly random: Random) {}

  /** The case that the next document belongs to; one of the newest as a rule, at times one just begun. */
  next(day: Date): Case {
    const { open, random } = this;
    if (open.length < fewestOpen || (open.length < mostOpen && random.chance(1 / usual.mean))) open.push(this.begin(day));
    const at = open.length - 1 - early(random, open.length, 2);
    const found = open[at] as Case;
    found.left -= 1;
    if (found.left <= 0) open.splice(at, 1);
    return found;
  }

  private begin(day: Date): Case {
    const { random } = this;
    this.opened += 1;
    const documents = fewOrMany(random, usual.documents, usual.tail, usual.most);
    const reference = `${random.pick(SCHEMES)}-${day.getUTCFullYear()}-${String(this.opened).padStart(5, '0')}`;
    const subject = `${random.pick(PLACES)} ${random.pick(WORKS)}`;
    return {
      team: random.weighted(TEAMS),
      reference,
      subject,
      folder: `${reference} ${subject}`,
      year: financialYear(day),
      desk: random.next(),
      parted: documents >= partedFrom,
      taken: new Map(),
      left: documents,
    };
  }
}
