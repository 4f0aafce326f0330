import type { Random } from '../random';

/** Someone who has worked on cases: most of them left long ago, and their names stay on what they wrote. */
export interface Officer {
  readonly email: string;
  readonly name: string;
  readonly hired: number;
  /** Year in which they left; Infinity where they are still there. */
  readonly left: number;
}

const FIRST =
  'Aled Anita Asha Bethan Brian Carys Catherine Chidi Colin Dafydd Deborah Delroy Donna Edward Eleri Emeka Farah Fiona Gillian Graham Gwen Hannah Harpreet Helen Imran Ian Jacqueline Javed Joanne Karen Keith Lesley Liam Lowri Mandeep Marcus Mei Michael Natasha Nigel Olivia Patrick Pauline Rachel Rajesh Rhys Rosemary Samir Sandra Stephen Sunita Teresa Trevor Yasmin'.split(
    ' '
  );
const LAST =
  'Abbott Akhtar Atkinson Bailey Banerjee Barnes Bowen Burrows Campbell Chowdhury Clarke Coates Davies Dixon Doyle Ellis Evans Farrell Fletcher Ghosh Goodwin Griffiths Hargreaves Harris Hewitt Hussain Ingram Iqbal Jenkins Kaur Kirby Lloyd Mahmood Marsh McKenna Mistry Nwosu Oakley Okafor Osborne Parry Patel Pickering Pritchard Quinn Rees Robson Sharma Shaw Sutton Thorpe Vaughan Walsh Whitfield Yates'.split(
    ' '
  );

/** Of so many years' staff, about one in twelve is still there. */
export function officersOf(random: Random, count: number, firstYear: number, lastYear: number): Officer[] {
  const taken = new Set<string>();
  const officers: Officer[] = [];
  while (officers.length < count) {
    const name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const hired = random.whole(firstYear - 6, lastYear - 1);
    // Most stay a few years, some for a working life.
    const left = hired + 1 + Math.floor(-5 * Math.log(1 - random.next()));
    officers.push({
      email: `${name.toLowerCase().replace(' ', '.')}@rivers.example`,
      name,
      hired,
      left: left > lastYear ? Infinity : Math.max(left, firstYear + 1),
    });
  }
  return officers;
}

/** Who was there in a year; those who came first write most. */
export function atWorkIn(officers: readonly Officer[], year: number): Officer[] {
  return officers.filter(({ hired, left }) => hired <= year && year < left);
}
