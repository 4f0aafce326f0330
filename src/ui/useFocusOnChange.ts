import * as React from 'react';

/**
 * Brings the focus to an element when a view becomes another, so that whoever pressed what is no longer there is not
 * left nowhere. Not when it is first drawn: a page does not take the focus by itself.
 *
 * @param where names the view; each change of it moves the focus, where the element is drawn then.
 */
export function useFocusOnChange<T extends HTMLElement>(where: string | number): React.RefObject<T> {
  const target = React.useRef<T>(null);
  const before = React.useRef(where);
  React.useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    target.current?.focus();
  }, [where]);
  return target;
}
