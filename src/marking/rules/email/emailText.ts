/** The longest line of a header, its name included, and of a subject's marking. */
export const LONGEST_MARKING = 998;
/** The longest free text in one: a codeword, an event, a note. */
export const LONGEST_TEXT = 128;

// A sign after a backslash is part of a text, and parts nothing. While a marking is taken apart, other characters stand in for them.
const guards: Readonly<Record<string, string>> = { '\\': '\ue000', ',': '\ue001', ':': '\ue002' };
const signs = new Map(Object.entries(guards).map(([sign, guard]) => [guard, sign]));

/** Puts other characters in the place of escaped signs. */
export function guardSigns(text: string): string {
  return text.replace(/\\([\\,:])/g, (_, sign: string) => guards[sign]);
}

/** Puts the signs themselves back. */
export function unguardSigns(text: string): string {
  return text.replace(/[\ue000-\ue002]/g, (guard) => signs.get(guard) ?? guard);
}

/** A text whose signs part nothing. */
export function escapeSigns(text: string): string {
  return text.replace(/[\\,:]/g, '\\$&');
}

/** Whether a text can stand in a marking: printable ASCII, without the brackets that end one. */
export function isEmailText(text: string): boolean {
  return text.length <= LONGEST_TEXT && /^[ -Z\\^-~]+$/.test(text);
}
