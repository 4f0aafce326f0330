import type { ChangingWords, VerdictCode } from './types';

const verdicts: Readonly<Record<VerdictCode, string>> = {
  noChange: 'Mae’r ddau farciad yn dweud yr un peth, felly nid oes dim yn newid.',
  mayChange: 'Gallwch wneud y newid hwn.',
  onTheCopy: 'Gellir dweud hyn ar y copi sy’n cael ei ryddhau. Mae’r gwreiddiol yn cadw ei farciad.',
  mustChallenge: 'Ni allwch wneud y newid hwn eich hun. Gofynnwch i’r sawl a greodd y ddogfen amdano, a dywedwch pam.',
  historicalRecord: 'Cofnod hanesyddol yw hwn. Mae ei farciad yn aros fel y mae.',
};

export const cy: ChangingWords = {
  verdict: (code) => (code in verdicts ? verdicts[code as VerdictCode] : null),
  needs: {
    justification: 'Dywedwch pam.',
    notice: 'Rhoddir gwybod i’r sawl a greodd y ddogfen.',
  },
};
