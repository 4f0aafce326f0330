/** @jest-environment jsdom */
import { parseCanvas, writeCanvas, type CanvasControl } from './canvas';

const controls: CanvasControl[] = [
  { kind: 'text', id: 't1', text: 'Welcome to <Rivers> & Coasts\nSecond line' },
  {
    kind: 'webPart',
    id: 'w1',
    webPartId: '525a7222-32d7-439a-92ba-66dfc26f2723',
    data: {
      id: '525a7222-32d7-439a-92ba-66dfc26f2723',
      instanceId: 'w1',
      title: 'Setup',
      description: '',
      dataVersion: '1.0',
      properties: { site: '/sites/kim' },
    },
  },
];

describe('the canvas of a page', () => {
  it('comes back as it was written', () => {
    expect(parseCanvas(writeCanvas(controls))).toEqual(controls);
  });

  it('keeps only the text of stored HTML', () => {
    const json = JSON.stringify([{ id: 'x', controlType: 4, innerHTML: '<p>One<script>alert(1)</script></p><p>Two</p>' }]);
    expect(parseCanvas(json)).toEqual([{ kind: 'text', id: 'x', text: 'Onealert(1)\nTwo' }]);
  });

  it.each(['', '{}', 'no json', '[{"controlType":0}]'])('is empty where it reads %s', (json) => {
    expect(parseCanvas(json)).toEqual([]);
  });
});
