import { defineEntity } from '../../../model/define';
import type { Asker } from '../../asker';
import { labelsRoot } from './retentionLabels';
import { tenantGovernance } from './sensitivityLabels';

/** `/security`: of all that Graph has there, what stands behind labels. */
export const securityNode = defineEntity<null, Asker>({
  contract: 'microsoft.graph.security',
  path: () => 'security',
  properties: {},
  navigation: {
    dataSecurityAndGovernance: (_none, asker) => tenantGovernance(null, asker),
    labels: (_none, asker) => labelsRoot(null, asker),
  },
});
