import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import type { DirectoryPerson } from '../../../store/people/directoryPeople';
import { groupsOf } from '../../../store/people/directoryGroups';
import { sensitivityLabel, sensitivityLabels, type SensitivityLabel } from '../../../store/labels/sensitivityLabels';
import type { Asker } from '../../asker';
import { GraphError, graphRefuse } from '../../errors';

const notThere = (): GraphError => new GraphError(404, 'ResourceNotFound', 'The sensitivity label was not found.');

/**
 * A label of the tenant. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/tenantdatasecurityandgovernance-list-sensitivitylabels.md.
 * displayName is there and always null: names are in `name` (measured by the authors of m7kni's graph2otel, July 2026).
 */
export const sensitivityLabelNode: (label: SensitivityLabel, asker: Asker) => EntityNode = defineEntity<SensitivityLabel, Asker>({
  contract: 'microsoft.graph.sensitivityLabel',
  path: ({ id }) => `security/dataSecurityAndGovernance/sensitivityLabels/${id}`,
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    displayName: () => null,
    description: ({ description }) => description,
    color: ({ color }) => color ?? '',
    priority: ({ priority }) => priority,
    toolTip: ({ tooltip }) => tooltip,
    isEnabled: ({ enabled }) => enabled,
    isEndpointProtectionEnabled: () => false,
    hasProtection: ({ encrypts }) => encrypts,
    autoTooltip: () => '',
    actionSource: () => 'manual',
    applicableTo: ({ applicableTo }) => applicableTo.join(','),
    isDefault: ({ isDefault }) => isDefault,
    isScopedToUser: ({ publishedTo }) => publishedTo !== null,
    locale: () => null,
    sublabels: ({ id }, asker) => below(id, asker).map(plain),
  },
});

const below = (parent: string, asker: Asker): SensitivityLabel[] => sensitivityLabels(asker.core).filter(({ parentId }) => parentId === parent);

/** A label inside another, as its parent's answer gives it. */
const plain = (label: SensitivityLabel): Readonly<Record<string, unknown>> => ({
  id: label.id,
  name: label.name,
  displayName: null,
  description: label.description,
  color: label.color ?? '',
  priority: label.priority,
  toolTip: label.tooltip,
  isEnabled: label.enabled,
  isEndpointProtectionEnabled: false,
  hasProtection: label.encrypts,
  actionSource: 'manual',
  applicableTo: label.applicableTo.join(','),
});

function labelCollection(path: string, all: () => readonly SensitivityLabel[], asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.sensitivityLabel',
      path,
      all: () =>
        all()
          .filter(({ parentId }) => parentId === null)
          .map((label) => sensitivityLabelNode(label, asker)),
      key: (args) => {
        const id = args.naming(['id']).text('id').toLowerCase();
        const label = all().find((each) => each.id === id);
        if (!label) throw notThere();
        return sensitivityLabelNode(label, asker);
      },
      operations: {
        computeInheritance: {
          parameters: ['labelIds', 'locale', 'contentFormats'],
          run: (args) => inherited(args.list('labelIds').map(String), args.list('contentFormats').map(String), asker),
        },
        computeRightsAndInheritance: {
          writes: true,
          run: () => {
            throw graphRefuse.notSupported('usage rights of protected content');
          },
        },
      },
    },
    asker
  );
}

/** The most sensitive of several labels that applies to one of the formats asked for. */
function inherited(ids: readonly string[], formats: readonly string[], asker: Asker): Node {
  const wanted = formats.map((format) => format.toLowerCase());
  const labels = ids.map((id) => sensitivityLabel(asker.core, id)).filter((label): label is SensitivityLabel => label !== null);
  const fitting = labels.filter(({ applicableTo }) => wanted.length === 0 || applicableTo.some((target) => wanted.includes(target.toLowerCase())));
  const highest = fitting.sort((a, b) => b.priority - a.priority)[0];
  if (!highest) throw notThere();
  return sensitivityLabelNode(highest, asker);
}

/** `/security/dataSecurityAndGovernance`: the labels of the whole tenant. */
export const tenantGovernance = defineEntity<null, Asker>({
  contract: 'microsoft.graph.tenantDataSecurityAndGovernance',
  path: () => 'security/dataSecurityAndGovernance',
  properties: {},
  navigation: {
    sensitivityLabels: (_none, asker) => labelCollection('security/dataSecurityAndGovernance/sensitivityLabels', () => sensitivityLabels(asker.core), asker),
  },
});

const personalGovernance = defineEntity<DirectoryPerson, Asker>({
  contract: 'microsoft.graph.userDataSecurityAndGovernance',
  path: ({ id }) => `users/${id}/dataSecurityAndGovernance`,
  properties: {},
  navigation: {
    sensitivityLabels: (person, asker) =>
      labelCollection(`users/${person.id}/dataSecurityAndGovernance/sensitivityLabels`, () => publishedTo(person, asker), asker),
  },
});

/** The labels that a person can choose: enabled, and published to them or to a group that they are in. */
export function publishedTo(person: DirectoryPerson, asker: Asker): SensitivityLabel[] {
  const own = new Set([person.mail.toLowerCase(), ...groupsOf(asker.core, person, true).map(({ id }) => id)]);
  return sensitivityLabels(asker.core).filter(({ enabled, publishedTo: to }) => enabled && (to === null || to.some((each) => own.has(each.toLowerCase()))));
}

/** `/me/dataSecurityAndGovernance`. */
export function labelsForPeople(person: DirectoryPerson, asker: Asker): Node {
  return personalGovernance(person, asker);
}
