import { BaseApplicationCustomizer, PlaceholderName, type PlaceholderContent } from '@microsoft/sp-application-base';
import { SPHttpClient } from '@microsoft/sp-http';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { promptAddress, saidBy, type Said } from './askPrompt';
import { bannerWords } from './bannerWords';
import { drawBanner } from './drawBanner';

const panelId = '1093debf-6375-44c8-b7de-473c65dd1c85';
/** How long an answer is good for, so that going from page to page asks nothing. */
const KEPT_MS = 30 * 60 * 1000;
const KEY = 'muniment.prompt.';

interface PanelModule {
  putOffPrompt(options: { readonly context: RecordBannerExtension['context']; readonly place: string; readonly until: string }): Promise<void>;
}

/** Says one true thing about the records of a library or a site, and is quiet where there is none. It carries next to nothing. */
export default class RecordBannerExtension extends BaseApplicationCustomizer<Readonly<Record<string, unknown>>> {
  private content: PlaceholderContent | undefined;
  private turn = 0;
  private drawn = '';
  /** Questions under way, so that a page that changes twice at once asks once. */
  private readonly asking = new Map<string, Promise<Said | null>>();

  public onInit(): Promise<void> {
    this.context.placeholderProvider.changedEvent.add(this, () => this.show());
    // One goes from page to page without the page being loaded anew.
    this.context.application.navigatedEvent.add(this, () => this.show());
    this.show();
    return Promise.resolve();
  }

  private show(): void {
    const { list, web, cultureInfo } = this.context.pageContext;
    const sitePath = web.serverRelativeUrl.replace(/\/$/, '');
    const listPath = list?.serverRelativeUrl ?? '';
    // A list is no library, and pages are the site's.
    const library = listPath !== '' && !/\/(lists|sitepages|siteassets)(\/|$)/i.test(listPath.slice(sitePath.length));
    const place = library ? listPath : sitePath;
    this.turn += 1;
    const turn = this.turn;
    const asked = this.asking.get(place) ?? this.ask(place, sitePath);
    this.asking.set(place, asked);
    asked
      .finally(() => this.asking.delete(place))
      .then((said) => {
        // The page on which it all stands says it better.
        if (turn !== this.turn) return;
        if (said === null || decodeURI(location.pathname).toLowerCase() === said.page.toLowerCase()) return this.clear();
        const top = this.content ?? this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top, { onDispose: () => (this.content = undefined) });
        const now = place + JSON.stringify(said);
        // What stands there already is left alone: somebody may be in the middle of it.
        if (top === undefined || (this.drawn === now && top.domElement.firstChild !== null)) return;
        this.content = top;
        this.drawn = now;
        drawBanner(top.domElement, {
          words: bannerWords(cultureInfo.currentUICultureName),
          said,
          library,
          contact: String(this.properties.kimContact ?? ''),
          today: this.today(),
          putOff: async (until) => {
            this.keep(place, null);
            await (await SPComponentLoader.loadComponentById<PanelModule>(panelId)).putOffPrompt({ context: this.context, place, until });
          },
        });
      })
      // A page is not the worse for what could not be read here: nothing is said.
      .catch(() => this.clear());
  }

  private clear(): void {
    this.content?.domElement.replaceChildren();
  }

  private today(): string {
    return new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  private async ask(place: string, sitePath: string): Promise<Said | null> {
    const key = KEY + place;
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as { at: number; said: Said | null } | null;
      if (kept !== null && Date.now() - kept.at < KEPT_MS) return kept.said;
    } catch {
      // It is asked for.
    }
    const { web, user } = this.context.pageContext;
    const answer = await this.context.spHttpClient.get(promptAddress(web.absoluteUrl, sitePath, place, user.loginName), SPHttpClient.configurations.v1, {
      headers: { Accept: 'application/json;odata.metadata=none' },
    });
    const rows = answer.ok ? ((await answer.json()) as { value?: [] }).value : [];
    const said = saidBy(rows ?? [], user.loginName, this.today(), sitePath);
    this.keep(place, said);
    return said;
  }

  private keep(place: string, said: Said | null): void {
    try {
      sessionStorage.setItem(KEY + place, JSON.stringify({ at: Date.now(), said }));
    } catch {
      // It is asked for again on the next page.
    }
  }
}
