import { openSync, writeSync } from 'node:fs';

const hideSignature = (headers) => ({ ...headers, authorization: headers.authorization.slice(0, headers.authorization.lastIndexOf('.')) });

/** Opens a file to which each exchange is appended as a line once it has ended, without the signature of its token: one write a line, on one descriptor. */
export function openLines(file) {
  const descriptor = openSync(file, 'a');
  const append = ({ headers, ...line }) => { writeSync(descriptor, `${JSON.stringify({ at: Date.now(), headers: hideSignature(headers), ...line })}\n`); };
  return { sending: () => undefined, sent: () => undefined, answered: append, received: () => undefined, taken: append };
}
