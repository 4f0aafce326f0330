/** Sends an order to the server's control and says how it went. */
export async function order(what: Readonly<Record<string, unknown>>): Promise<boolean> {
  return (await refusalOf(what)) === null;
}

/** Sends an order. @returns why it was refused, or null where it was not */
export async function refusalOf(what: Readonly<Record<string, unknown>>): Promise<string | null> {
  const response = await fetch('/_local/control', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(what),
  });
  return response.ok ? null : ((await response.json()) as { error: string }).error;
}

/** Sends an order and shows the page anew, as the chosen person or in the chosen theme. */
export async function orderAndReload(what: Readonly<Record<string, unknown>>): Promise<void> {
  if (await order(what)) {
    window.location.reload();
  }
}
