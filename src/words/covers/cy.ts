import type { CoversWords } from './types';

export const cy: CoversWords = {
  heading: 'Beth nad yw hyn yn ei gynnwys',
  lead: 'Nid oes dim ar y dudalen hon yn cadw, yn dyddio nac yn dileu’r un o’r rhain. Maent yn gofnodion yr un fath, ac mae’r amserlen yn cyfrif iddynt hwythau.',
  covered: 'Beth sydd wedi’i gynnwys: ffeiliau yn llyfrgelloedd y safle hwn sydd â cholofn dosbarth cofnod, gan gynnwys negeseuon e-bost a gadwyd yno.',
  what: 'Beth',
  where: 'Ble yr ymdrinnir ag ef',
  rows: {
    pages: {
      what: 'Tudalennau a newyddion y safle',
      where: 'Polisi cadw i safleoedd SharePoint, a osodir gan weinyddwyr Microsoft 365. Cadwch yr hyn sy’n gofnod mewn llyfrgell.',
    },
    listItems: { what: 'Eitemau rhestrau, a’u hatodiadau', where: 'Label cadw ar y rhestr, a osodir gan ei pherchennog neu gan weinyddwyr Microsoft 365.' },
    oneNote: {
      what: 'Llyfrau nodiadau OneNote',
      where:
        'Mae llyfr nodiadau yn llawer o ffeiliau sy’n newid gyda’i gilydd, felly ni chaiff ei ddileu oddi yma. Allforiwch yr adran sy’n gofnod, a’i chadw mewn llyfrgell.',
    },
    teamsChat: {
      what: 'Sgyrsiau Teams a negeseuon sianel',
      where: 'Polisïau cadw i Teams, a osodir gan weinyddwyr Microsoft 365. Mae ffeiliau a anfonir mewn sianel yn safle’r tîm ac wedi’u cynnwys yno.',
    },
    mailboxes: {
      what: 'Blychau post a chalendrau',
      where: 'Polisïau cadw i Exchange, a osodir gan weinyddwyr Microsoft 365. Cadwch e-bost sy’n gofnod mewn llyfrgell.',
    },
    databases: {
      what: 'Cronfeydd data a systemau busnes',
      where: 'Y system ei hun, gan bwy bynnag sy’n berchen arni. Mae eich swyddog cofnodion yn cadw’r rhestr o systemau a’u hamserlenni.',
    },
    otherPlaces: {
      what: 'OneDrive, gyriannau a rennir, papur a chopïau wrth gefn',
      where: 'OneDrive gan ei bolisi cadw ei hun; gyriannau a phapur gan bwy bynnag sy’n berchen arnynt; daw copïau wrth gefn i ben gyda’u cylch eu hunain.',
    },
    versions: {
      what: 'Copïau y mae Microsoft yn eu cadw drwy bolisi',
      where: 'Llyfrgell daliadau cadwraeth y safle. Gall yr hyn a ddileir yma gael ei gadw yno nes bod y polisi’n ei ryddhau.',
    },
  },
  ask: 'Pwy sy’n gosod y rhain yn eich adran: gofynnwch i’r tîm sy’n gofalu am amserlenni.',
  askContact: (contact) => `Pwy sy’n gosod y rhain yn eich adran: gofynnwch i ${contact}.`,
};
