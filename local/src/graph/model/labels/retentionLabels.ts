import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { allComplianceTags, isRecordTag, type ComplianceTag, type RetentionStart } from '../../../store/labels/complianceTags';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';

const triggers: Readonly<Record<RetentionStart, string>> = {
  CreationAgeInDays: 'dateCreated',
  ModificationAgeInDays: 'dateModified',
  TaggedAgeInDays: 'dateLabeled',
  EventAgeInDays: 'dateOfEvent',
};

const space = '#microsoft.graph.security';

/** A retention label of the tenant. Source: microsoft-graph-docs-contrib, api-reference/v1.0/resources/security-retentionlabel.md. */
const labelNode: (tag: ComplianceTag, asker: Asker) => EntityNode = defineEntity<ComplianceTag, Asker>({
  contract: 'microsoft.graph.security.retentionLabel',
  path: ({ id }) => `security/labels/retentionLabels/${id}`,
  properties: {
    id: ({ id }) => id,
    displayName: ({ name }) => name,
    behaviorDuringRetentionPeriod: ({ behaviour }) => behaviour,
    actionAfterRetentionPeriod: ({ autoDelete, reviewerEmail }) => (reviewerEmail ? 'startDispositionReview' : autoDelete ? 'delete' : 'none'),
    retentionTrigger: ({ basedOn }) => triggers[basedOn],
    retentionDuration: ({ days }) =>
      days === null ? { '@odata.type': `${space}.retentionDurationForever` } : { '@odata.type': `${space}.retentionDurationInDays`, days },
    isInUse: () => true,
    descriptionForAdmins: ({ notes }) => notes,
    descriptionForUsers: () => null,
    labelToBeApplied: () => null,
    defaultRecordBehavior: (tag) => (isRecordTag(tag) && tag.unlockedAsDefault ? 'startUnlocked' : 'startLocked'),
  },
  remove: () => {
    throw graphRefuse.notSupported('deleting retention labels');
  },
  update: () => {
    throw graphRefuse.notSupported('changing retention labels');
  },
});

function labels(asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.security.retentionLabel',
      path: 'security/labels/retentionLabels',
      all: () => allComplianceTags(asker.core).map((tag) => labelNode(tag, asker)),
      key: (args) => {
        const id = args.naming(['id']).text('id').toLowerCase();
        const tag = allComplianceTags(asker.core).find((each) => each.id.toLowerCase() === id);
        if (!tag) throw graphRefuse.itemNotFound();
        return labelNode(tag, asker);
      },
      add: () => {
        throw graphRefuse.notSupported('making retention labels');
      },
    },
    asker
  );
}

/** `/security/labels`: the tenant's retention labels can be read. */
export const labelsRoot = defineEntity<null, Asker>({
  contract: 'microsoft.graph.security.labelsRoot',
  path: () => 'security/labels',
  properties: {},
  navigation: { retentionLabels: (_none, asker) => labels(asker) },
});
