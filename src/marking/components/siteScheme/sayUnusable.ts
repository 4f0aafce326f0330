import { pickCulture } from '../../../words/culture';
import { loadWords } from '../../../words/load';
import { schemeTroubleWords } from '../../../words/schemes';
import type { SchemeUnusable } from './loadSiteScheme';

/** Says in a native dialog why nothing can be marked here. Focus goes back where it was. */
export async function sayUnusable({ trouble, schemeId }: SchemeUnusable, locale: string, onClosed: () => void): Promise<void> {
  const words = await loadWords(schemeTroubleWords, pickCulture(locale));
  const text = words.trouble(trouble, schemeId);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', text);
  dialog.style.cssText = 'max-width:24rem;padding:24px;border:1px solid;font:14px "Segoe UI",system-ui,sans-serif';
  const line = document.createElement('p');
  line.textContent = text;
  const button = document.createElement('button');
  button.textContent = words.close;
  button.style.cssText = 'font:inherit;padding:6px 20px';
  button.onclick = () => dialog.close();
  dialog.onclose = () => {
    dialog.remove();
    onClosed();
  };
  dialog.append(line, button);
  document.body.append(dialog);
  dialog.showModal();
}
