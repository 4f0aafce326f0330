import './setFabricConfig';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { PageData } from './pageData';
import { ContentsPage } from './plain/ContentsPage';
import { ControlPage } from './plain/ControlPage';
import { FrontPage } from './plain/FrontPage';
import { MessagePage } from './plain/MessagePage';
import { SignInPage } from './plain/SignInPage';
import { readPageData } from './readPageData';
import { prepareLooks } from './shell/prepareLooks';
import { Shell } from './shell/Shell';
import { themeNamed } from './themes';

/** Pages that need no runtime. */
function viewOf(data: PageData): React.ReactElement | null {
  switch (data.kind) {
    case 'signIn':
      return <SignInPage shell={data.shell} returnTo={data.returnTo} />;
    case 'front':
      return <FrontPage shell={data.shell} sites={data.sites} />;
    case 'contents':
      return <ContentsPage lists={data.lists} />;
    case 'control':
      return <ControlPage shell={data.shell} control={data.control} />;
    case 'message':
      return <MessagePage message={data.message} details={data.details} />;
    default:
      return null;
  }
}

const data = readPageData();
const theme = themeNamed(data.shell.theme);
prepareLooks(theme);
ReactDOM.render(
  <Shell data={data.shell} theme={theme}>
    {viewOf(data)}
  </Shell>,
  document.getElementById('host')
);
