const EVERY = 1500;
const SETTLED = 400;

/**
 * Tells when something in the tenant has been written, as SharePoint's notifications tell an open list. Waits until
 * the writing has settled, so that bulk work does not make the list read itself over and over.
 *
 * @returns `check`, which looks at once, and `stop`
 */
export function watchChanges(onChange: () => void): { check(): void; stop(): void } {
  let known: number | null = null;
  let pending: number | null = null;
  let stopped = false;
  let timer = 0;

  async function look(): Promise<void> {
    window.clearTimeout(timer);
    let wait = EVERY;
    if (document.visibilityState === 'visible') {
      const version = await readVersion();
      if (version !== null && known === null) {
        known = version;
      } else if (version !== null && version !== known) {
        if (version === pending) {
          known = version;
          pending = null;
          onChange();
        } else {
          pending = version;
          wait = SETTLED;
        }
      }
    }
    if (!stopped) {
      timer = window.setTimeout(() => void look(), wait);
    }
  }

  const check = (): void => void look();
  // Another program may have written to the tenant's file meanwhile, which no count of this server's tells.
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', check);
  check();
  return {
    check,
    stop() {
      stopped = true;
      window.clearTimeout(timer);
      window.removeEventListener('focus', onChange);
      document.removeEventListener('visibilitychange', check);
    },
  };
}

async function readVersion(): Promise<number | null> {
  try {
    const response = await fetch('/_local/changes');
    return response.ok ? ((await response.json()) as { version: number }).version : null;
  } catch {
    // The server is restarting; the next look finds it.
    return null;
  }
}
