import { refuse } from '../http/errors';
import type { Args } from '../model/args';
import type { Context } from '../model/context';
import { parseKql } from './kql/parse';
import type { Kql } from './kql/ast';
import { malformed, notSortable } from './refusals';
import { readRefinementFilter } from './refinementFilters';
import { readRefiners, type RefinerAsked } from './refiners';
import { managedProperty } from './schema';

export interface SortKey {
  readonly name: string;
  readonly descending: boolean;
}

export interface SearchRequest {
  readonly query: Kql;
  readonly select: readonly string[];
  readonly sort: readonly SortKey[];
  readonly startRow: number;
  readonly rowLimit: number;
  readonly refiners: readonly RefinerAsked[];
}

/** The most rows of one answer. */
const mostRows = 500;
const defaultRows = 10;

/** Given where nothing is selected. */
const usual =
  'Title Author Size Path Description LastModifiedTime HitHighlightedSummary contentclass FileExtension ContentTypeId ParentLink ViewsLifeTime ViewsRecent SiteName IsDocument FileType IsContainer WebTemplate SPWebUrl UniqueId'.split(
    ' '
  );

/** "Local SharePoint Results", which is what is searched anyway. */
const localResults = '8413cd39-2156-4e00-b54d-11efd9abdb89';

const commas = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function listOf(args: Args, name: string): string[] {
  const many = args.list(name);
  return many.length > 0 ? many.map(String) : commas(args.text(name, ''));
}

function readSort(args: Args): SortKey[] {
  const given = args.list('SortList');
  const keys =
    given.length > 0
      ? given.map((each) => {
          const { Property, Direction } = each as { Property?: unknown; Direction?: unknown };
          return { name: String(Property ?? ''), descending: Number(Direction ?? 0) === 1 };
        })
      : commas(args.text('SortList', '')).map((part) => {
          const [name, direction] = part.split(':');
          return { name, descending: /^desc/i.test(direction ?? '') };
        });
  for (const { name } of keys) {
    if (/^rank$/i.test(name)) continue;
    const property = managedProperty(name);
    if (!property) throw malformed();
    if (!property.sortable) throw notSortable();
  }
  return keys;
}

/** `{searchTerms} path:{Site.URL}`: what the template puts around the words. */
function fillTemplate(template: string, text: string, context: Context): string {
  return template.replace(/\{([^{}]+)\}/g, (_whole, name: string) => {
    switch (name.toLowerCase()) {
      case 'searchterms':
        return text;
      case 'site.url':
        return context.webUrl;
      case 'sitecollection.url':
        return context.core.origin + (context.site.url === '/' ? '' : context.site.url);
      case 'user.name':
        return context.person.title;
      default:
        throw refuse.notSupported(`{${name}} in a query template`);
    }
  });
}

function refuseUnknown(args: Args): void {
  const source = args.text('SourceId', '').toLowerCase();
  if (source !== '' && source !== localResults && source !== '00000000-0000-0000-0000-000000000000') throw refuse.notSupported('result sources in search');
  if (args.text('CollapseSpecification', '') !== '') throw refuse.notSupported('CollapseSpecification in search');
  if (args.flag('EnableFQL')) throw refuse.notSupported('FQL in search');
  if (args.list('ReorderingRules').length > 0) throw refuse.notSupported('ReorderingRules in search');
}

/** Reads what `query` gets in its address and `postquery` in its body. */
export function readSearchRequest(args: Args, context: Context): SearchRequest {
  refuseUnknown(args);
  const text = args.text('Querytext', '').trim();
  const template = args.text('QueryTemplate', '').trim();
  const constraints = args.text('HiddenConstraints', '').trim();
  const parts = [
    parseKql(template === '' ? text : fillTemplate(template, text, context)),
    ...(constraints === '' ? [] : [parseKql(constraints)]),
    ...filtersOf(args).map(readRefinementFilter),
  ];
  const select = listOf(args, 'SelectProperties');
  return {
    query: parts.length === 1 ? parts[0] : { kind: 'and', parts },
    select: select.length > 0 ? select : usual,
    sort: readSort(args),
    startRow: Math.max(0, Math.trunc(args.number('StartRow', 0))),
    rowLimit: Math.min(Math.max(0, Math.trunc(args.number('RowLimit', defaultRows))), mostRows),
    refiners: readRefiners(args.text('Refiners', '')),
  };
}

/** One filter in an address, any number in a body; a comma may stand inside one. */
function filtersOf(args: Args): string[] {
  const many = args.list('RefinementFilters').map(String);
  const one = args.text('RefinementFilters', '');
  return (many.length > 0 ? many : [one]).filter((filter) => filter.trim() !== '');
}
