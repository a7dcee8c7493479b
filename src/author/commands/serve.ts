import { resolve } from 'node:path';
import { refuse, textOption, type Command } from '../command.js';
import { isFolder } from '../courses.js';
import { attempt, isTrouble } from '../disk.js';
import { openServer } from '../serve/open-server.js';

/** Few other servers begin at it: what a browser keeps, it keeps by address and port. */
const usualPort = 4747;

/** `polku serve`: the workbench over a folder of this device, until it is ended. */
export const serve: Command = {
  options: { lang: 'text', port: 'text' },
  operands: [0, 1],
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const asked = textOption(request, 'port');
    const port = asked === undefined ? usualPort : Number(asked);
    const { print, translator, shelf } = terminal;
    if (!/^\d{1,5}$/.test(String(port)) || port > 65_535) {
      return refuse(terminal, 'author.no-port', { port: asked ?? '' });
    }
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    const pages = await shelf.workbench();
    if (pages === undefined) return refuse(terminal, 'author.no-workbench');
    const server = await attempt(folder, () => openServer({ folder, pages, port }));
    if (isTrouble(server)) {
      return refuse(terminal, 'author.port-closed', { port, reason: server.values.reason });
    }
    const { address } = server;
    const ended = ending();
    print(translator.t('author.served', { folder: resolve(folder), address }));
    await ended;
    server.close();
    return 0;
  },
};

/** Waits until somebody ends it. */
function ending(): Promise<void> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => end());
  });
}
