import { expect, test } from './fixtures';

test('another solution’s web part asks Graph through the runtime’s own client', async ({ open }) => {
  const page = await open('/sites/floodrisk/SitePages/Graph.aspx');
  await expect(page.getByText(/Graph answered: .*"displayName":"Nia Prys"/)).toBeVisible();
});

test('a permission that is taken back is refused, and given again is answered', async ({ open, tenant }) => {
  const { request } = await open('/');
  const grant = (granted: boolean) =>
    request.post(`${tenant.url}/_local/control`, { data: { do: 'grant', permission: 'User.Read', granted }, headers: { origin: tenant.url } });
  const asked = async (): Promise<number> => (await request.get(`${tenant.url}/v1.0/me`)).status();
  expect(await asked()).toBe(200);
  await grant(false);
  expect(await asked()).toBe(403);
  await grant(true);
  expect(await asked()).toBe(200);
});
