/**
 * The version after one: the last number in it grows by one ("2026.3" becomes "2026.4", "v9" becomes "v10"); where it has
 * none, ".1" goes behind it.
 */
export function nextVersion(version: string): string {
  const text = version.trim();
  if (text === '') return '1';
  const number = /^(.*?)(\d+)(\D*)$/s.exec(text);
  if (number === null) return `${text}.1`;
  const [, before, figures, after] = number;
  return `${before}${(BigInt(figures) + BigInt(1)).toString().padStart(figures.length, '0')}${after}`;
}
