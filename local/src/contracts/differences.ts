import { contractType } from '../model/contract';
import exceptions from './exceptions.json';

/**
 * What the tenant does otherwise than the contract says.
 *
 * | rule | the tenant |
 * |---|---|
 * | `name` | serves a type, property, link or function that the contract does not have |
 * | `extra` | gives a member that the contract does not have; a `name` exception holds for it too |
 * | `parameter` | takes other parameters than the contract names |
 * | `method` | wants POST where the contract reads, or the other way about |
 * | `kind` | gives a value of another type, or no collection for a collection |
 * | `null` | gives null where the contract allows none |
 * | `member` | gives a complex value without one of its members |
 * | `shape` | annotates an answer otherwise than its metadata level asks |
 * | `result` | answers a function with another type than declared |
 * | `address` | names an address at which it does not answer |
 * | `unmet` | serves something that no test request reached |
 * | `uncalled` | serves a function of which examples.ts has no call that it answers |
 * | `recording` | gives other properties, or other kinds of values, than SharePoint gave when it was recorded |
 */
export type Rule = 'name' | 'extra' | 'parameter' | 'method' | 'kind' | 'null' | 'member' | 'shape' | 'result' | 'address' | 'unmet' | 'uncalled' | 'recording';

export interface Difference {
  readonly rule: Rule;
  /** `SP.List`, `SP.List.Title`, `SP.List.GetItems`; `Collection(SP.List).Add` for what is called on a collection. */
  readonly at: string;
  /** What was seen, for whoever reads the failure. */
  readonly seen: string;
}

/**
 * A difference that is meant: a line of exceptions.json.
 *
 * - `rule` and `at` name the difference as a failing test prints it. An exception at a type holds for the types that
 *   extend it: one line at `SP.Field.X` serves `SP.FieldText.X` as well.
 * - `how` says how the tenant differs, in a sentence.
 * - `source` says where it is seen that real tenants do so: a document, a recording, public code, each so that it can be
 *   found again. What is a limit of the local tenant's own has the source `local: ` and the reason.
 *
 * A test fails on a difference without a line, and on a line without a difference.
 */
export interface Exception {
  readonly rule: Rule;
  readonly at: string;
  readonly how: string;
  readonly source: string;
}

export interface Verdict {
  readonly unexplained: readonly string[];
  /** Lines of exceptions.json that no longer differ. */
  readonly stale: readonly string[];
}

const known = exceptions as readonly Exception[];

/** The names by which a difference may be excepted: at its type, or at one that it extends. */
function namesOf(at: string): string[] {
  const collection = /^Collection\((.*)\)(.*)$/.exec(at);
  const [type, rest] = splitMember(collection ? `${collection[1]}${collection[2]}` : at);
  const names: string[] = [];
  for (let each: string | undefined = type; each !== undefined; each = contractType(each)?.base)
    names.push(collection ? `Collection(${each})${rest}` : each + rest);
  return names;
}

/** Splits `SP.List.Title` into the type and `.Title`: a type is the longest beginning that the contract knows. */
function splitMember(at: string): readonly [string, string] {
  for (let end = at.length; end > 0; end = at.lastIndexOf('.', end - 1)) {
    if (contractType(at.slice(0, end))) return [at.slice(0, end), at.slice(end)];
  }
  return [at, ''];
}

const covers = (exception: Exception, { rule }: Difference): boolean => exception.rule === rule || (rule === 'extra' && exception.rule === 'name');

const isGraph = (at: string): boolean => at.includes('microsoft.graph.');

/**
 * Holds differences against the exceptions of their rules.
 *
 * @param rules those that the caller looks for, whole
 * @param service whose types the caller looks at, where it is one of the two
 */
export function hold(differences: readonly Difference[], rules: readonly Rule[], service: 'sharepoint' | 'graph' | null = null): Verdict {
  const met = new Set<Exception>();
  const unexplained = differences.filter((difference) => {
    const names = namesOf(difference.at);
    const exception = known.find((each) => covers(each, difference) && names.includes(each.at));
    if (exception) met.add(exception);
    return !exception;
  });
  return {
    unexplained: [...new Set(unexplained.map(({ rule, at, seen }) => `${rule} ${at}: ${seen}`))],
    stale: known
      .filter((each) => rules.includes(each.rule) && (service === null || isGraph(each.at) === (service === 'graph')) && !met.has(each))
      .map(({ rule, at }) => `${rule} ${at}`),
  };
}
