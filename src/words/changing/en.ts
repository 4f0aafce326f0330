import type { ChangingWords, VerdictCode } from './types';

const verdicts: Readonly<Record<VerdictCode, string>> = {
  noChange: 'Both markings say the same, so nothing changes.',
  mayChange: 'You can make this change.',
  onTheCopy: 'This can be said on the copy that is released. The original keeps its marking.',
  mustChallenge: 'You cannot make this change yourself. Ask the originator for it, and say why.',
  historicalRecord: 'This is a historical record. Its marking stays as it is.',
};

export const en: ChangingWords = {
  verdict: (code) => (code in verdicts ? verdicts[code as VerdictCode] : null),
  needs: {
    justification: 'Say why.',
    notice: 'The originator is told of it.',
  },
};
