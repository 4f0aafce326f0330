import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';

const hotel = {
  DisplayName: 'Grand Hotel',
  Address: { Street: '72 Rue de Turbigo', City: 'Paris', CountryOrRegion: 'France', PostalCode: '75003' },
  Coordinates: { Latitude: 48.8664, Longitude: 2.36055 },
};

async function withTwoPlaces(): Promise<SmallTenant> {
  const small = await openSmallTenant();
  const { store } = small.tenant;
  for (const name of ['Venue', 'Depot']) store.addField(small.documents, { name, type: 'Location' });
  store.addFile(small.documents, { name: 'a.txt', content: 'a', values: { Venue: JSON.stringify(hotel) } });
  store.addFile(small.documents, { name: 'b.txt', content: 'b', values: { Venue: 'no place at all' } });
  return small;
}

const rows = async (small: SmallTenant, query: string): Promise<Record<string, unknown>[]> => {
  const answer = await (await signedIn(small.tenant, small.owner))(`web/lists/getbytitle('Documents')/items?${query}`);
  return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
};

describe('a location column', () => {
  it('brings a column for each part of the place, numbered where the name is taken', async () => {
    const small = await withTwoPlaces();
    const [given] = await rows(small, '$top=1');
    expect(given).toMatchObject({
      City: 'Paris',
      State: null,
      Street: '72 Rue de Turbigo',
      DispName: 'Grand Hotel',
      GeoLoc: { Altitude: 0, Latitude: 48.8664, Longitude: 2.36055, Measure: 0 },
      City0: null,
      GeoLoc0: null,
    });
    small.tenant.close();
  });

  it('can be asked for by a part, and what is no place has none', async () => {
    const small = await withTwoPlaces();
    expect(await rows(small, "$select=City&$filter=City eq 'Paris'")).toEqual([{ City: 'Paris' }]);
    expect(await rows(small, '$select=FileLeafRef,City&$filter=City eq null')).toEqual([{ FileLeafRef: 'b.txt', City: null }]);
    small.tenant.close();
  });

  it('takes its parts along when it goes', async () => {
    const small = await withTwoPlaces();
    const send = await signedIn(small.tenant, small.owner);
    const fields = "web/lists/getbytitle('Documents')/fields";
    expect((await send(`${fields}/getbyinternalnameortitle('Venue')`, { method: 'DELETE' })).status).toBe(200);
    const left = (await (await send(`${fields}?$select=InternalName&$filter=TypeAsString eq 'Geolocation'`)).json()) as { value: unknown };
    expect(left.value).toEqual([{ InternalName: 'GeoLoc0' }]);
    small.tenant.close();
  });
});
