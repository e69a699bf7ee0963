// The floor of the rivals: the same requests and the same check with bare undici and Ajv, one after another. Its argument is the path of a job as JSON.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Pool } from 'undici';

const { url, headers, payloads, schema } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { origin, pathname: path } = new URL(url);
const pos = new Pool(origin, { connections: 1, pipelining: 1 });
const isRight = new Ajv().compile(schema);
for (const payload of payloads) {
  const { statusCode, body } = await pos.request({ path, method: 'POST', headers, body: JSON.stringify(payload) });
  if (statusCode < 200 || statusCode > 299 || !isRight(await body.json())) throw new Error(`answered ${statusCode}`);
}
await pos.close();
