import type { Example } from './example';

const file = "web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/a.txt')";
const origin = 'https://tenant.local';
const library = '/sites/team/Shared Documents';
const uploadId = '0d1c8f00-1111-4222-8333-444455556666';
const started = [`${file}/StartUpload(uploadId=guid'${uploadId}')`];
const byPath = (from: string, to: string): Example['with'] => ({
  srcPath: { DecodedUrl: `${origin}${library}/${from}` },
  destPath: { DecodedUrl: `${origin}${library}/${to}` },
  options: { KeepBoth: true },
});
const byUrl = (from: string, to: string): Example['with'] => ({ srcUrl: `${library}/${from}`, destUrl: `${library}/${to}`, options: { KeepBoth: true } });
const none = { parameters: {} };

const attached = "web/lists/getbytitle('Tasks')/items(1)/AttachmentFiles";

/** Where attachments and pages stand in the rich tenant. */
export const fileAddresses: Readonly<Record<string, string>> = {
  'Collection(SP.Attachment)': attached,
  'SP.Attachment': `${attached}('a.txt')`,
  'SP.Publishing.SitePage': 'sitepages/pages(1)',
};

/** How the functions of files, folders, moves, copies, attachments and pages are called. */
export const fileExamples: Readonly<Record<string, Example>> = {
  'ApiRoot.SP.MoveCopyUtil.CopyFile': { with: byUrl('a.txt', 'copy.txt') },
  'ApiRoot.SP.MoveCopyUtil.CopyFileByPath': { with: byPath('a.txt', 'copy.txt') },
  'ApiRoot.SP.MoveCopyUtil.CopyFolder': { with: byUrl('Plans', 'Copy') },
  'ApiRoot.SP.MoveCopyUtil.CopyFolderByPath': { with: byPath('Plans', 'Copy') },
  'ApiRoot.SP.MoveCopyUtil.MoveFile': { with: byUrl('a.txt', 'moved.txt') },
  'ApiRoot.SP.MoveCopyUtil.MoveFileByPath': { with: byPath('a.txt', 'moved.txt') },
  'ApiRoot.SP.MoveCopyUtil.MoveFolder': { with: byUrl('Plans', 'Moved') },
  'Collection(SP.File).AddStub': { with: { urlOfFile: 's.txt' } },
  'Collection(SP.File).AddStubUsingPath': { with: { DecodedUrl: 's.txt' }, without: ['XorHash'] },
  'Collection(SP.File).AddTemplateFile': { with: { urlOfFile: 't.aspx', templateFileType: 3 } },
  'Collection(SP.File).GetByPathOrAddStub': { with: { DecodedUrl: 's.txt' } },
  'Collection(SP.File).GetByUrlOrAddStub': { with: { urlOfFile: 's.txt' } },
  'Collection(SP.Folder).AddWithOverwrite': { with: { url: 'New' } },
  'Collection(SP.Folder).GetByPath': {
    at: "web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents')/folders",
    with: { DecodedUrl: 'Plans' },
  },
  'Collection(SP.Attachment).Add': { with: { FileName: 'new.txt' } },
  'Collection(SP.Attachment).AddUsingPath': { with: { DecodedUrl: 'new.txt' } },
  'Collection(SP.Attachment).GetByFileName': { with: { fileName: 'a.txt' } },
  'Collection(SP.Attachment).GetByFileNameAsPath': { with: { DecodedUrl: 'a.txt' } },
  'Collection(SP.Publishing.SitePage).GetByUrl': { with: { url: 'SitePages/Rivers.aspx' } },
  'Collection(SP.Publishing.SitePage).IsSitePage': { with: { url: 'SitePages/Rivers.aspx' } },
  'SP.Publishing.SitePage.ExtendSessionCoAuth': { with: { authoringMetadata: {}, connectivityUpdateReason: 0 } },
  'SP.Publishing.SitePage.GetVersion': { with: { versionId: 512 } },
  'SP.Publishing.SitePage.RestoreByLabel': {
    with: { versionlabel: '1.0' },
    after: ['sitepages/pages(1)/checkoutpage', 'sitepages/pages(1)/savepage', 'sitepages/pages(1)/publish'],
  },
  'SP.Publishing.SitePage.SaveDraft': { with: { sitePage: { Title: 'Draft' } } },
  'Collection(SP.FileVersion).DeleteByID': { with: { vid: 512 } },
  'Collection(SP.FileVersion).DeleteByLabel': { with: { versionlabel: '1.0' } },
  'Collection(SP.FileVersion).GetById': { with: { versionid: 512 } },
  'Collection(SP.FileVersion).RecycleByID': { with: { vid: 512 } },
  'Collection(SP.FileVersion).RecycleByLabel': { with: { versionlabel: '1.0' } },
  'Collection(SP.FileVersion).RestoreByLabel': { with: { versionlabel: '1.0' } },
  'Collection(SP.ListItemVersion).GetById': { with: { versionId: 512 } },
  'Collection(SP.ListItemVersion).RestoreByID': { with: { versionId: 512 } },
  'Collection(SP.Folder).Add': { with: { url: 'New' } },
  'Collection(SP.Folder).AddUsingPath': { with: { DecodedUrl: 'New' } },
  'SP.File.CancelUpload': { with: { uploadId }, after: started },
  'SP.File.ContinueUpload': { with: { uploadId, fileOffset: 0 }, after: started },
  'SP.File.DeleteWithParameters': { with: none },
  'SP.File.FinishUpload': { with: { uploadId, fileOffset: 0 }, after: started },
  'SP.File.RecycleWithETag': { with: { etagMatch: '*' } },
  'SP.File.RecycleWithParameters': { with: none },
  'SP.File.StartUpload': { with: { uploadId } },
  'SP.File.StartUploadFile': { with: { uploadId } },
  'SP.Folder.AddSubFolder': { with: { leafName: 'Below' }, without: ['updateParams'] },
  'SP.Folder.AddSubFolderUsingPath': { with: { DecodedUrl: 'Below' } },
  'SP.Folder.DeleteWithParameters': { with: none },
  'SP.Folder.RecycleWithParameters': { with: none },
  'SP.ListItem.DeleteWithParameters': { with: none },
  'SP.ListItem.RecycleWithParameters': { with: none },
  'SP.Site.GetCopyJobProgress': { with: { copyJobInfo: { JobId: uploadId } } },
  'SP.Site.CreateCopyJobs': { with: { exportObjectUris: [`${origin}${library}/a.txt`], destinationUri: `${origin}/sites/team/Drafts`, options: {} } },
};
