/** A fault as the form holds it: what people typed, by the rule's own names. */
export type FaultDraft = Readonly<Record<string, string | boolean>>;

export const newDraft: FaultDraft = {
  kind: 'answer',
  status: '429',
  milliseconds: '1000',
  moment: 'before',
  of: 'digest',
  act: 'change',
  item: 'any',
  where: 'all',
  times: '1',
};

/** What each kind says of itself; other names of a draft are left out. */
const own: Readonly<Record<string, readonly string[]>> = {
  answer: ['status', 'retryAfter', 'holds'],
  latency: ['milliseconds', 'upTo', 'lateAnswer'],
  drop: ['moment'],
  expiry: ['of'],
  meanwhile: ['act', 'list', 'item'],
  revoke: ['from', 'at'],
};
const texts = new Set(['kind', 'moment', 'of', 'act', 'list', 'item', 'from', 'at', 'match']);
const always = ['kind', 'match', 'after', 'times', 'seed', 'forSeconds'];

/** The order that the draft comes to. What is no number is sent as it was typed, so that the server says what is wrong. */
export function orderOf(draft: FaultDraft): Record<string, unknown> {
  const rule: Record<string, unknown> = { do: 'addFault' };
  for (const name of [...always, ...(own[String(draft.kind)] ?? [])]) {
    const value = draft[name];
    if (value === undefined || value === '' || value === false) continue;
    rule[name] = texts.has(name) || value === true ? value : numberOf(String(value));
  }
  if (typeof draft.share === 'string' && draft.share !== '') {
    const share = numberOf(draft.share);
    rule.share = typeof share === 'number' ? share / 100 : share;
  }
  if (draft.where !== 'all') rule.insideBatch = draft.where === 'inside';
  return rule;
}

function numberOf(text: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}
