import type { RecordFlag, SeriesType } from '../page';

/** What makes an exemption likely enough to be looked at. Nothing here says that it applies. */
export interface ExemptionSign {
  /** The archive's code. */
  readonly code: string;
  /** The paragraph that it stands for. */
  readonly source: string;
  readonly flags: readonly RecordFlag[];
  readonly types: readonly SeriesType[];
  /** What a word of the class or the series begins with, in English and Welsh, without accents or capitals; with a full stop, the whole word. */
  readonly words: readonly string[];
  /** What a marking may say beside its level. */
  readonly descriptors: readonly string[];
}

const sign = (code: string, more: Partial<Omit<ExemptionSign, 'code' | 'source'>>): ExemptionSign => ({
  code,
  source: `Freedom of Information Act 2000, section ${code}`,
  flags: [],
  types: [],
  words: [],
  descriptors: [],
  ...more,
});

/** Exemptions of Part II of the Act that what a series is about may point to, in the order of the Act. */
export const EXEMPTION_SIGNS: readonly ExemptionSign[] = [
  sign('24', { words: ['national security', 'counter terrorism', 'counter-terrorism', 'diogelwch cenedlaethol', 'gwrthderfysgaeth'] }),
  sign('27(1)', { words: ['international', 'treaty', 'treaties', 'embassy', 'foreign', 'rhyngwladol', 'cytuniad', 'llysgenhadaeth'] }),
  sign('31', { words: ['enforcement', 'investigation', 'prosecution', 'fraud', 'gorfodi', 'ymchwiliad', 'erlyn', 'twyll'] }),
  sign('32', { words: ['court.', 'courts.', 'tribunal', 'inquest', 'public inquiry', 'llys', 'tribiwnlys', 'cwest'] }),
  sign('35(1)(a)', { types: ['policy'], words: ['policy', 'policies', 'polisi'] }),
  sign('35(1)(b)', { flags: ['ministerial'], types: ['ministerial'], words: ['minister', 'cabinet', 'private office', 'gweinidog', 'swyddfa breifat'] }),
  sign('37(1)(b)', { words: ['honours', 'anrhydedd'] }),
  sign('38', { words: ['safeguarding', 'vulnerable', 'diogelu', 'agored i niwed'] }),
  sign('39', {
    words: ['environment', 'flood', 'river', 'pollution', 'emission', 'habitat', 'amgylchedd', 'llifogydd', 'afon', 'llygredd', 'allyriad', 'cynefin'],
  }),
  sign('40(2)', {
    types: ['case'],
    words: [
      'personnel',
      'personal',
      'staff.',
      'employee',
      'recruit',
      'payroll',
      'pension',
      'disciplin',
      'grievance',
      'complaint',
      'applicant',
      'medical',
      'personol',
      'cyflogai',
      'recriwtio',
      'cyflogres',
      'pensiwn',
      'disgybl',
      'cwyn',
      'meddygol',
    ],
    descriptors: ['PERSONAL', 'PERSONAL DATA', 'STAFF', 'HR', 'MEDICAL'],
  }),
  sign('41', { words: ['in confidence', 'whistleblow', 'chwythu’r chwiban', 'yn gyfrinachol'] }),
  sign('42', {
    words: ['legal', 'litigation', 'solicitor', 'counsel.', 'cyfreith', 'ymgyfreith'],
    descriptors: ['LEGAL', 'LEGAL PROFESSIONAL PRIVILEGE'],
  }),
  sign('43(2)', {
    words: ['commercial', 'contract', 'tender', 'procurement', 'supplier', 'masnachol', 'contractau', 'tendr', 'caffael', 'cyflenwr'],
    descriptors: ['COMMERCIAL'],
  }),
];
