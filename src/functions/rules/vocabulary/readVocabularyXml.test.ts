import { readXml } from '../../../tables/readXml';
import { checkVocabulary, readVocabularyXml, type VocabularyTerm } from '.';

const read = (xml: string): readonly VocabularyTerm[] => readVocabularyXml(readXml(xml)).terms;
const shape = (terms: readonly VocabularyTerm[]): readonly (readonly string[])[] => terms.map(({ code, title, parent }) => [code, title, parent]);

it('the form of the esd standards is read, with what it says of itself', () => {
  const { title, terms } = readVocabularyXml(
    readXml(`<?xml version="1.0"?><ControlledList xmlns="http://www.esd.org.uk/standards" ListName="Functions" Version="1.00">
      <Metadata><Title>Anything</Title></Metadata>
      <Item Id="1"><Name xml:lang="cy">Dŵr</Name><Name xml:lang="en">Water &amp; rivers</Name><ScopeNotes>All of it</ScopeNotes></Item>
      <Item Id="2"><Name>Banks</Name><BroaderItem Id="9" Default="false">Other</BroaderItem><BroaderItem Id="1" Default="true">Water</BroaderItem></Item>
    </ControlledList>`)
  );
  expect(title).toBe('Functions');
  expect(shape(terms)).toEqual([
    ['1', 'Water & rivers', ''],
    ['2', 'Banks', '1'],
  ]);
  expect(terms[0].description).toBe('All of it');
});

it('its nested form is read', () => {
  const xml = '<ItemsHierarchy><Item Id="1"><Name>A</Name><NarrowerItems><Item Id="2"><Name>B</Name></Item></NarrowerItems></Item></ItemsHierarchy>';
  expect(shape(read(xml))).toEqual([
    ['1', 'A', ''],
    ['2', 'B', '1'],
  ]);
});

it('SKOS is read, by notation or by address', () => {
  const terms = read(`<rdf:RDF xmlns:rdf="r" xmlns:skos="s">
    <skos:Concept rdf:about="https://x.example/list/1"><skos:prefLabel xml:lang="en">Water</skos:prefLabel></skos:Concept>
    <rdf:Description rdf:about="https://x.example/list/2"><skos:prefLabel>Banks</skos:prefLabel><skos:notation>B</skos:notation>
      <skos:broader rdf:resource="https://x.example/list/1"/></rdf:Description></rdf:RDF>`);
  expect(shape(terms)).toEqual([
    ['1', 'Water', ''],
    ['B', 'Banks', '1'],
  ]);
  expect(checkVocabulary(terms)).toEqual([]);
});

it('terms that stand in one another are read', () => {
  const xml = '<functions><function code="W" title="Water"><activity code="W1"><title>Rivers</title></activity></function></functions>';
  expect(shape(read(xml))).toEqual([
    ['W', 'Water', ''],
    ['W1', 'Rivers', 'W'],
  ]);
});

it.each([
  ['that declares what it is', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['that is none', 'Code,Title'],
  ['that does not close', '<a><b></a>'],
  ['that is too deep', '<a>'.repeat(60) + '</a>'.repeat(60)],
])('a file %s is refused', (_, xml) => expect(() => readXml(xml)).toThrow('cannot be read'));

it('what is no reference stays as it is, and none is expanded twice', () => {
  expect(readXml('<a>&amp;lt; &#65;&#x42; &other; &#9999999;</a>').text).toBe('&lt; AB &other;');
});
