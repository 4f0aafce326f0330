import type {
  AppraisalDecision,
  DetailLevel,
  EMPTY_PARTS,
  FunctionPage,
  FunctionType,
  KeyPostRole,
  KeyRecordKind,
  PartName,
  RecordFlag,
  RelationCategory,
  RelationKind,
  SeriesPlace,
  SeriesType,
  SiteEventKind,
  SuccessionKind,
} from '../../functions/rules';
import type { DisposalAction } from '../../retention/rules';

export type ValueName = Exclude<keyof FunctionPage, PartName>;

type FieldOf<Part extends PartName> = Exclude<keyof (typeof EMPTY_PARTS)[Part], 'id'>;

export interface PartWords<Part extends PartName> {
  readonly many: string;
  readonly one: string;
  /** On the button that adds one. */
  readonly add: string;
  readonly unnamed: string;
  readonly fields: Readonly<Record<FieldOf<Part>, string>>;
}

/** Every list of choices on a page, with what each is called. */
export interface ChoiceWords {
  readonly type: Readonly<Record<FunctionType, string>>;
  readonly status: Readonly<Record<'draft' | 'final' | 'revised', string>>;
  readonly succession: Readonly<Record<SuccessionKind, string>>;
  readonly role: Readonly<Record<KeyPostRole, string>>;
  readonly siteEvent: Readonly<Record<SiteEventKind, string>>;
  readonly seriesType: Readonly<Record<SeriesType, string>>;
  readonly place: Readonly<Record<SeriesPlace, string>>;
  readonly action: Readonly<Record<DisposalAction, string>>;
  readonly decision: Readonly<Record<AppraisalDecision, string>>;
  readonly flag: Readonly<Record<RecordFlag, string>>;
  readonly recordKind: Readonly<Record<KeyRecordKind, string>>;
  readonly relationKind: Readonly<Record<RelationKind, string>>;
  readonly category: Readonly<Record<RelationCategory, string>>;
}

/** What stands on a function page is called, wherever it is edited, compared or asked for. */
export interface FunctionFieldWords {
  readonly values: Readonly<Record<ValueName, string>>;
  readonly parts: { readonly [Part in PartName]: PartWords<Part> };
  readonly choices: ChoiceWords;
  readonly levels: Readonly<Record<DetailLevel | 'none', string>>;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly notChosen: string;
  /** `1,204 documents` */
  documents(count: number): string;
  /** `3.5 metres of shelf` */
  metres(count: string): string;
  /** Covering dates, either of which may be empty. */
  span(from: string, to: string): string;
  /** A field of one of many: `Trigger of Minutes`. */
  /** A whole one of many: `Series: Minutes`. */
  whole(one: string, part: string): string;
  of(field: string, part: string): string;
}

export type SectionName = 'what' | 'names' | 'authority' | 'history' | 'people' | 'records' | 'relations' | 'protection' | 'control';
