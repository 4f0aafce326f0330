import { sendAs } from '../../gateway/sendAs';
import { openSmallTenant } from '../../gateway/smallTenant';

async function names(viewXml: string): Promise<string[]> {
  const { tenant, documents, member } = await openSmallTenant();
  tenant.store.addFiles(documents, [
    { name: 'a.docx', content: 'a' },
    { name: 'z.docx', content: 'z' },
  ]);
  tenant.store.addFolder(documents, { path: 'm' });
  const answer = await sendAs(
    tenant,
    member,
    `${tenant.origin}/sites/team`
  )(`${tenant.origin}/sites/team/_api/web/lists(guid'${documents.id}')/RenderListDataAsStream`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ parameters: { ViewXml: viewXml, RenderOptions: 2 } }),
  });
  const { Row } = (await answer.json()) as { Row: { FileLeafRef: string }[] };
  tenant.close();
  return Row.map((row) => row.FileLeafRef);
}

const byName = '<Query><OrderBy><FieldRef Name="FileLeafRef"/></OrderBy></Query>';

describe('a library as a list view gets it', () => {
  it('shows folders before files, whatever the view sorts by', async () => {
    expect(await names(`<View>${byName}</View>`)).toEqual(['m', 'a.docx', 'z.docx']);
  });

  it('keeps to the order of a view that says so, or that looks into every folder', async () => {
    expect(await names('<View><Query><OrderBy Override="TRUE"><FieldRef Name="FileLeafRef"/></OrderBy></Query></View>')).toEqual(['a.docx', 'm', 'z.docx']);
    expect(await names(`<View Scope="RecursiveAll">${byName}</View>`)).toEqual(['a.docx', 'm', 'z.docx']);
  });
});
