/** Characters that file systems refuse in a name. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]/g;

/** Hands a page to the browser as a file to keep. Nothing is sent anywhere. */
export function savePage(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(REFUSED, '-')}.html`;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
