/** What JSON writes otherwise than as it stands: quotes, backslashes, control characters, halves of surrogate pairs. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON. Most text of a list needs nothing escaped, and then costs one look at it. */
export function jsonString(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A function that works each answer out once, for as long as it lives: a page's few people, scopes and types. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}
