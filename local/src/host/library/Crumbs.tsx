import * as React from 'react';
import type { LibraryData } from '../pageData';
import { say } from '../words';
import { crumbsOf, folderAddress } from './addresses';

interface CrumbsProps {
  readonly library: LibraryData;
  readonly folder: string;
  readonly viewId: string;
  onOpen(folder: string): void;
}

/** Where one is, and the way up. The last part is the page's heading. */
export const Crumbs: React.FC<CrumbsProps> = ({ library, folder, viewId, onOpen }) => {
  const crumbs = crumbsOf(library, folder);
  const above = crumbs.slice(0, -1);
  return (
    <nav className="crumbs" aria-label={say('path')}>
      {above.map(({ title, path }) => (
        <React.Fragment key={path}>
          <a
            href={folderAddress(path, viewId)}
            onClick={(event) => {
              event.preventDefault();
              onOpen(path);
            }}
          >
            {title}
          </a>
          <span aria-hidden="true">›</span>
        </React.Fragment>
      ))}
      <h1 className="listTitle">{crumbs[crumbs.length - 1]?.title}</h1>
    </nav>
  );
};
