import type { SchemeTroubleWords } from './types';

export const cy: SchemeTroubleWords = {
  trouble: (code, id) =>
    ({
      noKimSite: `Mae’r safle hwn yn defnyddio’r cynllun marcio “${id}”, ac nid oes neb wedi dweud ble mae eich adran yn cadw ei chynlluniau. Gofynnwch i bwy bynnag sy’n gofalu am yr ap.`,
      unknown: `Mae’r safle hwn yn defnyddio’r cynllun marcio “${id}”, ac nid yw eich adran wedi rhoi cynllun o’r enw hwnnw mewn grym. Gofynnwch i berchennog y safle ddewis un arall, neu i bwy bynnag sy’n gofalu am gynlluniau eich adran.`,
      broken: `Nid yw’r cynllun marcio “${id}” yn dal at ei gilydd, felly ni ellir marcio dim yn ôl y cynllun hwnnw. Dywedwch wrth bwy bynnag sy’n gofalu am gynlluniau eich adran.`,
      unreadable: `Ni ellid darllen y cynllun marcio “${id}” yn y man lle mae eich adran yn ei gadw. Rhowch gynnig arall arni’n nes ymlaen. Os bydd yn parhau, gofynnwch i bwy bynnag sy’n gofalu am gynlluniau eich adran adael i chi eu darllen.`,
    })[code],
  close: 'Cau',
};
