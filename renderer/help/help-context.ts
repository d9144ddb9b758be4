import { createContext, useContext } from 'react';

export type HelpPage = 'guide' | 'about';

/** Opens the guide or About, from wherever one is. */
export const HelpContext = createContext<(page: HelpPage) => void>(() => undefined);

export function useHelp(): (page: HelpPage) => void {
  return useContext(HelpContext);
}
