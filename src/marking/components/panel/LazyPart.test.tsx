/** @jest-environment jsdom */
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as words } from '../../../words/panel/en';
import { LazyPart } from './LazyPart';
import { SurroundingsProvider, type Surroundings } from './surroundings';

const draw = (load: () => Promise<{ default: React.ComponentType }>): void => {
  const Part = React.lazy(load);
  render(
    <ThemedRoot theme={siteTheme()}>
      <SurroundingsProvider value={{ words } as Surroundings}>
        <LazyPart lines={2}>
          <Part />
        </LazyPart>
        <p>the rest</p>
      </SurroundingsProvider>
    </ThemedRoot>
  );
};

describe('a part of the panel that is loaded when it is shown', () => {
  it('stands there when it has come', async () => {
    draw(() => Promise.resolve({ default: () => <p>here</p> }));
    expect(await screen.findByText('here')).toBeTruthy();
  });

  it('says that it could not be had, and leaves the rest as it is', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    draw(() => Promise.reject(new Error('Loading chunk 7 failed')));
    expect(await screen.findByText(/This part could not be loaded\. Check your connection, then reload the page\./)).toBeTruthy();
    expect(screen.getByText('the rest')).toBeTruthy();
    silent.mockRestore();
  });
});
