import { extend, keepShown, NONE, only, toggle, toggleAll } from './selection';

const order = ['1', '2', '3', '4', '5'];
const ids = (selection: { ids: ReadonlySet<string> }): string[] => [...selection.ids].sort();

describe('choosing rows', () => {
  it('turns a row on and off', () => {
    const on = toggle(NONE, '2');
    expect(ids(on)).toEqual(['2']);
    expect(ids(toggle(on, '2'))).toEqual([]);
  });

  it('chooses a range downwards and upwards from where it started', () => {
    expect(ids(extend(only('2'), '4', order))).toEqual(['2', '3', '4']);
    expect(ids(extend(only('4'), '2', order))).toEqual(['2', '3', '4']);
  });

  it('keeps what was chosen before the range', () => {
    const before = toggle(only('5'), '1');
    expect(ids(extend(before, '2', order))).toEqual(['1', '2', '5']);
  });

  it('chooses one row where no range was started', () => {
    expect(ids(extend(NONE, '3', order))).toEqual(['3']);
  });

  it('chooses all, and then none', () => {
    const all = toggleAll(only('1'), order);
    expect(ids(all)).toEqual(order);
    expect(ids(toggleAll(all, order))).toEqual([]);
  });

  it('forgets rows that are no longer shown', () => {
    expect(ids(keepShown(extend(only('2'), '4', order), ['1', '2', '3']))).toEqual(['2', '3']);
  });
});
