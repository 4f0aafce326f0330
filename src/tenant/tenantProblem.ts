/** What SharePoint refused, as a code that the words can speak of. */
export type TenantProblemCode = 'checkedOut' | 'locked' | 'notFound' | 'noPermission' | 'missingColumn' | 'tooBusy' | 'overThreshold' | 'network' | 'refused';

/** An answer of SharePoint that is not the one asked for. `uncertain` is true where it may have been carried out all the same. */
export class TenantProblem extends Error {
  public readonly code: TenantProblemCode;
  public readonly status: number;
  public readonly retryAfter: number | null;
  public readonly uncertain: boolean;
  public readonly values: Readonly<Record<string, string>>;

  public constructor(
    code: TenantProblemCode,
    detail: string,
    more: { status?: number; retryAfter?: number | null; uncertain?: boolean; values?: Record<string, string> } = {}
  ) {
    super(detail);
    this.name = 'TenantProblem';
    this.code = code;
    this.status = more.status ?? 0;
    this.retryAfter = more.retryAfter ?? null;
    this.uncertain = more.uncertain ?? false;
    this.values = more.values ?? {};
  }

  /** Whether trying again later is of use. */
  public get passing(): boolean {
    return this.code === 'tooBusy' || this.code === 'network';
  }
}
