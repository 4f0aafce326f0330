// Spoken before any of our words can be loaded, so these few stand here.
const close = { en: 'Close', cy: 'Cau' };

/** Says, in a native dialog and the page's language, that a panel could not be loaded. Focus goes back where it was. */
export function sayFailure(locale: string, words: Readonly<Record<'en' | 'cy', string>>): void {
  const language = /^cy/i.test(locale) ? 'cy' : 'en';
  const text = words[language];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', text);
  dialog.style.cssText = 'max-width:20rem;padding:24px;border:1px solid;font:14px "Segoe UI",system-ui,sans-serif';
  const line = document.createElement('p');
  line.textContent = text;
  const button = document.createElement('button');
  button.textContent = close[language];
  button.style.cssText = 'font:inherit;padding:6px 20px';
  button.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  dialog.append(line, button);
  document.body.append(dialog);
  dialog.showModal();
}
