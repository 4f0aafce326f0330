import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionGatheringWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');

export const cy: FunctionGatheringWords = {
  gathered: (when) => `Casglwyd ${when}`,
  never: 'Nid oes neb wedi casglu eto beth sydd ar y safle hwn.',
  gather: 'Casglu beth sydd ar y safle hwn',
  gatherAgain: 'Casglu eto',
  gathering: (library) => (library === '' ? 'Wrthi’n edrych ar y safle hwn' : `Wrthi’n edrych ar ${library}`),
  far: (rows, total) => `Darllenwyd ${n(rows)} o ryw ${n(total)}`,
  stop: 'Stopio casglu',
  stopped: 'Wedi stopio. Mae’r hyn a gasglwyd o’r blaen yn dal i sefyll.',
  closed: 'Mae’r dudalen hon wedi’i chau, felly ni chesglir dim mwy.',
  failed: 'Ni ellid casglu beth sydd ar y safle hwn. Mae’r hyn a gasglwyd o’r blaen yn dal i sefyll.',
  onlyChanges: (windows) =>
    windows === 0 ? 'Nid oes dim wedi newid yn y llyfrgelloedd ers y tro diwethaf.' : 'Dim ond yr hyn oedd wedi newid ers y tro diwethaf a ddarllenwyd.',
  countedWhole: (library, because) =>
    ({
      expired: `Darllenwyd ${library} o’r dechrau, am nad yw SharePoint yn dweud mwyach beth a newidiodd yno ers y tro diwethaf.`,
      basis: `Darllenwyd ${library} o’r dechrau, am fod ei dosbarthiadau, ei cholofnau neu ei chyfeiriad wedi newid.`,
      folders: `Darllenwyd ${library} o’r dechrau, am fod ffolder wedi’i symud, ei dileu neu ei hadfer.`,
      rights: `Darllenwyd ${library} o’r dechrau, am fod pwy a gaiff weld ei chynnwys wedi newid.`,
      doubt: `Darllenwyd ${library} o’r dechrau, i fod yn sicr o’r rhifau.`,
    })[because],
  done: 'Darllenwyd popeth y cewch ei weld.',

  notRead: (count) => `Ni ellid darllen ${n(count)} ${plural(count, 'cy', { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' })}`,
  ownersUnread: 'Ni chewch weld pwy sy’n berchen ar y safle hwn, felly ni ddywedir dim am ei berchnogion.',
  groupUnread: (group) => `Mae’r grŵp “${group}” yn berchen ar y safle hwn hefyd. Nid yw SharePoint yn dweud pwy sydd ynddo.`,
  hidden: (library) => `Mae dogfennau neu ffolderi yn ${library} na chewch eu gweld. Nid ydynt wedi’u cyfrif.`,
  tooMany: 'Mae gan y safle hwn ormod o lyfrgelloedd i’w rhestru i gyd. Dim ond y rhai mwyaf sydd yma.',
  unread: (library) => `Ni ellid darllen ${library}, felly ni wyddys dim amdani.`,
  notFound: (library) => `Nid oedd ${library} yno mwyach pan oedd i’w darllen.`,
  noChannels: 'Nid yw SharePoint yn dweud pa sianeli sydd gan dîm y safle hwn. Os oes rhai, dywedwch hynny ar y dudalen.',
};
