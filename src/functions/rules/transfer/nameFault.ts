import type { NamePlace } from './publicNames';

/** Why a name tells the public nothing. */
export type NameFault = 'meaningless' | 'copy' | 'draft' | 'encoded' | 'defaultLibrary';

const MEANINGLESS =
  /^(?:new folder|ffolder newydd|untitled(?: folder)?|misc(?:ellaneous)?|other|others|stuff|various|general|random|to sort|unsorted|temp|tmp|bits and (?:bobs|pieces))(?:[\s_-]*\(?\d+\)?)?$/i;
/** What programs and cameras call a file that nobody named. */
const UNNAMED =
  /^(?:untitled|doc(?:ument)?|presentation|book|workbook|sheet|scan|scanned document|image|img|dsc|pic|picture|screenshot|attachment|file)[\s_-]*\(?\d*\)?$/i;
const FIGURES = /^[\d\s_.()-]+$/;
const DATE_LIKE = /(?:^|\D)(?:1[6-9]|20)\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?(?:\D|$)/;
const COPY = /^(?:copy|copi)(?: \(\d+\))? (?:of|o) |[\s_-]+-?\s*(?:copy|copi)(?:[\s_]*\(\d+\))?$/i;
const DRAFT = /(?:^|[\s_-])(?:final|latest|newest|old)(?:[\s_-]*(?:v?\d+(?:\.\d+)*|final|version|draft|copy|one))*$/i;
const ENCODED = /%[0-9a-f]{2}/i;
const DEFAULT_LIBRARIES = /^(?:shared documents|documents|dogfennau(?: a rennir)?)$/i;

const withoutEnding = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,10}$/, '');

/** What a name of a site, a library, a folder or a file fails to say; null where no rule finds anything. */
export function nameFault(name: string, place: NamePlace): NameFault | null {
  const said = (place === 'file' ? withoutEnding(name) : name).trim();
  if (place === 'library' && DEFAULT_LIBRARIES.test(said)) return 'defaultLibrary';
  if (MEANINGLESS.test(said) || (place === 'file' && UNNAMED.test(said))) return 'meaningless';
  if (place === 'file' && FIGURES.test(said) && !DATE_LIKE.test(said)) return 'meaningless';
  if (COPY.test(said)) return 'copy';
  if (DRAFT.test(said)) return 'draft';
  return ENCODED.test(said) ? 'encoded' : null;
}
