/** @jest-environment jsdom */
import { act, fireEvent, getByLabelText, getByRole, queryByRole } from '@testing-library/react';
import type { Prompt } from '../../retention/rules/prompts/types';
import { bannerWords, dayIn } from './bannerWords';
import { daysAfter, drawBanner, type BannerOptions } from './drawBanner';

const due: Prompt = { says: 'due', documents: 12, from: '2026-04-01', recordClass: 'Requests for information', decisions: 1 };

function draw(more: Partial<BannerOptions> = {}, prompt: Prompt = due): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  drawBanner(place, {
    words: bannerWords('en-GB'),
    said: { prompt, who: 'Bea Clarke', when: '2026-11-03T10:00:00Z', rule: '2026.1', page: '/sites/floods/SitePages/Records #1.aspx' },
    library: true,
    contact: 'the KIM team',
    today: '2026-05-01',
    putOff: async () => undefined,
    ...more,
  });
  return place;
}
beforeEach(() => document.body.replaceChildren());

describe('the banner', () => {
  it.each<[Prompt, boolean, string]>([
    [due, true, '12 records here (Requests for information) are due for a decision, the oldest since 1 April 2026.'],
    [{ ...due, documents: 1, recordClass: '' }, false, '1 record on this site has been due for a decision since 1 April 2026.'],
    [{ says: 'onHold', documents: 4, all: true }, true, 'On hold: nothing here may be deleted.'],
    [{ says: 'onHold', documents: 4, all: false }, true, 'On hold: 4 records here may not be deleted.'],
    [{ says: 'noClass', documents: 4, all: true }, true, 'This library has no record class yet.'],
    [{ says: 'noClass', documents: 1200, all: false }, false, '1,200 records on this site have no record class yet.'],
  ])('says one thing: %#', (prompt, library, text) => expect(getByRole(draw({ library }, prompt), 'region', { name: 'Records' }).textContent).toContain(text));

  it('says who read it and when, by which version, and leads to the page', () => {
    const place = draw();
    expect(place.textContent).toContain('As Bea Clarke read it on 3 November 2026, by version 2026.1 of the schedule.');
    expect(getByRole(place, 'link').getAttribute('href')).toBe('/sites/floods/SitePages/Records%20%231.aspx');
  });

  it('tells whom to ask about a hold, and nothing of it', () => {
    expect(draw({}, { says: 'onHold', documents: 4, all: true }).textContent).toContain('Ask the KIM team.');
    expect(draw().textContent).not.toContain('Ask the KIM team.');
  });

  it('never runs what somebody wrote', () => {
    const place = draw({}, { ...due, recordClass: '<img src=x onerror=alert(1)>' });
    expect(place.querySelector('img')).toBeNull();
  });

  it('is put off to a day by keyboard, with the day on the button, and is then quiet', async () => {
    const putOff = jest.fn(async () => undefined);
    const place = draw({ putOff });
    fireEvent.click(getByRole(place, 'button', { name: 'Ask me later' }));
    const choice = getByLabelText(place, /When to ask again/);
    expect(document.activeElement).toBe(choice);
    expect(getByRole(place, 'button').textContent).toBe('Ask me again on 8 May 2026');
    fireEvent.change(choice, { target: { value: '30' } });
    fireEvent.click(getByRole(place, 'button', { name: 'Ask me again on 31 May 2026' }));
    await act(async () => undefined);
    expect(putOff).toHaveBeenCalledWith('2026-05-31');
    expect(getByRole(place, 'status').textContent).toBe('You are asked again then.');
    expect(queryByRole(place, 'button')).toBeNull();
  });

  it('says so where that could not be kept', async () => {
    const place = draw({ putOff: () => Promise.reject(new Error('no')) });
    fireEvent.click(getByRole(place, 'button'));
    fireEvent.click(getByRole(place, 'button'));
    await act(async () => undefined);
    expect(getByRole(place, 'status').textContent).toMatch(/could not be kept/);
  });

  it('speaks Welsh', () => {
    const words = bannerWords('cy-GB');
    expect(draw({ words }).textContent).toContain('Mae angen penderfyniad am 12 cofnod yma (Requests for information), yr hynaf ers 1 Ebrill 2026.');
    expect(dayIn(words)('')).toBe('');
  });
});

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-10-24', 7, '2026-10-31'],
])('%s and %d days is %s', (day, days, expected) => expect(daysAfter(day, days)).toBe(expected));
