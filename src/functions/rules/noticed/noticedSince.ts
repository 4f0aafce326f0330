import { noticeClasses, noticeMigrations, noticeVolumes } from './holdings';
import { noticeKeyRecords } from './keyRecords';
import { noticeLibraries } from './libraries';
import { noticeMoves } from './moves';
import { noticeChannels, noticeName, noticeOwners } from './people';
import { standsAlready } from './telling';
import { NOTICED_KINDS, type Noticed, type ToNotice } from './types';

const OF_THE_SITE = [noticeName, noticeOwners, noticeLibraries, noticeClasses, noticeVolumes, noticeChannels, noticeMigrations];

/**
 * What is not as it was when the page was last confirmed, what matters most first. What somebody has dismissed, or the page
 * says already, is left out. A suggestion never takes the place of what a person wrote: it adds, or takes the place of
 * what an earlier count gave.
 */
export function noticedSince(asked: ToNotice): readonly Noticed[] {
  const { page, now, dismissed } = asked;
  const all = [...noticeMoves(asked), ...noticeKeyRecords(asked), ...(now === null ? [] : OF_THE_SITE.flatMap((notice) => notice({ ...asked, now })))];
  return all
    .filter(({ key }) => !dismissed.has(key))
    .flatMap((each): Noticed[] => {
      const suggests = each.suggests.filter((change) => !standsAlready(page, change));
      return each.suggests.length > 0 && suggests.length === 0 ? [] : [{ ...each, suggests }];
    })
    .map((each, at) => ({ each, at }))
    .sort((a, b) => NOTICED_KINDS.indexOf(a.each.kind) - NOTICED_KINDS.indexOf(b.each.kind) || a.at - b.at)
    .map(({ each }) => each);
}
