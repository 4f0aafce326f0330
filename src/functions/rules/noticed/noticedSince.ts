import type { Noticed, ToNotice } from './types';

/** What is not as it was when the page was last confirmed, and was not dismissed: what matters most first. */
export const noticedSince = ({ dismissed }: ToNotice): readonly Noticed[] => ([] as readonly Noticed[]).filter(({ key }) => !dismissed.has(key));
