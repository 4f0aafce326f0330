import { sameJson, valueAt, withChange, type Change, type Json } from '../edits';
import { EMPTY_PARTS, type FunctionPage, type HistoryEvent, type Legislation, type Succession } from '../page';
import { endOf } from './ends';
import type { FunctionMove, MoveEnd } from './types';

/** How the event is told on a page; without it, by the names alone. */
export type TellMove = (move: FunctionMove, end: 'from' | 'to') => string;

const LONGEST_ID = 120;

const names = (ends: readonly MoveEnd[]): string => ends.map(({ title }) => title).join(' + ');

const byNames: TellMove = ({ from, to }) => `${names(from)} → ${names(to)}`;

/** The id under which a part is handed on: it names where it comes from, however often it is handed on. */
const handedId = ({ functionId }: MoveEnd, id: string): string => (id.includes('~') ? id : `${functionId.replace(/[^\w.:@-]/g, '-')}~${id}`).slice(-LONGEST_ID);

const succession = ({ id, kind, date }: FunctionMove, { title, functionId, siteUrl, body }: MoveEnd, at: number): Succession => ({
  id: `${id}-${at + 1}`,
  kind,
  date,
  title,
  functionId,
  siteUrl,
  body,
});

/** Whose a thing was: beside its own source. */
const sourced = (source: string, { title }: MoveEnd): string => (source === '' ? title : `${source} (${title})`);

const sameLaw = (a: Legislation, b: Legislation): boolean => a.act === b.act && a.section === b.section;

/** What a function that ended here hands on to a page: its history, its authorities, its series. */
function handedOn(page: FunctionPage, move: FunctionMove, from: MoveEnd): readonly (readonly [string, Json])[] {
  const handed = move.history[from.functionId];
  if (from.functionId === '' || handed === undefined) return [];
  return [
    ...handed.history.map((each): [string, HistoryEvent] => {
      const id = handedId(from, each.id);
      return [`history/${id}`, { ...each, id, source: sourced(each.source, from) }];
    }),
    ...handed.legislation
      .filter((each) => !page.legislation.some((own) => sameLaw(own, each)))
      .map((each): [string, Legislation] => {
        const id = handedId(from, each.id);
        return [`legislation/${id}`, { ...each, id }];
      }),
    ...handed.keyRecordSeries.map((each): [string, object] => {
      const id = handedId(from, each.id);
      // Its library is on the site that it comes from; where it lies is said in its location.
      return [`keyRecordSeries/${id}`, { ...each, id, libraryId: '' }];
    }),
  ].map(([path, value]): [string, Json] => [path as string, value as unknown as Json]);
}

/** The name by which a source of the page is known: the function that was, and when it ended. */
const sourceName = ({ date }: FunctionMove, { title, body }: MoveEnd): string => `${title}${body === '' ? '' : `, ${body}`} (${date})`;

/**
 * What a change of government means for the page of a function at one of its ends. Where it ended: its successors, the day,
 * and the event. Where it went: its predecessors, the event, and what they hand on, each with where it comes from. Nothing
 * that a person wrote is written over, and what stands already is not said again: done twice, it adds nothing.
 */
export function changesOfMove(page: FunctionPage, move: FunctionMove, functionId = page.functionId, tell: TellMove = byNames): readonly Change[] {
  const end = endOf(move, functionId);
  if (end === null) return [];
  const event: HistoryEvent = { ...EMPTY_PARTS.history, id: `move-${move.id}`, date: move.date, event: tell(move, end), source: move.authority };
  const relations = end === 'from' ? 'successors' : 'predecessors';
  const others = end === 'from' ? move.to : move.from;
  const parts: readonly (readonly [string, Json])[] = [
    ...others.map((other, at): [string, Json] => {
      const value = succession(move, other, at);
      return [`${relations}/${value.id}`, value as unknown as Json];
    }),
    [`history/${event.id}`, event as unknown as Json],
    ...(end === 'to' ? move.from.flatMap((from) => handedOn(page, move, from)) : []),
  ];
  const wanted = parts.map(([path, value]): Change => ({ path, was: null, value })).filter(({ path }) => valueAt(page, path) === null);
  const values: Change[] = [];
  if (end === 'from' && page.endDate === '') values.push({ path: 'endDate', was: '', value: move.date });
  if (end === 'to') {
    const known = move.from.filter(({ functionId: id }) => move.history[id] !== undefined).map((from) => sourceName(move, from));
    const sources = [...page.sources, ...known.filter((name) => !page.sources.includes(name))];
    if (sources.length > page.sources.length) values.push({ path: 'sources', was: page.sources, value: sources });
  }
  return [...values, ...wanted].filter((change) => !sameJson(valueAt(withChange(page, change), change.path), valueAt(page, change.path)));
}
