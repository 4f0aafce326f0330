import { folderNode } from '../../../model/files/filesAndFolders';
import type { Body, Node } from '../../../model/node';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { callOn } from './callOn';
import { driveItemNode } from './driveItems';
import { conflictBehaviour, freeName } from './freeName';
import { standsAt } from './upload';
import { isFolder, urlOf, type DriveItemValue } from '../values';

/** Makes a folder in a folder. @throws 409 where the name is taken and the caller did not say what then */
export function addChild(folder: DriveItemValue, body: Body, asker: Asker): Extract<Node, { kind: 'entity' }> {
  if (!isFolder(folder)) throw graphRefuse.invalidRequest('Children can only be added to folders.');
  if (typeof body.name !== 'string' || body.name === '') throw graphRefuse.invalidRequest('The request must name what it makes.');
  if (body.folder === undefined) throw graphRefuse.notSupported('making a file by POST; put its content to its path');
  const behaviour = conflictBehaviour(asker, body, 'fail');
  const taken = standsAt({ folder, name: body.name });
  if (taken && (behaviour === 'fail' || !isFolder(taken))) {
    if (behaviour !== 'rename') throw graphRefuse.nameAlreadyExists();
  }
  const name = taken && behaviour === 'rename' ? freeName(folder, urlOf(folder), body.name) : body.name;
  callOn(folderNode({ list: folder.list, item: folder.row }, folder.context).navigate('Folders'), 'AddUsingPath', { DecodedUrl: name });
  const made = standsAt({ folder, name });
  if (!made) throw graphRefuse.itemNotFound();
  return driveItemNode(made, asker);
}
