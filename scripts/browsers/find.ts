import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers besides Chromium that learners have. */
export type OtherBrowser = 'firefox' | 'webkit';

/** A browser, and what is started for it, where it is installed. */
export interface FoundBrowser {
  readonly name: OtherBrowser;
  readonly path?: string;
}

const ways = {
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    install: 'Firefox (Debian: firefox-esr)',
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/WebKitWebDriver'],
    install: 'WebKitGTK’s driver (Debian: webkit2gtk-driver)',
  },
} as const;

/** Looks for other browsers: where a variable says, on the path, in the usual places. */
export function findOthers(
  environment: NodeJS.ProcessEnv,
  exists: (path: string) => boolean = existsSync,
): readonly FoundBrowser[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return (['firefox', 'webkit'] as const).map((name) => {
    const { variable, commands, places } = ways[name];
    const named = environment[variable];
    if (named) return { name, path: named };
    const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
    const path = [...onPath, ...places].find(exists);
    return path ? { name, path } : { name };
  });
}

/** What to do where a browser is missing. */
export function missingText(name: OtherBrowser): string {
  const { variable, install } = ways[name];
  return `${name}: not found. Install ${install}, or name its program in ${variable}.`;
}
