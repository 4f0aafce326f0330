import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import { shapeDifferences } from './compareShapes';
import { hold, type Difference } from './differences';
import { recordedRequests, type RecordedRequest } from './recordedRequests';
import type { RecordedPart, Recording } from './recordedShapes';
import file from './recordings.json';
import { sendRecorded } from './sendRecorded';

const recordings = file.recordings as unknown as Readonly<Record<string, Recording>>;

const partsOf = (recording: Recording): readonly RecordedPart[] => recording.parts ?? [{ status: recording.status, shape: recording.shape ?? null }];

/** A library with the columns of the recording, and a file in it. */
function addLibrary({ tenant: { store }, site }: SmallTenant): void {
  const library = store.createList(site.rootWeb, { title: 'WithImageAndLocation', template: 101 });
  store.addField(library, { name: 'TestImage', type: 'Thumbnail' });
  for (const name of ['TestLocation', 'SecondLocation']) store.addField(library, { name, type: 'Location' });
  const place = JSON.stringify({ DisplayName: 'Hotel', Address: { City: 'Paris' }, Coordinates: { Latitude: 48.8, Longitude: 2.3 } });
  const image = JSON.stringify({ fileName: 'river.jpg', serverRelativeUrl: '/sites/team/SiteAssets/river.jpg' });
  store.addFile(library, { name: 'settings.dat', content: 'x', values: { TestImage: image, TestLocation: place, SecondLocation: place } });
}

async function compare(name: string, request: RecordedRequest, recording: Recording, small: SmallTenant): Promise<Difference[]> {
  const send = await signedIn(small.tenant, small.owner);
  const given = await sendRecorded(send, request, 'https://tenant.local/sites/team/_api/');
  return partsOf(recording).flatMap(({ status, shape }, index): Difference[] => {
    const at = recording.parts ? `${name}[${index}]` : name;
    const part = given[index];
    if (part?.status !== status) return [{ rule: 'recording', at, seen: `status ${part?.status} for ${status}` }];
    if (shape === null || part.shape === null) return shape === part.shape ? [] : [{ rule: 'recording', at, seen: 'an empty answer on one side' }];
    return shapeDifferences(shape, part.shape, request.types ?? [], at);
  });
}

describe('answers like those that were recorded', () => {
  it('have the same shapes, but for what exceptions.json says', async () => {
    const differences: Difference[] = [];
    const asked: string[] = [];
    for (const [test, requests] of Object.entries(recordedRequests)) {
      const small = await openSmallTenant();
      small.tenant.store.addComplianceTag({ name: 'Retain1Year', days: 365, autoDelete: true });
      addLibrary(small);
      for (const [index, request] of requests.entries()) {
        const name = `${test}-0-${String(index).padStart(5, '0')}`;
        asked.push(name);
        differences.push(...(await compare(name, request, recordings[name], small)));
      }
      small.tenant.close();
    }
    expect(asked.sort()).toEqual(Object.keys(recordings).sort());
    expect(hold(differences, ['recording'])).toEqual({ unexplained: [], stale: [] });
  });

  it.each([
    ['list', 100, 'ListTests.ComplianceTagTest-0-00005', /^$/],
    [
      'library',
      101,
      'ListItemTests.ImageAndLocationFieldLoadListDataAsStreamTest-0-00002',
      /^(Test|Second)|^(CountryOrRegion|State|City|PostalCode|Street|GeoLoc|DispName)0?$/,
    ],
  ])('give a new %s the columns that SharePoint gives it', async (title, template, name, added) => {
    const small = await openSmallTenant();
    small.tenant.store.createList(small.site.rootWeb, { title, template });
    const send = await signedIn(small.tenant, small.owner);
    const { value } = (await (await send(`web/lists/getbytitle('${title}')/fields`)).json()) as { value: readonly Record<string, string>[] };
    const columns = Object.fromEntries(value.map((field) => [field.InternalName, `${field.TypeAsString} ${field.FieldTypeKind}`]));
    const recorded = Object.entries(recordings[name].columns ?? {}).filter(([each]) => !added.test(each));
    expect(columns).toEqual(Object.fromEntries(recorded));
    small.tenant.close();
  });
});
