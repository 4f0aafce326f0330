import { refuse, SharePointError } from '../../http/errors';
import { changeLogStart } from './changes';
import { nowIso, readGuid, type Core } from '../core';

/** Where a token counts: 1 a site collection, 2 a web, 3 a list. */
export interface TokenScope {
  readonly kind: 1 | 2 | 3;
  readonly id: string;
}

/** A place in the log: after an entry, or, where only a time is known (entry -1), from an instant on. */
export interface LogPlace {
  readonly entry: number;
  /** Instant as it is kept. */
  readonly time: string;
}

/** .NET's ticks begin with the year 1; an instant's milliseconds with 1970. */
const ticksAtEpoch = 621_355_968_000_000_000n;
const lastTick = 3_155_378_975_999_999_999n;

export function ticksOf(iso: string): bigint {
  return BigInt(Date.parse(iso)) * 10_000n + ticksAtEpoch;
}

function isoOfTicks(ticks: bigint): string {
  return `${new Date(Number((ticks - ticksAtEpoch) / 10_000n)).toISOString().slice(0, 19)}Z`;
}

/** `1;<scope>;<guid>;<ticks>;<entry>`, as SharePoint writes a token. */
export function writeToken(scope: TokenScope, place: LogPlace): string {
  return `1;${scope.kind};${scope.id};${ticksOf(place.time)};${place.entry}`;
}

/** The end of the log as it stands. Site, web and list share one log, so theirs differ by scope only. */
export function logEnd(core: Core): LogPlace {
  const last = core.db.get<{ id: number; time: string }>('SELECT id, time FROM changes ORDER BY id DESC LIMIT 1');
  const start = changeLogStart(core);
  return { entry: last?.id ?? 0, time: last && last.time >= start ? last.time : nowIso(core) };
}

const notAToken = (): SharePointError =>
  new SharePointError(
    400,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.\r\nParameter name: strChangeToken'
  );

/**
 * Reads a token that a caller gives.
 * @throws SharePoint's refusals of what is no token, of another object's token, and of one older than the log
 */
export function readToken(core: Core, text: string, scope: TokenScope): LogPlace {
  const [version, kind, id, ticks, entry, ...more] = text.split(';');
  if (version !== '1' || more.length > 0 || !/^[0-3]$/.test(kind ?? '') || !/^\d{1,19}$/.test(ticks ?? '') || !/^-?\d{1,15}$/.test(entry ?? ''))
    throw notAToken();
  if (BigInt(ticks) > lastTick || BigInt(ticks) < ticksAtEpoch || readGuid(id) === null) throw notAToken();
  if (Number(kind) !== scope.kind || readGuid(id) !== scope.id)
    throw refuse.failed(-2130575173, 'Cannot use the changeToken from one object against a different object');
  const time = isoOfTicks(BigInt(ticks));
  if (time < changeLogStart(core)) throw refuse.failed(-2130575172, 'The changeToken refers to a time before the start of the current change log.');
  return { entry: Number(entry), time };
}
