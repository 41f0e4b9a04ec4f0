/** A static host as plain as they come, for the built site: files, folders' index pages, 404.html. */
import {createServer, type Server} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** `http://127.0.0.1:41234`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

export interface HostOptions {
  /** Sub-folder under which the files are served: `/folder`. */
  base?: string;
  headers?: Record<string, string>;
  /** Pages that are not files: path → HTML. */
  pages?: Record<string, string>;
}

/** Serve a folder on a free port of this machine. */
export async function serve(folder: string, options: HostOptions = {}): Promise<Host> {
  const {base = '', headers = {}, pages = {}} = options;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    void answer(folder, base, pages, path).then(({status, type, body, location}) => {
      response.writeHead(status, {
        'content-type': type,
        'access-control-allow-origin': '*',
        ...(location ? {location} : {}),
        ...headers,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${portOf(server)}`, close: () => close(server)};
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  location?: string;
}

async function answer(
  folder: string,
  base: string,
  pages: Record<string, string>,
  path: string,
): Promise<Answer> {
  const page = pages[path];
  const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  if (page !== undefined) return {status: 200, type, body: page};
  // Browsers ask for it on their own.
  if (path === '/favicon.ico') return {status: 204, type: 'image/x-icon', body: ''};
  if (!path.startsWith(`${base}/`)) return notFound(folder);

  const file = join(folder, normalize(path.slice(base.length)));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return {status: 301, type: 'text/plain', body: '', location: `${path}/`};
    return send(join(file, 'index.html'), folder);
  }
  return found ? send(file, folder) : notFound(folder);
}

async function send(file: string, folder: string): Promise<Answer> {
  try {
    return {
      status: 200,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: await readFile(file),
    };
  } catch {
    return notFound(folder);
  }
}

async function notFound(folder: string): Promise<Answer> {
  const body = await readFile(join(folder, '404.html')).catch(() => 'not found');
  return {status: 404, type: 'text/html; charset=utf-8', body};
}
