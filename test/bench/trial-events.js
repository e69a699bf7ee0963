import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const orders = 1_000_000;
const startMs = Date.parse('2026-05-01T00:00:00Z');

/** Writes the production events of a million orders as CSV, in order of time as far as an order goes: sent, acknowledged, and a final status. */
export async function writeTrialEvents(file) {
  const out = createWriteStream(file);
  let events = 0;
  out.write('at,locationId,orderId,event,code,reason,checkNumber\n');
  for (let index = 0; index < orders; index += 1) {
    const line = (ms, rest) => {
      events += 1;
      return `${new Date(startMs + index * 1_200 + ms).toISOString()},location-${index % 200},${100_000 + index},${rest}\n`;
    };
    const final = index % 100 === 0 ? line(4_000, 'rejected,TOTAL_MISMATCH,"the total, and more",') : line(2_000 + index % 5_000, `accepted,,,A-${index}`);
    if (!out.write(line(0, 'sent,,,') + line(300, 'acknowledged,,,') + final)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { orders, events, bytes: out.bytesWritten };
}
