import { appraisalReport, type AppraisalSource } from '../functions/rules';
import { toCsv } from '../tables';
import { drawAppraisalReport } from './appraisal/drawAppraisalReport';
import type { Saying } from './appraisal/cells';
import { eacCpf } from './exchange/eacCpf';
import { EXPORT_FILES } from './exchange/fileNames';
import { isdfFunction } from './exchange/isdfFunction';
import { seriesTable } from './exchange/seriesTable';
import { transferTable } from './exchange/transferTable';
import { reportPage } from './html/reportPage';
import type { Report } from './model/types';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A file that is taken away; `media` is its media type. */
export interface ExportFile {
  readonly name: string;
  readonly media: string;
  readonly content: string;
}

/** All that can be taken away of a function, but the Word document, which `reportDocument` makes of the report. */
export interface FunctionExports {
  readonly report: Report;
  /** What the page still lacks, as `checkPage` names it. */
  readonly missing: readonly string[];
  readonly files: Readonly<Record<'html' | 'series' | 'transfer' | 'isdf' | 'eac' | 'page', ExportFile>>;
}

/** Makes what an appraiser takes away of a function page. Nothing is asked for: all of it is in what comes in. */
export function exportsOf(source: AppraisalSource, saying: Saying): FunctionExports {
  const appraisal = appraisalReport(source);
  const report = drawAppraisalReport(appraisal, saying);
  const { page, on, gathered = null } = source;
  return {
    report,
    missing: appraisal.check.missing,
    files: {
      html: { name: EXPORT_FILES.html, media: 'text/html', content: reportPage(report) },
      series: { name: EXPORT_FILES.series, media: 'text/csv', content: toCsv(seriesTable(page.keyRecordSeries)) },
      transfer: { name: EXPORT_FILES.transfer, media: 'text/csv', content: toCsv(transferTable(page.keyRecords, gathered)) },
      isdf: { name: EXPORT_FILES.isdf, media: 'application/json', content: json(isdfFunction(page, appraisal.check)) },
      eac: { name: EXPORT_FILES.eac, media: 'application/xml', content: eacCpf(page, appraisal.check, on) },
      page: { name: EXPORT_FILES.page, media: 'application/json', content: json(page) },
    },
  };
}
