import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersAt, type Headers, type Rule } from './hosting/rule.ts';

/** How a folder is served; all of it has a default. */
export interface Serving {
  /** Where the site lives; begins and ends with a slash. Default `/`. */
  readonly base?: string;
  /** The first port to try; 0 takes any free one. Default 4321. */
  readonly port?: number;
  /** Sent with every answer, or with the answer to an address as its `_headers` say; a function is asked at each request. */
  readonly headers?: Headers | readonly Rule[] | (() => readonly Rule[]);
}

/** A site that is being served. */
export interface Served {
  /** The address of its first page, base path included. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TRIES = 20;

/**
 * Serves a built site to this machine alone, as a plain static host would: its own 404 page, the
 * base path honoured, files read anew each time. Throws where no port can be had.
 */
export async function serveFolder(folder: string, serving: Serving = {}): Promise<Served> {
  const { base = '/', port = 4321, headers = {} } = serving;
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    tell(response, told(headers, url));
    const refuse = (): void => {
      tell(response, told(headers, `${base}404.html`));
      void missing(folder, request, response);
    };
    if (`${url}/` === base) {
      response.writeHead(308, { Location: base }).end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response, refuse);
    } else {
      refuse();
    }
  });
  const taken = await listen(server, port, port === 0 ? 1 : TRIES);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** No header of an earlier call stays that is not given again. */
function tell(response: ServerResponse, headers: Headers): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function told(given: NonNullable<Serving['headers']>, url: string): Headers {
  const headers = typeof given === 'function' ? given() : given;
  return Array.isArray(headers) ? headersAt(headers as readonly Rule[], url) : (headers as Headers);
}

async function missing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(
    `Unexpected lack of a free port from ${first} to ${first + tries - 1}; stop another server, then try again.`,
  );
}

/** Null where the port is in use. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', refuse);
    server.listen(port, 'localhost', () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
