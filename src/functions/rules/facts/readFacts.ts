import type { ClassHoldings, GatheredChannel, GatheredFacts, GatheredLibrary, PastSite, Tally } from './types';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0);
const list = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isObject) : []);
const entries = (value: unknown): readonly (readonly [string, unknown])[] => (isObject(value) ? Object.entries(value) : []);
const people = (value: unknown): GatheredFacts['owners'] => list(value).map(({ login, name }) => ({ login: text(login), name: text(name) }));

const tally = (value: unknown): Tally => Object.fromEntries(entries(value).map(([name, n]) => [name, number(n)]));

const holdings = (raw: Raw): ClassHoldings => ({
  documents: number(raw.documents),
  bytes: number(raw.bytes),
  from: text(raw.from),
  to: text(raw.to),
  formats: tally(raw.formats),
});

const library = (raw: Raw): GatheredLibrary => ({
  ...holdings(raw),
  id: text(raw.id),
  title: text(raw.title),
  url: text(raw.url),
  created: text(raw.created),
  folders: number(raw.folders),
  classes: tally(raw.classes),
  ...(isObject(raw.byClass)
    ? { byClass: Object.fromEntries(entries(raw.byClass).flatMap(([code, each]) => (isObject(each) ? [[code, holdings(each)]] : []))) }
    : {}),
  markings: tally(raw.markings),
  olderThanSite: number(raw.olderThanSite),
  complete: raw.complete === true,
});

const KINDS: readonly GatheredChannel['kind'][] = ['standard', 'private', 'shared'];
const channel = ({ name, kind, siteUrl }: Raw): GatheredChannel => ({
  name: text(name),
  kind: KINDS.find((each) => each === kind) ?? 'standard',
  siteUrl: text(siteUrl),
});
const past = ({ at, title, owners }: Raw): PastSite => ({ at: text(at), title: text(title), owners: people(owners) });

/** What a row says that a site was found to hold; null for what says nothing of the kind: anybody may have written it. */
export function readFacts(json: string): GatheredFacts | null {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(raw) || text(raw.at) === '' || !isObject(raw.site) || !Array.isArray(raw.libraries)) return null;
  const { site } = raw;
  return {
    at: text(raw.at),
    site: { id: text(site.id), url: text(site.url), title: text(site.title), created: text(site.created), timeZone: text(site.timeZone) },
    owners: people(raw.owners),
    libraries: list(raw.libraries).map(library),
    channels: Array.isArray(raw.channels) ? list(raw.channels).map(channel) : null,
    past: list(raw.past).map(past),
    notRead: list(raw.notRead).map(({ what, code }) => ({ what: text(what), code: text(code) })),
  };
}
