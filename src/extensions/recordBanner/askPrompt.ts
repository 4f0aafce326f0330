import { promptKey } from '../../retention/rules/prompts/promptKey';
import { promptOf } from '../../retention/rules/prompts/promptOf';
import type { Prompt, PromptSummary } from '../../retention/rules/prompts/types';

/** What is to be said of a place, who saw it, when and by which version of the schedule. */
export interface Said {
  readonly prompt: Prompt;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  readonly rule: string;
  /** The page to go to, from the root of the tenant; empty where it is not known. */
  readonly page: string;
}

interface Row {
  readonly MunKind?: string;
  readonly MunDate?: string;
  readonly MunFacts?: string;
  readonly MunWho?: string;
  readonly MunWhoName?: string;
  readonly MunWhen?: string;
  readonly MunRule?: string;
  readonly Author?: { readonly Name?: string };
}

const bare = (login = ''): string => login.slice(login.lastIndexOf('|') + 1).toLowerCase();
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** The address of the one question: what was last seen of the place, and what this person put off. */
export function promptAddress(webUrl: string, sitePath: string, place: string, login: string): string {
  const list = encodeURIComponent(quoted(`${sitePath}/Lists/MunimentDecisions`));
  const mine = `(MunKind eq 'summary' or (MunKind eq 'putOff' and substringof(${quoted(bare(login))},MunWho)))`;
  const filter = encodeURIComponent(`MunSeries eq ${quoted(promptKey(place))} and ${mine}`);
  const select = 'MunKind,MunDate,MunFacts,MunWho,MunWhoName,MunWhen,MunRule,Author/Name';
  return `${webUrl}/_api/web/GetList(${list})/items?$select=${select}&$expand=Author&$filter=${filter}&$orderby=ID%20desc&$top=20`;
}

/** A page on this site, out of text that anybody may have written; empty where it is none. */
function pageOn(sitePath: string, page: unknown): string {
  const text = typeof page === 'string' ? page : '';
  return text.toLowerCase().startsWith(`${sitePath.toLowerCase()}/sitepages/`) && /^[^\\?#<>]+\.aspx$/i.test(text) && !text.includes('/../') ? text : '';
}

/**
 * What the rows say, or null where nothing is to be said: nothing was seen, nothing needs anybody, or this person put it
 * off to a day that has not come. Rows in another's name count for nothing.
 * @param rows newest first
 */
export function saidBy(rows: readonly Row[], login: string, today: string, sitePath: string): Said | null {
  const own = rows.filter(({ MunWho, Author }) => bare(MunWho) !== '' && bare(MunWho) === bare(Author?.Name));
  const putOff = own.find(({ MunKind, MunWho }) => MunKind === 'putOff' && bare(MunWho) === bare(login));
  if (putOff !== undefined && (putOff.MunDate ?? '') > today) return null;
  const seen = own.find(({ MunKind }) => MunKind === 'summary');
  if (seen === undefined) return null;
  try {
    const summary = JSON.parse(seen.MunFacts ?? '') as PromptSummary;
    const prompt = promptOf(summary);
    return prompt && { prompt, who: seen.MunWhoName ?? '', when: seen.MunWhen ?? '', rule: seen.MunRule ?? '', page: pageOn(sitePath, summary.page) };
  } catch {
    return null;
  }
}
