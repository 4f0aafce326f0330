// A nation's three letters, two letters and names. Which of them a scheme writes
// is the scheme's own choice; the others are read as that one.
const nations: readonly (readonly string[])[] = [
  ['GBR', 'UK', 'GB', 'UNITED KINGDOM', 'BRITAIN', 'GREAT BRITAIN'],
  ['USA', 'US', 'UNITED STATES', 'UNITED STATES OF AMERICA'],
  ['AUS', 'AU', 'AUSTRALIA'],
  ['CAN', 'CA', 'CANADA'],
  ['NZL', 'NZ', 'NEW ZEALAND'],
  ['BEL', 'BE', 'BELGIUM'],
  ['DEU', 'DE', 'GER', 'GERMANY'],
  ['DNK', 'DK', 'DEN', 'DENMARK'],
  ['ESP', 'ES', 'SPAIN'],
  ['EST', 'EE', 'ESTONIA'],
  ['FIN', 'FI', 'FINLAND'],
  ['FRA', 'FR', 'FRANCE'],
  ['GRC', 'GR', 'GREECE'],
  ['IDN', 'ID', 'INDONESIA'],
  ['IND', 'IN', 'INDIA'],
  ['IRL', 'IE', 'IRELAND'],
  ['ITA', 'IT', 'ITALY'],
  ['JPN', 'JP', 'JAPAN'],
  ['KOR', 'KR', 'SOUTH KOREA', 'REPUBLIC OF KOREA'],
  ['LTU', 'LT', 'LITHUANIA'],
  ['LUX', 'LU', 'LUXEMBOURG'],
  ['LVA', 'LV', 'LATVIA'],
  ['NLD', 'NL', 'NETHERLANDS', 'THE NETHERLANDS'],
  ['NOR', 'NO', 'NORWAY'],
  ['POL', 'PL', 'POLAND'],
  ['PRT', 'PT', 'PORTUGAL'],
  ['ROU', 'RO', 'ROMANIA'],
  ['SGP', 'SG', 'SINGAPORE'],
  ['SVK', 'SK', 'SLOVAKIA'],
  ['SVN', 'SI', 'SLOVENIA'],
  ['SWE', 'SE', 'SWEDEN'],
  ['TUR', 'TR', 'TURKEY', 'TÜRKIYE'],
];

/** The other names of the nation that `name` is one of (ISO 3166 codes and usual names); none where it is no nation. */
export function otherNamesOf(name: string): string[] {
  return nations.filter((names) => names.includes(name)).flatMap((names) => names.filter((each) => each !== name));
}
