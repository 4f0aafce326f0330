import { EMPTY_PAGE, type FunctionPage } from '../page';
import { readPath, sameJson, valueAt, withChange } from './paths';
import type { Change, Contest, Json, PageRow, Said, SaidValue } from './types';
import { whoSaid } from './whoSaid';

export const saidBy = ({ rowId, who, when }: PageRow): Said => ({ rowId, who, when });

/** A page to which edits are done one after the other, in the order of their rows. */
export interface Editing {
  readonly page: FunctionPage;
  readonly said: Map<string, Said>;
  readonly contests: Map<string, Contest>;
  /** Does one change, as a row says it. */
  change(change: Change, row: PageRow): void;
}

const isPartPath = (path: string): boolean => path.split('/').length === 2;

/** Begins with an empty page. What two people wrote at once is kept as a contest: nobody's words vanish. */
export function beginEditing(): Editing {
  let page: FunctionPage = EMPTY_PAGE;
  const said = new Map<string, Said>();
  const contests = new Map<string, Contest>();
  /** Parts that were taken away, as they stood. */
  const away = new Map<string, Json>();

  const contest = (path: string, was: Json, stands: SaidValue, other: SaidValue, more: readonly SaidValue[] = []): void => {
    const before = contests.get(path);
    const earlier = before === undefined ? more : [...more, before.other, ...before.others];
    contests.set(path, { path, was, stands, other, others: earlier.filter(({ value, rowId }) => rowId !== other.rowId || !sameJson(value, other.value)) });
  };

  /** What is beside the values of a part, as whole parts: what stands there is written over by whoever did not see it. */
  const besideValuesOf = (path: string, stood: Json): readonly SaidValue[] =>
    [...contests.values()]
      .filter((each) => each.path.startsWith(`${path}/`))
      .flatMap((each) => {
        contests.delete(each.path);
        const field = each.path.slice(path.length + 1);
        return [each.other, ...each.others].map((side) => ({ ...side, value: { ...(stood as object), [field]: side.value } }));
      });

  /** Somebody wrote on a part that another had taken away: it stays away, with their words on it, beside it. */
  const writeOnAway = ({ path, was, value }: Change, row: PageRow): void => {
    const [name, id, field] = path.split('/');
    const whole = `${name}/${id}`;
    const stood = away.get(whole);
    const taken = said.get(whole);
    if (stood === undefined || taken === undefined) {
      // The row that began this part does not count: what was written on it since is there all the same.
      page = withChange(page, { path: whole, value: { [field]: value } });
      said.set(path, saidBy(row));
      return;
    }
    const before = contests.get(whole);
    const base = (before?.other.value ?? stood) as Readonly<Record<string, Json>>;
    const other = { value: { ...base, [field]: value }, ...saidBy(row) };
    if (before === undefined) contest(whole, was, { value: null, ...taken }, other);
    // Whoever wrote this had not seen what the one before wrote there: both are kept.
    else contests.set(whole, { ...before, other, others: sameJson(base[field] ?? null, was) ? before.others : [before.other, ...before.others] });
  };

  const change = (each: Change, row: PageRow): void => {
    const { path, was } = each;
    const found = readPath(path);
    if (found === null) return;
    if (found.kind === 'part' && found.name !== '' && valueAt(page, `${found.part}/${found.id}`) === null) return writeOnAway(each, row);
    const stood = valueAt(page, path);
    const next = withChange(page, each);
    const made = valueAt(next, path);
    const before = whoSaid(said, path);
    const isPart = isPartPath(path);
    const beside = contests.get(path);
    const isChosen = beside !== undefined && [beside.other, ...beside.others].some(({ value }) => sameJson(value, made));
    if (beside !== undefined && stood === null && was === null && made !== null && !isChosen) {
      // Whoever puts a part back may have seen that it was away before another wrote on it: those words stay beside it.
      contests.set(path, { ...beside, was, stands: { value: made, ...saidBy(row) } });
    } else if (sameJson(stood, was)) {
      contests.delete(path);
      if (isPart) [...contests.keys()].filter((other) => other.startsWith(`${path}/`)).forEach((other) => contests.delete(other));
    } else if (!sameJson(stood, made) && before !== null) {
      // Whoever wrote this had not seen what stood here: both are kept until somebody settles it.
      const values = isPart ? besideValuesOf(path, stood) : [];
      contest(path, was, { value: made, ...saidBy(row) }, { value: stood, ...before }, values);
    }
    if (isPart && made === null && stood !== null) away.set(path, stood);
    page = next;
    said.set(path, saidBy(row));
    // Where the whole of a part is contested, what stands has the new value in it.
    const whole = path.split('/').slice(0, 2).join('/');
    const ofWhole = contests.get(whole);
    if (whole !== path && ofWhole !== undefined) contests.set(whole, { ...ofWhole, stands: { value: valueAt(page, whole), ...saidBy(row) } });
  };

  return {
    get page() {
      return page;
    },
    said,
    contests,
    change,
  };
}
