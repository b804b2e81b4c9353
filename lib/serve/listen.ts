import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Listens on the loopback interface alone, on the first port from `from` to `to` that is free.
 * @returns the server and its port.
 * @throws the error of the operating system when no port is to be had.
 */
export function listen(
  listener: RequestListener,
  from: number,
  to = from,
): Promise<{ server: Server; port: number }> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && from < to) resolve(listen(listener, from + 1, to));
      else reject(error);
    });
    server.listen(from, 'localhost', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : from });
    });
  });
}
