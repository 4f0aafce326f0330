import type { PermissionTable } from './types';

/**
 * Sensitivity and retention labels. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/driveitem-*label*.md,
 * sensitivitylabel-get.md, security-labelsroot-list-retentionlabel.md.
 */
const readLabels = ['SensitivityLabel.Read', 'SensitivityLabels.Read.All'];
const labelFile = ['Files.Read.All', 'Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.FullControl.All'];

export const labelPermissions: PermissionTable = {
  'POST driveItem/assignSensitivityLabel': { delegated: ['Files.ReadWrite.All', 'Sites.ReadWrite.All'] },
  'POST driveItem/extractSensitivityLabels': {
    delegated: ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'],
  },
  // What only leads on has no page of its own, and tells nothing.
  'GET security': { delegated: [...readLabels, 'RecordsManagement.Read.All', 'RecordsManagement.ReadWrite.All'] },
  'GET security.labelsRoot': { delegated: ['RecordsManagement.Read.All', 'RecordsManagement.ReadWrite.All'] },
  'GET tenantDataSecurityAndGovernance': { delegated: readLabels },
  'GET tenantDataSecurityAndGovernance/sensitivityLabels': { delegated: readLabels },
  'GET tenantDataSecurityAndGovernance/sensitivityLabels/computeInheritance': { delegated: ['SensitivityLabel.Evaluate', 'SensitivityLabel.Evaluate.All'] },
  'GET userDataSecurityAndGovernance/sensitivityLabels': { delegated: readLabels },
  'GET sensitivityLabel': { delegated: readLabels },
  'GET driveItem/retentionLabel': { delegated: ['Files.Read.All', 'Sites.Read.All', 'Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.FullControl.All'] },
  'PATCH driveItem/retentionLabel': { delegated: labelFile },
  'DELETE driveItem/retentionLabel': { delegated: labelFile },
  'GET security.labelsRoot/retentionLabels': { delegated: ['RecordsManagement.Read.All', 'RecordsManagement.ReadWrite.All'] },
  'GET security.retentionLabel': { delegated: ['RecordsManagement.Read.All', 'RecordsManagement.ReadWrite.All'] },
};
