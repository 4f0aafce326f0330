import { readPrincipal } from './readAccess';

describe('what a principal is', () => {
  const principal = (LoginName: string, PrincipalType = 1, Title = ''): Parameters<typeof readPrincipal>[0] => ({ Id: 1, LoginName, Title, PrincipalType });
  const ITEM = '1d0fcb5e-6b25-4e9f-a3d8-0d2b1f3f6f11';
  it.each([
    [`SharingLinks.${ITEM}.AnonymousView.${ITEM}`, 8, 'anyoneLink'],
    [`SharingLinks.${ITEM}.AnonymousEdit.${ITEM}`, 8, 'anyoneLink'],
    [`SharingLinks.${ITEM}.OrganizationView.${ITEM}`, 8, 'organisationLink'],
    [`SharingLinks.${ITEM}.OrganizationReview.${ITEM}`, 8, 'organisationLink'],
    [`SharingLinks.${ITEM}.Flexible.${ITEM}`, 8, 'siteGroup'],
    ['Flood defence Members', 8, 'siteGroup'],
    ['c:0-.f|rolemanager|spo-grid-all-users/0b2d1d2e', 4, 'everyoneInside'],
    ['c:0(.s|true', 4, 'everyone'],
    ['i:0#.f|membership|greta_partner.example#ext#@rivers.example', 1, 'guest'],
    ['i:0#.f|membership|urn%3aspo%3aguest#greta@partner.example', 1, 'guest'],
    ['i:0#.f|membership|urn%3aspo%3aanon#9f2c', 1, 'anyoneLink'],
    ['c:0t.c|tenant|3f2d8a10-97f1-4bb5-8c44-0a8fbb8f6a01', 4, 'directoryGroup'],
    ['c:0o.c|federateddirectoryclaimprovider|3f2d8a10-97f1-4bb5-8c44-0a8fbb8f6a01_o', 4, 'directoryGroup'],
    ['i:0#.f|membership|nia.prys@rivers.example', 1, 'person'],
  ])('%s', (login, type, expected) => {
    const meaning = readPrincipal(principal(login, type));
    expect(meaning.kind === 'access' ? meaning.access.kind : meaning.kind).toBe(expected);
  });
});
