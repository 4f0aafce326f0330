// A second solution, as another developer would put it into the catalogue: one web part that asks Microsoft Graph
// through the runtime's own MSGraphClientV3, as its documentation shows, and writes down what it was told.
import { strToU8, zipSync } from 'fflate';

export const GRAPH_WEB_PART = '6b0f7f3e-8a44-4d0b-9f5e-2f0c5a1d7e90';
const FEATURE = '1d0e6a2b-0c57-4c0e-8f7e-6a5b4c3d2e1f';
const WEB_PART_BASE = '974a7777-0990-4136-8fa6-95d80114c2e0';

const script = `define("${GRAPH_WEB_PART}_1.0.0",["@microsoft/sp-webpart-base"],function(base){
  class AsksGraph extends base.BaseClientSideWebPart{
    render(){
      const say=(text)=>{this.domElement.textContent=text;};
      this.context.msGraphClientFactory.getClient("3")
        .then((client)=>client.api(this.properties.ask).get())
        .then((answer)=>say("Graph answered: "+JSON.stringify(answer)))
        .catch((error)=>say("Graph refused: "+(error.statusCode?error.statusCode+" "+error.code:error.message)));
    }
    get dataVersion(){return {major:1,minor:0};}
  }
  return {default:AsksGraph};
});`;

const manifest = {
  manifestVersion: 2,
  id: GRAPH_WEB_PART,
  alias: 'AsksGraphWebPart',
  version: '1.0.0',
  componentType: 'WebPart',
  supportedHosts: ['SharePointWebPart'],
  requiresCustomScript: false,
  loadLegacyFabricCss: false,
  preconfiguredEntries: [
    { groupId: '5c03119e-3074-46fd-976b-c60198311f70', title: { default: 'Asks Graph' }, description: { default: '' }, properties: { ask: '/me' } },
  ],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'asks-graph',
    scriptResources: {
      'asks-graph': { type: 'path', path: { path: 'asks-graph.js' } },
      '@microsoft/sp-webpart-base': { type: 'component', id: WEB_PART_BASE, version: '1.23.2' },
    },
  },
};

const attribute = (value: unknown): string => JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The bytes of a .sppkg. It asks an administrator for the right to read the signed-in person's profile. */
export function graphPackage(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8('<Relationships/>'),
    'AppManifest.xml': strToU8(
      '<?xml version="1.0"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="asks-graph" ProductID="0f5d3c2b-1a09-4e8d-b7c6-a5b4c3d2e1f0" Version="1.0.0.0">' +
        '<Properties><Title>Asks Graph</Title></Properties><WebApiPermissionRequests><WebApiPermissionRequest>' +
        '<ResourceId>Microsoft Graph</ResourceId><Scope>User.Read</Scope></WebApiPermissionRequest></WebApiPermissionRequests></App>'
    ),
    [`feature_${FEATURE}.xml`]: strToU8(`<Feature Id="${FEATURE}" Title="Asks Graph" Scope="Web"/>`),
    [`${FEATURE}/WebPart_${GRAPH_WEB_PART}.xml`]: strToU8(
      `<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="Asks Graph" Id="${GRAPH_WEB_PART}" Type="WebPart" ComponentManifest="${attribute(manifest)}"/></Elements>`
    ),
    'ClientSideAssets/asks-graph.js': strToU8(script),
  });
}

/** What a page holds that shows the web part asking for one address. */
export function graphCanvas(ask: string): string {
  const instanceId = 'c7a1f8d2-5b3e-4c90-8a61-0e9d7b6c5a43';
  return JSON.stringify([
    {
      id: instanceId,
      controlType: 3,
      webPartId: GRAPH_WEB_PART,
      position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex: 1 },
      webPartData: { id: GRAPH_WEB_PART, instanceId, title: 'Asks Graph', description: '', dataVersion: '1.0', properties: { ask } },
    },
  ]);
}
