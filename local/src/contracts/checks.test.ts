import { answerDifferences } from './checkAnswer';
import { descriptionDifferences } from './checkDescription';
import { levelDifferences } from './checkLevel';
import type { Difference } from './differences';
import { otherLevels, type Level } from './levels';

const told = (differences: readonly Difference[]): string[] => differences.map(({ rule, at }) => `${rule} ${at}`);

const level = (name: string): Level => otherLevels.find((each) => each.name === name) as Level;

const web = { 'odata.metadata': 'm', 'odata.type': 'SP.Web', 'odata.id': 'i', 'odata.editLink': 'Web' };

describe('the checks themselves', () => {
  it.each([
    ['a name that is not in the contract', { ...web, Nonsense: 1 }, ['extra SP.Web.Nonsense']],
    ['a value of another kind', { ...web, Title: 1 }, ['kind SP.Web.Title']],
    ['a number as text', { ...web, Language: '1033' }, ['kind SP.Web.Language']],
    ['null where there may be none', { ...web, Id: null }, ['null SP.Web.Id']],
    ['a complex value without a member', { ...web, EffectiveBasePermissions: { High: '1' } }, ['member SP.BasePermissions.Low']],
    ['64 bits as a number', { ...web, EffectiveBasePermissions: { High: 1, Low: '1' } }, ['kind SP.BasePermissions.High']],
    ['another type', { ...web, 'odata.type': 'SP.List' }, ['kind at']],
    ['no type', { 'odata.metadata': 'm' }, ['shape at']],
    ['one thing for a collection of links', { ...web, Lists: {} }, ['kind SP.Web.Lists']],
    ['nothing wrong', { ...web, Title: null, Lists: [] }, []],
  ])('see %s', (_what, body, expected) => {
    expect(told(answerDifferences('SP.Web', body, 'at'))).toEqual(expected);
  });

  it('see that a level says other things, or says too much', () => {
    expect(told(levelDifferences(level('nometadata'), { Title: 'b' }, { ...web, Title: 'a' }, 'at'))).toEqual(['shape at']);
    expect(told(levelDifferences(level('nometadata'), { Title: 'a', 'odata.type': 'SP.Web' }, { ...web, Title: 'a' }, 'at'))).toEqual(['shape at']);
    expect(levelDifferences(level('verbose'), { d: { __metadata: { type: 'SP.Web' }, Title: 'a' } }, { ...web, Title: 'a' }, 'at')).toEqual([]);
  });

  it('see what full metadata and verbose answers do not say', () => {
    const full = descriptionDifferences(level('fullmetadata'), { 'odata.type': 'SP.Site', Id: '00000000-0000-0000-0000-000000000000' }, true, 'at');
    expect(full.map(({ seen }) => seen)).toEqual(expect.arrayContaining(['fullmetadata: no link RootWeb', 'fullmetadata: no type of Id']));
    const verbose = descriptionDifferences(level('verbose'), { d: { __metadata: { type: 'SP.Site' } } }, true, 'at');
    expect(verbose.map(({ seen }) => seen)).toContain('verbose: no link RootWeb');
  });
});
