import type { ServerResponse } from 'node:http';

/** What a request gets. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends an answer; `headers` go with every one of its kind. */
export function send(
  response: ServerResponse,
  { status, headers, body = '' }: Answer,
  common: Readonly<Record<string, string>>,
): void {
  const length = status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...common, ...headers, ...length });
  response.end(body);
}
