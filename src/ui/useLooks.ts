import { useTheme } from '@fluentui/react/lib/Theme';
import { looks } from './looks';

/** The shared looks in the theme that surrounds the component. */
export function useLooks(): ReturnType<typeof looks> {
  return looks(useTheme());
}
