/**
 * Endings of names of which so many formats are disallowed that a file with it likely is.
 * @param puids the disallowed ones, each with why
 * @param formats rows of PRONOM's table: PUID, name, version, endings
 */
export function likelyExtensions(puids: Readonly<Record<string, string>>, formats: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const counts = new Map<string, { all: number; disallowed: number; reason: string }>();
  for (const [puid, , , endings = ''] of formats)
    for (const ending of endings.toLowerCase().split(';').filter((each) => each !== '')) {
      const count = counts.get(ending) ?? { all: 0, disallowed: 0, reason: '' };
      count.all += 1;
      // No name tells that there is a password.
      if (Object.hasOwn(puids, puid) && puids[puid] !== 'PasswordProtected') {
        count.disallowed += 1;
        count.reason ||= puids[puid];
      }
      counts.set(ending, count);
    }
  const likely = [...counts].filter(([, { all, disallowed, reason }]) => disallowed * (reason === 'Zip' ? 3 : 2) >= all);
  return Object.fromEntries(likely.map(([ending, { reason }]): [string, string] => [ending, reason]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
