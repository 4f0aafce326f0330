import type { LocalTenant } from '../../local/src';
import type { Hold } from '../../src/retention/rules';
import { createHoldDesk } from '../../src/retention/store/holds/createHoldDesk';
import { keptKim } from './keepSchedules';

const NOTHING = { functions: [], classes: [], sites: [], folders: [], words: [], items: [] };

type Said = Omit<Hold, 'id' | 'lifted' | 'contact' | 'backedBy'> & { readonly backedBy?: string };

/** One that everybody may know of and nothing backs, and one of which nobody may know more than whom to ask. */
const HOLDS: readonly Said[] = [
  {
    reason: 'inquiry',
    title: 'Inquiry into the Yarm flood of 2025',
    authority: 'Inquiries Act 2005, section 35',
    confidential: false,
    scope: { ...NOTHING, folders: ['/sites/floodrisk/Shared Documents/Correspondence'] },
    from: '2026-02-02',
    reviewOn: '2027-02-02',
    backing: 'nothing',
  },
  {
    reason: 'litigation',
    title: 'A claim about the Hexham gauge',
    authority: 'Advice of counsel',
    confidential: true,
    scope: { ...NOTHING, words: ['Hexham gauge'] },
    from: '2026-06-15',
    reviewOn: '2026-12-15',
    backing: 'ediscoveryHold',
    backedBy: 'Hexham 2026',
  },
];

/** Declares the department's holds, as the central team would. */
export async function keepHolds(tenant: LocalTenant): Promise<void> {
  const desk = createHoldDesk(keptKim(tenant));
  for (const said of HOLDS) {
    await desk.declare(
      { backedBy: '', ...said, id: desk.newId(), lifted: '', contact: 'the KIM team at kim@rivers.example' },
      'Declared by the general counsel'
    );
  }
}
