import type { GatheredFacts, GatheredLibrary } from '../src/functions/rules';

/** A library as a count gives it. */
export const gatheredLibrary = (more: Partial<GatheredLibrary> = {}): GatheredLibrary => ({
  id: '11111111-0000-4000-8000-000000000001',
  title: 'Documents',
  url: '/sites/floods/Shared Documents',
  created: '2020-01-06T09:00:00Z',
  documents: 120,
  folders: 4,
  bytes: 9_000_000,
  from: '2020-01-07',
  to: '2026-02-27',
  formats: { docx: 80, pdf: 40 },
  classes: {},
  markings: { OFFICIAL: 90, '': 30 },
  olderThanSite: 0,
  complete: true,
  ...more,
});

const OLWEN = { login: 'i:0#.f|membership|olwen.price@rivers.example', name: 'Olwen Price' };

/** What a site was found to hold. */
export const gatheredFacts = (more: Partial<GatheredFacts> = {}): GatheredFacts => ({
  at: '2026-03-02T09:00:00Z',
  site: {
    id: '22222222-0000-4000-8000-000000000002',
    url: 'https://tenant.local/sites/floods',
    title: 'Flood defence',
    created: '2020-01-06T09:00:00Z',
    timeZone: 'Europe/London',
  },
  owners: [OLWEN],
  libraries: [gatheredLibrary()],
  channels: null,
  past: [{ at: '2026-03-02T09:00:00Z', title: 'Flood defence', owners: [OLWEN] }],
  notRead: [],
  ...more,
});
