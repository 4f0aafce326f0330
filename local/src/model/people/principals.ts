import { principalType } from '../../store/people/people';
import type { PrincipalRow } from '../../store/rows';
import type { Context } from '../context';
import { groupNode } from './groups';
import type { EntityNode } from '../node';
import { userNode } from './users';

/** A user or group of a site as REST shows it. */
export function principalNode(row: PrincipalRow, context: Context): EntityNode {
  return row.type === principalType.sharePointGroup ? groupNode(row, context) : userNode(row, context);
}
