import { resolve } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import { policy } from '@/lib/export/policy';

/**
 * An application that serves a finished site as a host would: compressed, with its own page for
 * "not found", and under the policy that it is made for.
 * @param base the path that its addresses begin with, "" or "/news".
 */
export function serveSite(folder: string, base: string): Express {
  const application = express();
  application.disable('x-powered-by');
  application.use(compression());
  application.use((_request, response, next) => {
    response.setHeader('content-security-policy', policy);
    next();
  });
  application.use(base || '/', express.static(resolve(folder)));
  application.use((_request, response) => {
    response.status(404).sendFile(resolve(folder, '404.html'));
  });
  return application;
}
