import type { FunctionReportWords } from './types';

export const en: FunctionReportWords = {
  heading: 'Report and exports',
  lead: 'What an appraiser can take away of this function. Everything is made from the page as it stands now, on your own machine.',
  back: 'Back to the page',
  reportHeading: 'Appraisal report',
  saveWord: 'Save the appraisal report as Word',
  saveHtml: 'Save the appraisal report as a page',
  dataHeading: 'Data',
  save: {
    series: 'Save the series as CSV',
    transfer: 'Begin a table for transfer as CSV',
    isdf: 'Save the function as ISDF JSON',
    eac: 'Save the function as EAC-CPF XML',
    page: 'Save the whole page as JSON',
  },
  purpose: {
    word: 'A draft under the archive’s headings, to be edited, completed and signed.',
    html: 'The same draft, to be read in a browser, on a phone or by a screen reader.',
    series: 'Each series in a row, to be sorted and counted in a spreadsheet.',
    transfer: 'The archive’s own headings for files, begun with the key records that are documents. Fill in the rest, then check it.',
    isdf: 'The function by the elements of the International Standard for Describing Functions, for archives’ systems.',
    eac: 'The unit that carries the function out, what it does and what it makes, for archives’ catalogues.',
    page: 'All that stands on the page, to be kept or to be read in again.',
  },
  missingHeading: 'What would make it more useful',
  nothingMissing: 'Everything that the report asks is answered on this page.',
  stillMissing: 'The report says of these that they are not known:',
  outline: 'What is in the report',
  making: 'Making the Word document',
  saved: 'The file was handed to your browser, which keeps it where it keeps what you download.',
  failed: 'The file could not be made. Check your connection and try again.',
};
