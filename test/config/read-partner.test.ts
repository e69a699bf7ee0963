import { describe, expect, it } from 'vitest';
import { problemsOf, readFixture, readText, secret } from './read-fixture.ts';

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const base64 = Buffer.from(secret).toString('base64');

/** The files that the full fixture refers to. */
function readBeside(path: string): string {
  if (path.endsWith('/fixtures/partners/secret.txt')) return `${base64}\r\n`;
  if (path.endsWith('/fixtures/partners/lab-ca.pem')) return certificate;
  throw new Error(`no such file: ${path}`);
}

const full = { env: { TUNNEL: 'acme' }, readFile: readBeside };

describe('readPartner', () => {
  it('fills in every default of a minimal file', () => {
    const { partner, credentials, warnings } = readFixture('minimal.yaml');
    expect(partner).toEqual({
      name: 'Acme POS',
      posName: 'acme-pos',
      version: '5.2.1',
      scope: { flows: ['menu', 'orders', 'status', 'special'], products: ['online-ordering', 'kiosk', 'hub'] },
      capabilities: {},
      locations: [
        {
          id: '019a9794-ea27-71a8-bc7a-ecffd058546c',
          name: 'Location 1',
          roles: ['menu-owner', 'order-fulfillment'],
          timeZone: 'America/Toronto',
          taxes: 'QC',
          menu: '019a9794-ea27-71a8-bc7a-ecffd058546c',
        },
      ],
      pos: {
        menuSyncUrl: 'http://127.0.0.1:4020/menu-sync',
        ordersUrl: 'http://127.0.0.1:4020/orders',
        environment: 'lab',
        limits: { open: 20, ratePerSecond: 5 },
      },
      platform: { host: '127.0.0.1', port: 4010, publicUrl: 'http://127.0.0.1:4010' },
      timeouts: {},
      menu: { source: 'own', itemRoles: {} },
      orders: { idRange: [1, 2_147_483_647] },
      hooks: {},
      assumptions: {},
      isReference: false,
    });
    expect(Buffer.from(credentials.secret).toString()).toBe(secret);
    expect(warnings).toEqual([]);
  });

  it('reads everything that a full file says, in milliseconds and with its files beside it', () => {
    const { partner, credentials, warnings } = readFixture('full.yaml', full);
    expect(partner).toMatchObject({
      redactedFields: ['cashier', '/meta/operator'],
      scope: { flows: ['menu', 'orders', 'status'], products: ['online-ordering', 'hub'] },
      capabilities: { 'menu.push': true, 'orders.delivery': true, 'orders.preorder': false },
      locations: [{ roles: ['menu-owner'] }, { roles: ['order-fulfillment'], menu: '019a9794-ea27-71a8-bc7a-ecffd058546c', timeZone: 'America/Vancouver', taxes: 'BC' }],
      pos: { environment: 'lab', limits: { open: 5, ratePerSecond: 0.5 }, ca: certificate, acceptance: 'person' },
      platform: { host: '0.0.0.0', port: 4010, publicUrl: 'https://harness.example/acme' },
      timeouts: { acknowledgeMs: 15_000, statusMs: 180_000, personMs: 300_000, menuMs: 180_000, quietMs: 500 },
      menu: { source: 'standard', itemRoles: { simple: 'burger_001' } },
      orders: { idRange: [5_000_000, 5_999_999] },
      hooks: {
        pushMenu: { kind: 'exec', command: ['./push.sh', '--now'], timeoutMs: 30_000 },
        readCheck: { kind: 'http', method: 'GET', url: 'http://127.0.0.1:4020/checks/{orderId}', timeoutMs: 2000 },
      },
      assumptions: { 'status.path': ['/order/status'], 'deadline.status': 60_000 },
    });
    expect(Buffer.from(credentials.secret).toString()).toBe(secret);
    expect(credentials.spellings).toContain(base64);
    expect(warnings).toEqual([]);
  });

  it('reads taxes that are listed in place of a regime, and says them in a line', () => {
    const { partner } = readFixture('own-taxes.yaml');
    expect(partner.locations[0]).toMatchObject({
      taxes: 'State Tax 6.25% + Transit Tax 0.375%',
      taxRules: [
        { name: 'State Tax', type: 'Provincial', rateMilliPercent: 6250, appliesTo: 'HasProvincialTax' },
        { name: 'Transit Tax', type: 'Local', rateMilliPercent: 375, appliesTo: 'HasProvincialTax' },
      ],
    });
  });

  it('refuses a certificate authority that is no certificate', () => {
    const readFile = (path: string): string => (path.endsWith('.pem') ? 'hello' : readBeside(path));
    expect(problemsOf('full.yaml', { ...full, readFile })).toEqual([
      {
        code: 'config.ca',
        message: 'the file holds no PEM certificate',
        hint: 'it begins with -----BEGIN CERTIFICATE-----',
        location: 'full.yaml:19:14',
      },
    ]);
  });

  it('warns of a secret that stands in the file, and of a short one, without quoting it', () => {
    const text = [
      'partner: { name: Acme, posName: acme, version: "1" }',
      'locations: [{ id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: One }]',
      'pos: { menuSyncUrl: "http://localhost:1/m", ordersUrl: "http://[::1]:1/o", environment: bench }',
      'platform: { listen: "[::1]:0" }',
      'auth: { secret: gulliver }',
    ].join('\r\n');
    const { partner, warnings } = readFixture('minimal.yaml', { file: 'ppip.yaml', text });
    expect(partner.pos.environment).toBe('bench');
    expect(partner.platform).toEqual({ host: '::1', port: 0, publicUrl: 'http://[::1]:0' });
    expect(warnings.map(({ code, location }) => [code, location])).toEqual([
      ['config.literalSecret', 'ppip.yaml:5:17'],
      ['config.shortSecret', 'ppip.yaml:5:17'],
    ]);
    expect(JSON.stringify(warnings)).not.toContain('gulliver');
  });

  it('warns of the token of a relay that stands in the file, and counts it among what is never shown', () => {
    const token = 'a-token-that-stands-in-the-file';
    const text = `${readText('minimal.yaml')}\nplatform: { relay: { url: "wss://relay.example", token: ${token} } }\n`;
    const { warnings, credentials } = readFixture('minimal.yaml', { text });
    expect(warnings.map(({ code }) => code)).toEqual(['config.literalSecret']);
    expect(JSON.stringify(warnings)).not.toContain(token);
    expect(credentials.spellings).toEqual(expect.arrayContaining([token, Buffer.from(token).toString('base64')]));
    expect(readFixture('minimal.yaml', { text: text.replace(token, '"${env:TOKEN}"'), env: { PPIP_SECRET: secret, TOKEN: token } }).warnings).toEqual([]);
  });

  it('takes a posName from the environment, and tells of its place in the file when it is wrong', () => {
    const text = readText('minimal.yaml').replace('acme-pos', '"${env:POS}"');
    expect(readFixture('minimal.yaml', { text, env: { PPIP_SECRET: secret, POS: 'till-9' } }).partner.posName).toBe('till-9');
    const problems = problemsOf('minimal.yaml', { text, env: { PPIP_SECRET: secret, POS: 'io.ueat.pos.brokers.openapi' } });
    expect(problems.map(({ code, location }) => [code, location])).toEqual([['config.posName', 'minimal.yaml:1:37']]);
  });
});
