/** Places of the rich tenant, below the site's `_api/`. */
export const tasks = "web/lists/getbytitle('Tasks')";
export const item = `${tasks}/items(1)`;
export const file = "web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/a.txt')";
export const folder = "web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents/Plans')";
export const drafted = "web/GetFileByServerRelativePath(decodedurl='/sites/team/Drafts/d.txt')";
export const view = `${tasks}/views/getbytitle('Mine')`;
