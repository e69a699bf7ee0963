/**
 * Reads a stream to its end, or until there is more than `limit` bytes.
 * @returns the bytes; more than `limit` when there was too much
 */
export async function readStream(stream: NodeJS.ReadableStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(part);
    bytes += part.byteLength;
    if (bytes > limit) break;
  }
  return Buffer.concat(chunks);
}
