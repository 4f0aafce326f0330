import { readPlaces, type Hold } from '../../../rules';

/** A hold as somebody is writing it: lists are lines. */
export interface HoldDraft extends Omit<Hold, 'scope'> {
  readonly everything: boolean;
  readonly places: string;
  readonly classes: string;
  readonly functions: string;
  readonly words: string;
  readonly items: string;
}

export const EMPTY_DRAFT: Omit<HoldDraft, 'id' | 'from'> = {
  reason: 'inquiry',
  title: '',
  authority: '',
  confidential: false,
  reviewOn: '',
  lifted: '',
  backing: 'nothing',
  backedBy: '',
  contact: '',
  everything: false,
  places: '',
  classes: '',
  functions: '',
  words: '',
  items: '',
};

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  ),
];
const SITE = /^\/(?:(?:sites|teams)\/[^/]+)?$/i;

export function draftOf({ scope, ...hold }: Hold): HoldDraft {
  const text = (lines: readonly string[]): string => lines.join('\n');
  return {
    ...hold,
    everything: scope.everything === true,
    places: text([...scope.sites, ...scope.folders]),
    classes: text(scope.classes),
    functions: text(scope.functions),
    words: text(scope.words),
    items: text(scope.items),
  };
}

/** The hold that a draft stands for, whole or not. What is no address stays as it is, so that it can be spoken of. */
export function holdOf({ everything, places, classes, functions, words, items, ...rest }: HoldDraft): Hold {
  const read = linesOf(places).flatMap((line) => {
    const found = readPlaces(line);
    return found.length > 0 ? found : [line];
  });
  const trimmed = { title: rest.title.trim(), authority: rest.authority.trim(), contact: rest.contact.trim() };
  return {
    ...rest,
    ...trimmed,
    backedBy: rest.backing === 'nothing' ? '' : rest.backedBy.trim(),
    scope: {
      ...(everything ? { everything } : {}),
      sites: read.filter((place) => SITE.test(place)),
      folders: read.filter((place) => !SITE.test(place)),
      classes: linesOf(classes),
      functions: linesOf(functions),
      words: linesOf(words),
      items: linesOf(items),
    },
  };
}
