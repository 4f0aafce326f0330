import { newGuid, type Core } from '../core';

/** Copies and moves that SharePoint does behind the request (CreateCopyJobs), with what they report. */
export const copyJobTables = `
CREATE TABLE copy_jobs (id TEXT PRIMARY KEY, site_id TEXT NOT NULL, logs TEXT NOT NULL);
`;

/** Writes down a job that is done. @returns its GUID */
export function addCopyJob(core: Core, siteId: string, logs: readonly object[]): string {
  const id = newGuid();
  core.db.run(
    'INSERT INTO copy_jobs(id, site_id, logs) VALUES (?,?,?)',
    id,
    siteId,
    JSON.stringify(logs.map((each) => JSON.stringify({ ...each, JobId: id })))
  );
  return id;
}

/** What a job has reported, line by line as JSON; undefined where there is no such job. */
export function copyJobLogs(core: Core, siteId: string, id: string): readonly string[] | undefined {
  const row = core.db.get<{ logs: string }>('SELECT logs FROM copy_jobs WHERE site_id = ? AND id = ?', siteId, id);
  return row && (JSON.parse(row.logs) as string[]);
}
