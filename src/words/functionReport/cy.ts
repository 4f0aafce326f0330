import type { FunctionReportWords } from './types';

export const cy: FunctionReportWords = {
  heading: 'Adroddiad ac allforion',
  lead: 'Beth y gall arfarnwr ei gymryd o’r swyddogaeth hon. Gwneir popeth o’r dudalen fel y mae nawr, ar eich peiriant eich hun.',
  back: 'Yn ôl i’r dudalen',
  reportHeading: 'Adroddiad arfarnu',
  saveWord: 'Cadw’r adroddiad arfarnu fel Word',
  saveHtml: 'Cadw’r adroddiad arfarnu fel tudalen',
  dataHeading: 'Data',
  save: {
    series: 'Cadw’r cyfresi fel CSV',
    transfer: 'Dechrau tabl i’w drosglwyddo fel CSV',
    isdf: 'Cadw’r swyddogaeth fel ISDF JSON',
    eac: 'Cadw’r swyddogaeth fel EAC-CPF XML',
    page: 'Cadw’r dudalen gyfan fel JSON',
  },
  purpose: {
    word: 'Drafft o dan benawdau’r archif, i’w olygu, ei gwblhau a’i lofnodi.',
    html: 'Yr un drafft, i’w ddarllen mewn porwr, ar ffôn neu gan ddarllenydd sgrin.',
    series: 'Pob cyfres mewn rhes, i’w didoli a’u cyfrif mewn taenlen.',
    transfer: 'Penawdau’r archif ei hun ar gyfer ffeiliau, wedi’u dechrau â’r cofnodion allweddol sy’n ddogfennau. Llenwch y gweddill, yna gwiriwch ef.',
    isdf: 'Y swyddogaeth yn ôl elfennau’r Safon Ryngwladol ar gyfer Disgrifio Swyddogaethau, i systemau archifau.',
    eac: 'Yr uned sy’n cyflawni’r swyddogaeth, beth mae’n ei wneud a beth mae’n ei greu, i gatalogau archifau.',
    page: 'Popeth sydd ar y dudalen, i’w gadw neu i’w ddarllen i mewn eto.',
  },
  missingHeading: 'Beth fyddai’n ei wneud yn fwy defnyddiol',
  nothingMissing: 'Mae popeth y mae’r adroddiad yn ei ofyn wedi’i ateb ar y dudalen hon.',
  stillMissing: 'Mae’r adroddiad yn dweud am y rhain nad ydynt yn hysbys:',
  outline: 'Beth sydd yn yr adroddiad',
  making: 'Wrthi’n gwneud y ddogfen Word',
  saved: 'Rhoddwyd y ffeil i’ch porwr, sy’n ei chadw lle mae’n cadw’r hyn yr ydych yn ei lawrlwytho.',
  failed: 'Ni ellid gwneud y ffeil. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
};
