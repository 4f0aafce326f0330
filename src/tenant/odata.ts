/** A text as an OData literal: quotes doubled, nothing else has meaning inside them. */
export function quote(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
