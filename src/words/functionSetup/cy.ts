import { formatNumber } from '../numbers';
import type { FunctionSetupWords } from './types';

export const cy: FunctionSetupWords = {
  part: 'Tudalen swyddogaeth',
  setup: {
    title: 'Tudalen swyddogaeth y safle hwn',
    lead: 'Mae tudalen swyddogaeth yn dweud beth mae’r tîm hwn yn ei wneud, o dan ba awdurdod, a pha gofnodion y mae’n eu cadw. Cewch weld popeth a fyddai’n cael ei ychwanegu cyn i ddim ddigwydd. Mae tudalen newydd yn dechrau gyda’r hyn sy’n hysbys eisoes: enw’r safle, pwy sy’n cadw’r dudalen, a dosbarthiadau cofnod ei lyfrgelloedd.',
    notOwner: 'Dim ond perchennog y safle hwn all droi hyn ymlaen. Gofynnwch i un o berchnogion y safle agor y dudalen hon.',
    keepersHint: 'Un cyfeiriad e-bost ar bob llinell. Nhw sy’n cadw’r dudalen ac yn ei chadarnhau. Caiff perchnogion y safle ei chadarnhau hefyd.',
    kinds: {
      siteColumn: 'Colofnau’r safle',
      column: 'Colofnau yn eich llyfrgelloedd a’ch rhestrau',
      index: 'Mynegeion, fel y ceir hyd i’r dudalen yn gyflym',
      formatting: 'Lliwiau i golofnau',
      list: 'Rhestrau sy’n cadw’r hyn y mae pobl yn ei ddweud am y swyddogaeth, a’r hyn a gafwyd ar y safle',
      permissionLevel: 'Lefelau caniatâd, fel y gall pobl ychwanegu at y rhestrau hynny heb eu newid',
      permissions: 'Pwy gaiff ddarllen y rhestrau hynny ac ychwanegu atynt',
      view: 'Beth mae’r gweddau diofyn yn ei ddangos',
      customAction: 'Y gorchymyn sy’n ychwanegu dogfennau at y dudalen swyddogaeth',
      settings: 'Eich gosodiadau',
      libraryClass: 'Dosbarthiadau cofnod llyfrgelloedd',
    },
    nameMayBeTaken: (where) => `Mae gan rywbeth ar ${where} enw y mae ei angen yma. Caiff ei adael fel y mae, a chewch wybod.`,
    turnOn: 'Dechrau’r dudalen swyddogaeth',
    running: 'Wrthi’n gosod y dudalen swyddogaeth',
    doneAll: 'Mae’r dudalen swyddogaeth yn barod.',
    doneNext:
      'Rhowch y rhan we “Tudalen swyddogaeth” ar dudalen o’r safle hwn, a’i chadw yno. Mae pobl yn gweld “Ychwanegu at y dudalen swyddogaeth” wrth ddewis dogfennau.',
    status: 'Mae’r safle hwn yn cadw tudalen swyddogaeth.',
  },
  functionId: 'Beth sy’n enwi’r swyddogaeth',
  functionIdHint: 'Enw byr nad yw byth yn newid, fel perygl-llifogydd. Mae’n aros yr un fath pan fydd y tîm neu’r safle’n cael enw newydd.',
  functionIdFixed: 'Nid yw byth yn newid: mae popeth a ddywedwyd am y swyddogaeth yn ei gario.',
  needFunctionId: 'Dywedwch beth sy’n enwi’r swyddogaeth, mewn llythrennau, rhifau a chysylltnodau.',
  heads: 'Pwy sy’n cydlofnodi unwaith y flwyddyn',
  headsHint: 'Un cyfeiriad e-bost ar bob llinell: pennaeth yr uned, er enghraifft. Gadewch ef yn wag os nad oes neb.',
  headTitle: 'Beth mae eich adran yn galw’r sawl sy’n cydlofnodi',
  headTitleHint: 'Er enghraifft: pennaeth yr uned.',
  review: 'Pa mor aml y caiff y dudalen ei chadarnhau',
  reviewHint: 'Ar ôl hynny dangosir ei bod yn hwyr.',
  months: (value) => (value === 12 ? 'Unwaith y flwyddyn' : value === 24 ? 'Bob dwy flynedd' : `Bob ${formatNumber(value, 'cy')} mis`),
  beginning: 'Geiriau cyntaf y dudalen',
};
