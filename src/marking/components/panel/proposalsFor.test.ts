import type { Container, Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { DocumentState } from '../../store/desk';
import { fakeDocument } from './fakeDesk';
import { firstProposal, proposalsFor, type Proposal } from './proposalsFor';

const scheme = gscpJson as unknown as Scheme;
const at = (id: number, path: string, line = ''): DocumentState => ({
  ...fakeDocument(id, `Paper ${id}.docx`, line),
  serverRelativeUrl: `/sites/team/${path}`,
});
const container = (place: string, more: Partial<Container>): Container => ({
  place: `/sites/team/${place}`,
  ceiling: '',
  proposes: '',
  historical: null,
  ...more,
});
const lines = (proposals: readonly Proposal[]): [string, string, number][] => proposals.map(({ line, place, documents }) => [line, place, documents.length]);

const bids = at(1, 'Documents/Bids/a.docx');
const loose = at(2, 'Documents/b.docx');
const library = container('Documents', { proposes: 'official' });
const folder = container('Documents/Bids', { proposes: 'OFFICIAL-SENSITIVE - COMMERCIAL' });

describe('what a place proposes', () => {
  it('is the nearest place’s, for what is not marked, in canonical form', () => {
    const all = [bids, loose, at(3, 'Documents/c.docx'), at(4, 'Documents/d.docx', 'OFFICIAL')];
    expect(lines(proposalsFor(all, { posts: [], containers: [library, folder] }, scheme, ''))).toEqual([
      ['OFFICIAL', '/sites/team/Documents', 2],
      ['OFFICIAL-SENSITIVE - COMMERCIAL', '/sites/team/Documents/Bids', 1],
    ]);
  });

  it.each<[string, Container, Scheme, string]>([
    ['the scheme lets nothing be proposed', library, { ...scheme, defaults: { allowed: false, paragraph: '4' } }, ''],
    ['it does not hold', container('Documents', { proposes: 'OFFICIAL - RECIPIENTS ONLY' }), scheme, ''],
    ['it is above the site’s ceiling', container('Documents', { proposes: 'SECRET' }), scheme, ''],
    ['it is above the place’s own ceiling', container('Documents', { proposes: 'OFFICIAL-SENSITIVE', ceiling: 'OFFICIAL' }), scheme, ''],
    ['the records are historical', container('Documents', { proposes: 'OFFICIAL', historical: true }), scheme, ''],
  ])('is nothing where %s', (_, place, by, ceiling) => expect(proposalsFor([loose], { posts: [], containers: [place] }, by, ceiling)).toEqual([]));

  it('stands first only where it is for all of the documents', () => {
    const rules = { posts: [], containers: [library] };
    const both = [loose, at(3, 'Documents/c.docx')];
    expect(firstProposal(proposalsFor(both, rules, scheme, ''), both)?.line).toBe('OFFICIAL');
    const mixed = [loose, at(4, 'Documents/d.docx', 'OFFICIAL')];
    expect(firstProposal(proposalsFor(mixed, rules, scheme, ''), mixed)).toBeNull();
    expect(firstProposal([], [])).toBeNull();
  });
});
