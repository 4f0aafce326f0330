import * as React from 'react';

/** What a person can do beside marking, from the same panel: in place of the form, which stays as it is behind it. */
export type Aside = 'compromise' | 'challenge' | 'release';

const Context = React.createContext<(aside: Aside) => void>(() => undefined);

export const AsideProvider = Context.Provider;

/** Opens an aside in place of the form. */
export const useOpenAside = (): ((aside: Aside) => void) => React.useContext(Context);
