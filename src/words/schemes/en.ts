import type { SchemeTroubleWords } from './types';

export const en: SchemeTroubleWords = {
  trouble: (code, id) =>
    ({
      noKimSite: `This site uses the marking scheme “${id}”, and nobody has said where your department keeps its schemes. Ask whoever looks after the app.`,
      unknown: `This site uses the marking scheme “${id}”, and your department has put no such scheme in force. Ask the site’s owner to choose another, or whoever looks after your department’s schemes.`,
      broken: `The marking scheme “${id}” does not hold together, so nothing can be marked by it. Tell whoever looks after your department’s schemes.`,
      unreadable: `The marking scheme “${id}” could not be read where your department keeps it. Try again later. If it stays so, ask whoever looks after your department’s schemes to let you read them.`,
    })[code],
  close: 'Close',
};
