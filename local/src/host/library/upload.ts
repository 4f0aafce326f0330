import { literal, type RestClient } from './restClient';

/** Puts a file into a folder, in place of one of the same name. */
export async function uploadFile(rest: RestClient, webApi: string, folder: string, file: File): Promise<void> {
  await rest.post(
    `${webApi}/web/GetFolderByServerRelativePath(decodedurl=@f)/Files/AddUsingPath(decodedurl=@n,overwrite=true)` +
      `?@f=${literal(folder)}&@n=${literal(file.name)}`,
    file
  );
}

/** Makes a folder in a folder. */
export async function createFolder(rest: RestClient, webApi: string, folder: string, name: string): Promise<void> {
  await rest.post(
    `${webApi}/web/GetFolderByServerRelativePath(decodedurl=@f)/Folders/AddUsingPath(decodedurl=@n)` +
      `?@f=${literal(folder)}&@n=${literal(`${folder}/${name}`)}`
  );
}
