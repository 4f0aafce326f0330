/** The two functions of Papa Parse that are used, which brings no types of its own. */
declare module 'papaparse' {
  export function unparse(
    table: { readonly fields: readonly string[]; readonly data: readonly (readonly (string | number)[])[] },
    options: { readonly escapeFormulae: RegExp; readonly newline: string }
  ): string;

  export function parse(
    text: string,
    options: { readonly delimiter: string; readonly newline: string; readonly skipEmptyLines: boolean; readonly preview?: number }
  ): { readonly data: string[][]; readonly errors: readonly { readonly message: string; readonly row?: number }[] };
}
