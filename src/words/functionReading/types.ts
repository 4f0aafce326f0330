import type { TimelineSubject } from '../../functions/rules/showing';

/** What a function page says around what people wrote, where it is read. */
export interface FunctionReadingWords {
  /** `Since 1 April 1996` */
  since(day: string): string;
  /** `From 1 April 1996 until 31 March 2010` */
  fromUntil(from: string, to: string): string;
  until(day: string): string;
  /** Before a law or a decision, in the middle of the sentence. */
  readonly under: string;
  /** A law with its section: `Water Resources Act 1991, Part IV`. */
  lawWith(law: string, section: string): string;
  moreLaws(count: number): string;
  /** `Part of Environmental protection` */
  partOf(parent: string): string;
  /** `Also called Flood defence and FRM` */
  alsoCalled(names: string): string;
  classifiedAs(code: string, list: string): string;

  readonly levels: Readonly<Record<'none' | 'minimal' | 'partial' | 'full', string>>;
  readonly confirmation: {
    readonly never: string;
    holds(name: string, on: string, until: string): string;
    overdue(name: string, on: string, since: string): string;
    countersigned(name: string, on: string): string;
    readonly notCountersigned: string;
    closed(name: string, on: string): string;
  };
  readonly missing: {
    readonly show: string;
    readonly lead: string;
    /** A history with gaps, and a confirmation, are no fields to fill. */
    readonly history: string;
    readonly lastReviewed: string;
    ofSeries(name: string, fields: string): string;
    more(count: number): string;
    /** For whoever keeps the page: what has nothing yet. */
    nothingYet(sections: string): string;
  };
  readonly contests: (count: number) => string;

  readonly actions: {
    readonly keep: string;
    changes(count: number): string;
    readonly changesNow: string;
    readonly confirm: string;
    readonly countersign: string;
    readonly compare: string;
    readonly series: string;
    readonly report: string;
    readonly close: string;
    readonly reopen: string;
    readonly start: string;
    readonly print: string;
    readonly label: string;
  };

  readonly sections: Readonly<Record<'history' | 'records' | 'series' | 'people' | 'related' | 'protection' | 'names' | 'gathered' | 'stakeholders', string>>;

  readonly timeline: {
    readonly caption: string;
    readonly when: string;
    readonly what: string;
    readonly asTable: string;
    readonly asLine: string;
    readonly loading: string;
    readonly notLoaded: string;
    readonly dateUnknown: string;
    readonly kinds: Readonly<Record<TimelineSubject['kind'], string>>;
    readonly began: string;
    readonly ended: string;
    inForce(law: string): string;
    source(source: string): string;
    fromTo(from: string, to: string): string;
    /** `Merged from Regional flood defence, National Rivers Authority` */
    succession(what: string, name: string, body: string): string;
  };

  readonly series: {
    readonly caption: string;
    readonly name: string;
    readonly recordClass: string;
    readonly dates: string;
    readonly volume: string;
    readonly where: string;
    readonly becomes: string;
    /** `Transferred to an archive, due 2037` */
    due(action: string, year: string): string;
    readonly accruals: string;
  };
  showAll(count: number): string;
  readonly showFewer: string;

  readonly people: { readonly caption: string; readonly post: string; readonly name: string; readonly role: string; readonly dates: string };
  readonly related: {
    readonly caption: string;
    readonly name: string;
    readonly kind: string;
    readonly how: string;
    readonly dates: string;
    readonly cameFrom: string;
    readonly wentTo: string;
    /** Beside the link to the function page at the other end. */
    sitePage(name: string): string;
  };
  readonly protection: { readonly marking: string; readonly handling: string; readonly sharing: string };
  readonly about: { readonly classification: string; readonly names: string; readonly policyAreas: string };

  readonly gathered: {
    readonly mark: string;
    /** Beside a value: `counted on 17 May 2026` */
    countedOn(day: string): string;
    readonly lead: string;
    readonly created: string;
    readonly owners: string;
    readonly channels: string;
    readonly libraries: string;
    readonly library: string;
    readonly documents: string;
    readonly size: string;
    readonly dates: string;
    readonly formats: string;
    channel(name: string, kind: 'standard' | 'private' | 'shared'): string;
    readonly incomplete: string;
  };
}
