import { createServer, type Server } from 'node:http';
import handler from 'serve-handler';
import { policy } from '@/lib/export/policy';

/**
 * Serves a finished site, under the policy that it is made for.
 * @param base the path that its addresses begin with, "" or "/news".
 * @returns a server that does not listen yet.
 */
export function serveSite(folder: string, base: string): Server {
  const options = {
    public: folder,
    trailingSlash: true,
    directoryListing: false,
    headers: [{ source: '**', headers: [{ key: 'Content-Security-Policy', value: policy }] }],
  };
  return createServer((request, response) => {
    const { url = '/' } = request;
    if (url === base) response.writeHead(308, { location: `${base}/` }).end();
    else {
      // What lies outside the base path is not there, as on the host it is made for.
      request.url = url.startsWith(`${base}/`) ? url.slice(base.length) : '/outside-the-base-path';
      void handler(request, response, options);
    }
  });
}
