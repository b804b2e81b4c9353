import { resolve } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express } from 'express';

/** The level at which nginx compresses unless it is told another (google/ngx_brotli). */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * An application that serves a finished site as a host would: compressed, with its own page for
 * "not found", and under the policy that it is made for.
 * @param base the path that its addresses begin with, "" or "/news".
 * @param policyAt the content security policy of a path below the base.
 */
export function serveSite(
  folder: string,
  base: string,
  policyAt: (path: string) => string,
): Express {
  const application = express();
  application.disable('x-powered-by');
  application.use(compression({ brotli }));
  application.use((request, response, next) => {
    const path = request.path.startsWith(base) ? request.path.slice(base.length) : request.path;
    response.setHeader('content-security-policy', policyAt(path));
    next();
  });
  application.use(base || '/', express.static(resolve(folder)));
  application.use((_request, response) => {
    response.status(404).sendFile(resolve(folder, '404.html'));
  });
  return application;
}
