/** Characters that file systems refuse in a name. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]/g;

/**
 * Hands a text to the browser as a file to keep. Nothing is sent anywhere.
 * @param name with its ending
 * @param type a media type, such as `text/html`
 */
export const saveText = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** As `saveText`, of whatever was made already. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(REFUSED, '-');
  document.body.appendChild(link);
  link.click();
  link.remove();
  // The browser has the file by now, or soon; a minute is long enough for it to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
