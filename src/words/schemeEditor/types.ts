import type { Actor, ChangeKind, LineFate, NeedsCode, SharingScope, SlotName } from '../../marking/rules';

/** The parts of a scheme that can be edited, one at a time. */
export type SchemePart = 'general' | 'levels' | 'values' | 'changes' | 'release' | 'labels' | 'json';

/** How a scheme stands in the list of all. */
export type SchemeStatus = 'inForce' | 'draft' | 'both' | 'withdrawn' | 'builtIn';

/** What the editor of schemes says. */
export interface SchemeEditorWords {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly readFailed: string;
  readonly tryAgain: string;
  readonly back: string;
  readonly onlyLook: string;
  count(value: number): string;
  date(iso: string, timeZone: string): string;

  readonly setup: {
    readonly lead: string;
    readonly notOwner: string;
    make(steps: number): string;
    readonly making: string;
    stepsDone(settled: number, total: number): string;
    readonly failed: string;
    readonly look: string;
    readonly planCaption: string;
    readonly what: string;
    readonly steps: string;
    readonly kinds: Readonly<Record<'list' | 'column' | 'index' | 'view' | 'permissionLevel' | 'permissions', string>>;
  };
  /** Sites do not look here yet: what an administrator has to set. */
  notHere(property: string, address: string): string;

  readonly shelf: {
    readonly own: string;
    readonly none: string;
    readonly builtIn: string;
    readonly builtInLead: string;
    readonly scheme: string;
    readonly state: string;
    readonly changed: string;
    readonly doing: string;
    status(status: SchemeStatus, inForce: string, draft: string): string;
    changedBy(who: string, date: string): string;
    readonly edit: string;
    readonly look: string;
    readonly versions: string;
    readonly copy: string;
    readonly withdraw: string;
    withdrawLead(title: string): string;
    withdrawNow(title: string): string;
    copyTitle(title: string): string;
    readonly id: string;
    readonly idHint: string;
    readonly idTaken: string;
    readonly idForm: string;
    readonly begin: string;
  };

  readonly edit: {
    heading(title: string): string;
    readonly parts: Readonly<Record<SchemePart, string>>;
    /** The button behind which parts stand that have no room. */
    readonly moreParts: string;
    readonly tryOut: string;
    readonly tryLabel: string;
    readonly tryEmpty: string;
    readonly holds: string;
    readonly checking: string;
    faults(count: number): string;
    /** What a value that has not the form of its place lacks, in plain words; null for a form that has none. */
    form(keyword: string): string | null;
    readonly noFaults: string;
    readonly goThere: string;
    readonly saveDraft: string;
    readonly saved: string;
    readonly saveFailed: string;
    readonly refused: Readonly<Record<'takenId' | 'takenVersion' | 'broken' | 'tooLong', string>>;
    readonly toForce: string;
    readonly putRightFirst: string;
    readonly jsonOnly: string;
    readonly leave: string;
    readonly unsaved: string;
    readonly stay: string;
    readonly leaveAnyway: string;
  };

  readonly general: {
    readonly name: string;
    readonly version: string;
    readonly versionHint: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly unmarked: string;
    readonly unmarkedHint: string;
    readonly unmarkedNone: string;
    readonly ceiling: string;
    readonly ceilingHint: string;
    readonly defaults: string;
    readonly defaultsHint: string;
  };

  readonly levels: {
    readonly lead: string;
    readonly name: string;
    readonly text: string;
    readonly background: string;
    contrast(ratio: string, enough: boolean): string;
    readonly maySensitive: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    readonly add: string;
    readonly newName: string;
    sensitive(word: string): string;
    of(name: string): string;
    readonly definition: string;
    readonly paragraph: string;
    readonly order: string;
    readonly colours: string;
    readonly doing: string;
  };

  readonly values: {
    readonly slot: string;
    readonly slots: Readonly<Record<SlotName, string>>;
    readonly none: string;
    readonly name: string;
    readonly aliases: string;
    readonly aliasesHint: string;
    readonly definition: string;
    readonly paragraph: string;
    readonly paragraphHint: string;
    readonly levels: string;
    readonly levelsHint: string;
    readonly sharing: string;
    readonly sharingHint: string;
    readonly scopes: Readonly<Record<SharingScope, string>>;
    readonly offered: string;
    remove(name: string): string;
    readonly add: string;
    readonly addHeading: string;
    readonly families: string;
    family(name: string): string;
  };

  readonly changes: {
    readonly lead: string;
    readonly othersMayRaise: string;
    readonly othersMayRaiseHint: string;
    readonly noticeSource: string;
    readonly caption: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly actors: Readonly<Record<Actor, string>>;
    readonly needs: Readonly<Record<NeedsCode, string>>;
    /** What the words in the table's lists mean. */
    readonly legend: string;
    cell(kind: string, actor: string): string;
  };

  readonly release: {
    readonly heading: string;
    readonly value: string;
    readonly noValue: string;
    readonly clearances: string;
    readonly clearance: string;
    readonly english: string;
    readonly welsh: string;
    readonly add: string;
    remove(name: string): string;
    readonly compromise: string;
    readonly compromiseLead: string;
    readonly kinds: Readonly<Record<'call' | 'doNot' | 'record', string>>;
    readonly stepKind: string;
    readonly addStep: string;
    readonly removeStep: string;
    step(number: number): string;
  };

  readonly labels: {
    readonly lead: string;
    readonly none: string;
    readonly begin: string;
    readonly leads: string;
    readonly leadsMarking: string;
    readonly leadsLabel: string;
    readonly line: string;
    readonly labelId: string;
    readonly name: string;
    readonly add: string;
    remove(line: string): string;
    row(number: number): string;
  };

  readonly json: { readonly label: string; readonly hint: string; readonly broken: string };

  readonly force: {
    heading(title: string, version: string): string;
    readonly lead: string;
    readonly inUse: string;
    readonly inUseHint: string;
    readonly paste: string;
    readonly sites: string;
    readonly sitesHint: string;
    readonly readSites: string;
    readonly readingSites: string;
    readBack(sites: number, documents: number): string;
    siteFailed(address: string): string;
    readonly noAddress: string;
    readonly show: string;
    readonly previewHeading: string;
    readonly nothingInUse: string;
    summary(documents: number, lines: number): string;
    readonly marking: string;
    readonly documents: string;
    readonly what: string;
    readonly becomes: string;
    readonly why: string;
    fate(fate: LineFate, direction: 'up' | 'down' | null): string;
    readonly unmarkedLine: string;
    /** What unmarked documents count as before and after; null for not marked. */
    unmarkedFate(before: string | null, after: string | null): string;
    more(lines: number): string;
    readonly understood: string;
    readonly understoodHint: string;
    readonly reason: string;
    readonly reasonHint: string;
    now(version: string): string;
    readonly needTick: string;
    readonly needReason: string;
    readonly needPreview: string;
    readonly putting: string;
    done(title: string, version: string): string;
    readonly doneNext: string;
    readonly noBefore: string;
  };

  readonly versions: {
    heading(title: string): string;
    readonly version: string;
    readonly states: Readonly<Record<'draft' | 'inForce' | 'withdrawn', string>>;
    readonly when: string;
    readonly who: string;
    readonly reason: string;
    readonly doing: string;
    readonly otherHand: string;
    startFrom(version: string): string;
  };
}
