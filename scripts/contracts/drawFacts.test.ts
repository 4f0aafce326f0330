import { drawFacts } from './drawFacts';
import { readContract } from './readTypes';

const olderMetadata = `<?xml version="1.0"?>
<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0"><edmx:DataServices>
<Schema Namespace="SP">
  <ComplexType Name="Part"><Property Name="Text" Type="Edm.String"/></ComplexType>
  <ComplexType Name="Unasked"><Property Name="Text" Type="Edm.String"/></ComplexType>
  <EntityType Name="Thing"><Property Name="Id" Type="Edm.Guid" Nullable="false"/><NavigationProperty Name="Parts" Relationship="SP.A" ToRole="Parts" FromRole="Of"/></EntityType>
  <EntityType Name="Box" BaseType="SP.Thing" OpenType="true"><Property Name="Inside" Type="Collection(SP.Part)"/></EntityType>
  <Association Name="A"><End Type="SP.Box" Role="Parts" Multiplicity="*"/><End Type="SP.Thing" Role="Of" Multiplicity="0..1"/></Association>
  <EntityContainer Name="ApiData">
    <EntitySet Name="Things1" EntityType="SP.Thing"/>
    <FunctionImport Name="GetById" ReturnType="SP.Box" IsBindable="true" IsComposable="true"><Parameter Name="this" Type="Collection(SP.Box)"/><Parameter Name="id" Type="Edm.Int32" Nullable="false"/></FunctionImport>
    <FunctionImport Name="Empty" IsBindable="true"><Parameter Name="this" Type="SP.Thing"/></FunctionImport>
    <FunctionImport Name="SP_Thing_MakeOne" ReturnType="Edm.String"/>
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

const newerMetadata = `<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EnumType Name="kind" IsFlags="true"><Member Name="none" Value="0"/><Member Name="some" Value="2"/></EnumType>
  <EntityType Name="thing"><Property Name="kind" Type="graph.kind"/><NavigationProperty Name="things" Type="Collection(graph.thing)"/></EntityType>
  <Function Name="delta" IsBound="true"><Parameter Name="bindingParameter" Type="Collection(graph.thing)"/><ReturnType Type="Collection(graph.thing)"/></Function>
  <Function Name="delta" IsBound="true"><Parameter Name="bindingParameter" Type="Collection(graph.thing)"/><Parameter Name="token" Type="Edm.String"/><ReturnType Type="Collection(graph.thing)"/></Function>
  <EntityContainer Name="GraphService"><EntitySet Name="things" EntityType="graph.thing"/><Singleton Name="one" Type="graph.thing"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

describe('facts drawn from metadata', () => {
  it('of OData 3: bases, links by their associations, sets, functions of one and of many, and those of the root', () => {
    expect(drawFacts(readContract(olderMetadata), { types: ['SP.Box'], root: 'Root' })).toEqual({
      Root: { kind: 'entity', operations: { 'SP.Thing.MakeOne': [{ returns: 'String' }] } },
      'SP.Box': {
        kind: 'entity',
        base: 'SP.Thing',
        open: true,
        set: 'Things1',
        properties: { Id: 'Guid!', Inside: 'Collection(SP.Part)' },
        navigation: { Parts: 'Collection(SP.Box)' },
        operations: { Empty: [{}] },
        ofCollection: { GetById: [{ parameters: { id: 'Int32!' }, returns: 'SP.Box', reads: true }] },
      },
      'SP.Part': { kind: 'complex', properties: { Text: 'String' } },
      'SP.Thing': { kind: 'entity', set: 'Things1', properties: { Id: 'Guid!' }, navigation: { Parts: 'Collection(SP.Box)' } },
    });
  });

  it('of OData 4: aliases, enumerations, overloads, sets and single things', () => {
    expect(drawFacts(readContract(newerMetadata), { types: ['microsoft.graph.thing'], root: 'Root' })).toEqual({
      Root: { kind: 'entity', navigation: { one: 'microsoft.graph.thing', things: 'Collection(microsoft.graph.thing)' } },
      'microsoft.graph.kind': { kind: 'enum', flags: true, members: { none: 0, some: 2 } },
      'microsoft.graph.thing': {
        kind: 'entity',
        set: 'things',
        properties: { kind: 'microsoft.graph.kind' },
        navigation: { things: 'Collection(microsoft.graph.thing)' },
        ofCollection: {
          delta: [
            { returns: 'Collection(microsoft.graph.thing)', reads: true },
            { parameters: { token: 'String' }, returns: 'Collection(microsoft.graph.thing)', reads: true },
          ],
        },
      },
    });
  });

  it('not of a type that the contract does not have', () => {
    expect(() => drawFacts(readContract(olderMetadata), { types: ['SP.Nothing'], root: 'Root' })).toThrow('The contract has no SP.Nothing.');
  });
});
