import { LABEL_NAME, knownProperty, proposeMarking, soundsLikeMarkings, type FoundSource, type TakeOnGround, type TakeOnSource } from '../../rules';
import { count, newCount, type Counted, type Sample, type ValueFacts } from './countValues';
import type { Properties } from './documentProperties';
import type { SourceField } from './sourceFields';

function toSource(source: TakeOnSource, title: string, counted: Counted, ground: TakeOnGround, sampled: FoundSource['sampled'] = null): FoundSource {
  const values = [...counted.values].map(([value, { documents, labelId }]) => ({
    value,
    documents,
    ...(labelId !== undefined ? { labelId } : {}),
    proposal: proposeMarking(value, ground, labelId),
  }));
  return {
    ...source,
    title,
    product: knownProperty(source.name)?.product ?? '',
    documents: counted.documents,
    values: values.sort((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1)),
    tooMany: counted.tooMany,
    sampled,
  };
}

/** Of its documents at least half hold something that was a marking once, somewhere. */
function readsLikeMarkings({ values, documents }: FoundSource): boolean {
  const like = values.filter(({ proposal }) => proposal.line !== null || proposal.code === 'legacyMarking' || proposal.near !== null);
  return like.reduce((sum, value) => sum + value.documents, 0) * 2 >= documents && like.length > 0;
}

const isSource = (found: FoundSource): boolean =>
  found.documents > 0 &&
  (soundsLikeMarkings(found.title) || soundsLikeMarkings(found.name) || knownProperty(found.name)?.holds === 'marking' || readsLikeMarkings(found));

/** The columns and labels that hold markings, or sound as if they did. */
export function foundInRows(facts: ValueFacts, fields: readonly SourceField[], ground: TakeOnGround): FoundSource[] {
  const columns = fields.map(({ name, title }) => toSource({ source: 'column', name }, title, facts.fields.get(name) ?? newCount(), ground)).filter(isSource);
  const labels = toSource({ source: 'label', name: LABEL_NAME }, '', facts.labels, ground);
  return labels.documents > 0 ? [...columns, labels] : columns;
}

/** The properties of other classifiers that a sample of documents has. */
export function foundInProperties(read: readonly Properties[], sample: Sample, columns: ReadonlySet<string>, ground: TakeOnGround): FoundSource[] {
  const byName = new Map<string, Counted>();
  for (const properties of read)
    for (const [name, value] of Object.entries(properties)) {
      // A property that the library has a column for is that column: SharePoint keeps the two one.
      if (columns.has(name.toLowerCase())) continue;
      const counted = byName.get(name) ?? newCount();
      byName.set(name, counted);
      count(counted, value);
    }
  const sampled = read.length < sample.of ? { looked: read.length, of: sample.of } : null;
  return [...byName].map(([name, counted]) => toSource({ source: 'property', name }, name, counted, ground, sampled));
}
