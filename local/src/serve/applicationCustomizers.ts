import type { PreloadedCustomAction } from '../host/pageData';
import type { CustomAction } from './commandSets';
import { apiOf, type WebContext } from './webContext';

const LOCATION = 'ClientSideExtension.ApplicationCustomizer';
const EMPTY_ID = '00000000-0000-0000-0000-000000000000';

/** The extensions that the site's and the web's custom actions put on every page of it, as the runtime is told of them. */
export async function readApplicationCustomizers(context: WebContext): Promise<PreloadedCustomAction[]> {
  const api = apiOf(context.web);
  const [ofSite, ofWeb] = await Promise.all(
    [`${api}/site/userCustomActions`, `${api}/web/userCustomActions`].map((address) => context.ask.get<{ value: CustomAction[] }>(address))
  );
  return customizersOf([...(ofSite?.value ?? []), ...(ofWeb?.value ?? [])]);
}

/** Application customizers among custom actions, in their sequence. */
export function customizersOf(actions: readonly CustomAction[]): PreloadedCustomAction[] {
  return [...actions]
    .sort((a, b) => (a.Sequence ?? 0) - (b.Sequence ?? 0))
    .flatMap((action) => {
      const clientSideComponentId = action.ClientSideComponentId?.toLowerCase() ?? '';
      if (action.Location !== LOCATION || clientSideComponentId === '' || clientSideComponentId === EMPTY_ID) return [];
      return [
        {
          id: action.Id ?? EMPTY_ID,
          title: action.Title ?? '',
          location: LOCATION,
          clientSideComponentId,
          clientSideComponentProperties: action.ClientSideComponentProperties ?? '',
          hostProperties: action.HostProperties ?? '',
          sequence: action.Sequence ?? 0,
          registrationType: action.RegistrationType ?? 0,
          registrationId: action.RegistrationId ?? '',
        },
      ];
    });
}
