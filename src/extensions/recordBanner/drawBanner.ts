import type { Said } from './askPrompt';
import { dayIn, type BannerWords } from './bannerWords';

export interface BannerOptions {
  readonly words: BannerWords;
  readonly said: Said;
  readonly library: boolean;
  /** Whom to ask about a hold; empty where the department names nobody. */
  readonly contact: string;
  readonly today: string;
  /** Keeps the day on which this person is asked again. */
  putOff(until: string): Promise<void>;
}

/** Days after today of each choice. */
const AFTER = [1, 7, 30, 91];

/** The day so many days after a day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, text = '', style = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  element.style.cssText = style;
  return element;
}

/** A colour of the site's theme, where the page has one. */
function colour(slot: string, otherwise: string): string {
  const { __themeState__: state } = window as { __themeState__?: { theme?: Record<string, unknown> } };
  const found = state?.theme?.[slot];
  return typeof found === 'string' ? found : otherwise;
}

/** Draws the banner once in its place. What was put off leaves it with a word of where that went, and then nothing. */
export function drawBanner(place: HTMLElement, { words, said, library, contact, today, putOff }: BannerOptions): void {
  const day = dayIn(words);
  // Colours that a person has forced on all pages count before those of the site.
  const forced = typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches;
  const link = forced ? 'LinkText' : colour('themeDark', '#005a9e');
  const text = forced ? 'CanvasText' : colour('bodyText', '#323130');
  const ground = forced ? 'Canvas' : colour('neutralLighter', '#f3f2f1');
  const button = forced ? 'ButtonText' : link;
  const region = make(
    'section',
    '',
    `padding:8px 24px;background:${ground};color:${text};border-bottom:1px solid;border-color:${colour('neutralLight', '#edebe9')};font:14px/20px "Segoe UI","Segoe UI Web (West European)",-apple-system,BlinkMacSystemFont,Roboto,"Helvetica Neue",sans-serif`
  );
  region.setAttribute('aria-label', words.region);
  const line = make('div', '', 'display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px');
  const says = make('p', words.says(said.prompt, library, day), 'margin:0;font-weight:600;overflow-wrap:anywhere');
  const held = said.prompt.says === 'onHold' && contact !== '' ? ` ${words.ask(contact)}` : '';
  const seen = make(
    'p',
    `${words.seen(said.who, day(said.when), said.rule)}${held}`,
    'margin:0;flex-basis:100%;font-size:12px;line-height:16px;overflow-wrap:anywhere'
  );
  line.append(says);
  if (said.page !== '') {
    const open = make('a', words.open, `color:${link}`);
    open.href = said.page.split('/').map(encodeURIComponent).join('/');
    line.append(open);
  }
  const plain = `padding:4px 8px;font:inherit;color:${button};background:transparent;border:1px solid;border-radius:2px;cursor:pointer`;
  const later = make('button', words.later, plain);
  later.type = 'button';
  later.setAttribute('aria-expanded', 'false');
  later.onclick = () => {
    const label = make('label', `${words.when} `);
    const choice = make('select', '', `font:inherit;padding:4px;color:${text};background:${ground};border:1px solid;border-radius:2px`);
    words.after.forEach((each, at) => choice.append(new Option(each, String(AFTER[at]))));
    choice.selectedIndex = 1;
    label.append(choice);
    const keep = make('button', '', plain);
    keep.type = 'button';
    const until = (): string => daysAfter(today, Number(choice.value));
    const name = (): void => {
      keep.textContent = words.askAgain(day(until()));
    };
    choice.onchange = name;
    name();
    keep.onclick = () => {
      keep.disabled = true;
      const end = (ending: string): void => {
        const status = make('p', ending, 'margin:0');
        status.setAttribute('role', 'status');
        status.tabIndex = -1;
        region.replaceChildren(status);
        status.focus();
      };
      putOff(until()).then(
        () => end(words.kept),
        () => end(words.notKept)
      );
    };
    later.replaceWith(label, keep);
    choice.focus();
  };
  line.append(later, seen);
  region.append(line);
  place.replaceChildren(region);
}
