import { writeFileSync, readFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeVocabulary } from '../../../src/catalogue/describe-vocabulary.ts';
import { readPartner } from '../../../src/config/read-partner.ts';
import { readQualification } from '../../../src/config/read-qualification.ts';
import { missingAnswers, openInit, planFor, prepareInit, withUsualAnswers, writeInit, type Init, type InitDraft } from '../../../src/index.ts';
import { gridTopics, type GridTopic, type InitAnswers } from '../../../src/model/init-question.ts';
import type { Json } from '../../../src/model/json.ts';
import { InputError, type Problem } from '../../../src/model/problem.ts';
import { loadRules } from '../../../src/app/load-rules.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const secret = 'a'.repeat(64);
const none: InitAnswers = { config: {}, grid: {} };
let vocabulary: ReturnType<typeof describeVocabulary>;
let blank: Init;

beforeAll(async () => {
  vocabulary = describeVocabulary(await loadRules(undefined));
  blank = await open(temporaryFolder(() => undefined));
});

function open(folder: string, values: Readonly<Record<string, string>> = {}, answersFile?: string): Promise<Init> {
  return openInit({ configFile: join(folder, 'ppip.yaml'), answersFile, options: { values, grid: [] }, env: {}, language: 'en' });
}

const usual = (init: Init, config: InitAnswers['config'] = {}): InitAnswers => ({ config: withUsualAnswers(init, config), grid: {} });

function textOf({ files }: InitDraft, name: string): string {
  return files.find(({ file }) => file.endsWith(name))?.text ?? '';
}

/** Reads what was drafted just as `ppip plan` does. */
function load(draft: InitDraft, answers: InitAnswers['config']): ReturnType<typeof readPartner>['partner'] {
  readQualification('qualification.yaml', textOf(draft, 'qualification.yaml'), vocabulary);
  const variable = typeof answers.secretVariable === 'string' ? answers.secretVariable : 'PPIP_SECRET';
  return readPartner({ file: 'ppip.yaml', text: textOf(draft, 'ppip.yaml'), env: { [variable]: secret }, vocabulary, baseDir: '.', readFile: () => secret }).partner;
}

/** The problems of answers that are wrong; fails when they are taken. */
async function problemsOf(init: Init, answers: InitAnswers): Promise<readonly Problem[]> {
  const outcome = await prepareInit(init, answers).then(() => undefined, (error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error(`no InputError: ${String(outcome)}`);
  return outcome.problems;
}

const words = fc.oneof(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), fc.constantFrom('yes', '5.2', 'null', '- x', 'a: b', '#', '"', 'Café\u00A0\u2019', '${x', '{a}', '[b]', '*c', '&d', '!e', '1e3', 'été', ' lead', 'two\nlines'));
const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all], { minLength: 1 });
const capabilities = ['orders.delivery', 'orders.preorder', 'kiosk', 'hub', 'menu.push', 'refund', 'orders.promotions'];
const url = fc.constantFrom('http://127.0.0.1:4020/a', 'http://localhost/x?y=1', 'https://lab.pos.example/orders');

const answersArbitrary: fc.Arbitrary<InitAnswers['config']> = fc.record({
  name: words, posName: words, posVersion: words, flows: someOf(['menu', 'orders', 'status', 'special']), products: someOf(['online-ordering', 'kiosk', 'hub']),
  capabilities: fc.subarray(capabilities), locationId: fc.uuid(), locationName: words, timeZone: fc.constantFrom('America/Toronto', 'America/Vancouver', 'UTC'),
  taxes: fc.constantFrom('QC', 'BC', 'none'), menuSyncUrl: url, ordersUrl: url, environment: fc.constantFrom('lab', 'lab', 'lab', 'shop'), listen: fc.constantFrom('127.0.0.1:4010', '[::1]:0', '0.0.0.0:80', 'nowhere'),
  publicUrl: fc.constantFrom('http://127.0.0.1:4010', 'https://tunnel.example/ppip/'), menuSource: fc.constantFrom('standard', 'own'),
  secretVariable: fc.constantFrom('PPIP_SECRET', 'X', 'not a name'), secretFile: fc.constantFrom('secret.txt', 'keys/é.txt', '../s'), secretEncoding: fc.constantFrom('utf8', 'base64', 'hex'),
}, { requiredKeys: [] });

const answerTo = ({ kind, choices = [] }: GridTopic): fc.Arbitrary<Json> => {
  if (kind === 'yesNo') return fc.boolean();
  if (kind === 'choice') return fc.constantFrom(...choices);
  return kind === 'list' ? fc.subarray([...choices]) : words.filter((text) => text.trim() !== '');
};
const gridArbitrary = fc.record(Object.fromEntries(gridTopics.map((topic: GridTopic) => [topic.id, answerTo(topic)])), { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, Json>>>;

describe('what init writes', () => {
  it('loads and says what was answered, whatever that was, or is refused by the option that is at fault', async () => {
    let taken = 0;
    await fc.assert(fc.asyncProperty(answersArbitrary, gridArbitrary, async (config, grid) => {
      const answers = { config: withUsualAnswers(blank, config), grid };
      let draft: InitDraft;
      try {
        draft = await prepareInit(blank, answers);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        for (const { location } of error.problems) expect(location).toMatch(/^--[a-z-]+/);
        return;
      }
      taken += 1;
      const partner = load(draft, answers.config);
      expect({ name: partner.name, posName: partner.posName, version: partner.version, scope: partner.scope, location: partner.locations[0]?.name })
        .toEqual({ name: answers.config.name, posName: answers.config.posName, version: answers.config.posVersion, scope: { flows: answers.config.flows, products: answers.config.products }, location: answers.config.locationName });
      expect(readQualification('q', textOf(draft, 'qualification.yaml'), vocabulary).grid).toMatchObject(grid);
    }), { numRuns: 100, seed: 5 });
    expect(taken).toBeGreaterThan(20);
  });

  it('can be planned with', async () => {
    const folder = temporaryFolder();
    await writeInit(await prepareInit(await open(folder), usual(await open(folder))));
    const { plan } = await planFor({ subject: { kind: 'config', file: join(folder, 'ppip.yaml') }, env: { PPIP_SECRET: secret } });
    expect(plan.scenarios.some(({ state }) => state === 'run')).toBe(true);
  });

  it('holds no secret, and points at schemas that lie beside it', async () => {
    const draft = await prepareInit(blank, usual(blank));
    expect(textOf(draft, 'ppip.yaml')).toContain('secret: "${env:PPIP_SECRET}"');
    for (const name of ['ppip.yaml', 'qualification.yaml']) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(textOf(draft, name)) ?? [];
      expect(draft.files.map(({ file }) => file)).toContain(join(blank.config.file, '..', schema));
    }
  });

  it('puts the file of a secret into .gitignore, once, and nothing that lies elsewhere', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.gitignore'), 'dist');
    const init = await open(folder);
    await writeInit(await prepareInit(init, usual(init, { secretFile: 'secret.txt' })));
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('dist\n/secret.txt\n');
    const again = await prepareInit(await open(folder), { config: { secretFile: 'secret.txt' }, grid: {} });
    expect(again.files.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect((await prepareInit(blank, usual(blank, { secretFile: '../secret.txt' }))).files.some(({ file }) => file.endsWith('.gitignore'))).toBe(false);
  });
});

describe('the file of a secret', () => {
  it.each([['secret.txt', true], ['../secret.txt', false], ['/etc/ppip/secret', false]])('%s is said to be in .gitignore only when it is: %j', async (secretFile, isIgnored) => {
    const folder = temporaryFolder();
    const draft = await prepareInit(await open(folder), usual(blank, { secretFile }));
    expect(draft.secret.file).toEqual({ path: secretFile.startsWith('/') ? secretFile : join(folder, secretFile), isIgnored });
    expect(textOf(draft, '.gitignore')).toBe(isIgnored ? `/${secretFile}\n` : '');
  });

  it('is put into .gitignore also when ppip.yaml named it before', async () => {
    const folder = temporaryFolder();
    await writeInit(await prepareInit(await open(folder), usual(blank, { secretFile: './secret.txt' })));
    rmSync(join(folder, '.gitignore'));
    const draft = await prepareInit(await open(folder), none);
    expect([draft.secret.file?.isIgnored, textOf(draft, '.gitignore')]).toEqual([true, '/secret.txt\n']);
  });

  it('is named in .gitignore so that nothing else is meant', async () => {
    expect(textOf(await prepareInit(blank, usual(blank, { secretFile: 'a [1]*.txt ' })), '.gitignore')).toBe('/a \\[1\\]\\*.txt\\ \n');
  });
});

describe('a file with nothing but comments', () => {
  it.each(['# mine\n', '# mine\r\n\r\n# more', '---\n# mine\n', '\uFEFF# mine\n', '# mine\n# $schema: ./own.json\n'])('keeps them above what is written: %j', async (text) => {
    const folder = temporaryFolder();
    for (const name of ['ppip.yaml', 'qualification.yaml']) writeFileSync(join(folder, name), text);
    const init = await open(folder);
    const draft = await prepareInit(init, usual(init));
    expect(draft.files.slice(0, 2).map(({ state }) => state)).toEqual(['changed', 'changed']);
    for (const name of ['ppip.yaml', 'qualification.yaml']) {
      expect(textOf(draft, name)).toContain(text.replace('\uFEFF', ''));
      expect(textOf(draft, name).match(/\$schema/g)).toHaveLength(1);
    }
    expect(load(draft, {}).name).toBe('My POS');
  });

  it('is refused when something else is in the way', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ppip.yaml'), '# mine\n~\n');
    const init = await open(folder);
    expect(await problemsOf(init, usual(init))).toMatchObject([{ code: 'input.notEditable', location: expect.stringMatching(/ppip\.yaml$/) as string }]);
  });
});

describe('answers that cannot be', () => {
  it.each<readonly [InitAnswers['config'], string]>([
    [{ locationId: 'not-a-guid' }, '--location-id'], [{ timeZone: 'America/Nowhere' }, '--time-zone'], [{ taxes: 'QX' }, '--taxes'], [{ flows: ['menus'] }, '--flows'],
    [{ products: [] }, '--products'], [{ capabilities: ['orders.deliveri'] }, '--capabilities'], [{ menuSyncUrl: 'pos.example' }, '--menu-sync-url'],
    [{ ordersUrl: 'https://pos.example/orders' }, '--environment'], [{ listen: '0.0.0.0:4010' }, '--public-url'], [{ listen: 'here' }, '--listen'],
    [{ secretVariable: 'p4ss word' }, '--secret-variable'], [{ posName: 'io.ueat.pos.brokers.openapi' }, '--pos-name'], [{ name: ' ' }, '--name'], [{ environment: 'prod' }, '--environment'],
  ])('%j is told of as %s', async (config, location) => {
    expect((await problemsOf(blank, usual(blank, config))).map((problem) => problem.location)).toContain(location);
  });

  it('are told of where the file of answers has them, unless an option stands above', async () => {
    const folder = temporaryFolder();
    const answersFile = join(folder, 'answers.yaml');
    writeFileSync(answersFile, 'name: Acme POS\nflows: [menu, ordrs]\nenvironment: prod\ntaxes: QX\ncapabilities: [kiosk, hubb]\nsecretEncoding: rot13\n');
    const init = await open(folder, { secretEncoding: 'rot14' }, answersFile);
    expect((await problemsOf(init, usual(init, init.given.config))).map(({ location = '', code }) => [location.replace(/^.*answers/, 'answers'), code])).toEqual([
      ['answers.yaml:3:14', 'init.environment'], ['answers.yaml:2:15', 'input.unknownWord'], ['answers.yaml:5:23', 'config.unknown'],
      ['answers.yaml:4:8', 'config.unknown'], ['--secret-encoding', 'input.unknownWord'],
    ]);
    writeFileSync(answersFile, 'grid:\n  menuExchange: sometimes\n  languages: [en, de]\n');
    const grid = await open(folder, {}, answersFile);
    expect((await problemsOf(grid, { ...usual(grid), grid: grid.given.grid })).map(({ location = '' }) => location.replace(/^.*answers/, 'answers'))).toEqual(['answers.yaml:2:17', 'answers.yaml:3:19']);
  });

  it('are told of at their place in ppip.yaml when they stand there already', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ppip.yaml'), '# mine\nscope: { flows: [menu, ordrs] }\n');
    const init = await open(folder);
    expect((await problemsOf(init, usual(init))).map(({ location }) => location)).toEqual([expect.stringMatching(/ppip\.yaml:2:24$/)]);
  });

  it('are told of by their topic in the grid', async () => {
    expect(await problemsOf(blank, { ...usual(blank), grid: { menuExchange: 'sometimes' } })).toMatchObject([{ location: '--grid menuExchange' }]);
  });
});

const handmade = `# ours
partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" } # agreed in May
locations:
- id: 019a9794-ea27-71a8-bc7a-ecffd058546c
  name: Location 1   # the lab
  taxes: [ { name: VAT, type: Federal, rate: "5%", appliesTo: HasFederalTax } ]
pos: { menuSyncUrl: "http://127.0.0.1:4020/menu-sync", ordersUrl: "http://127.0.0.1:4020/orders", limits: { open: 3, rate: 1/s } }
capabilities: # what we do
  orders.preorder: false
auth: { secret: "literal-secret-that-is-long-enough-for-hs256" }
hooks:
  # by hand
  pushMenu: { exec: ["./push.sh"] }
`;

describe('a ppip.yaml that is there already', () => {
  async function openWith(text: string): Promise<Init> {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ppip.yaml'), text);
    return open(folder);
  }

  it('is byte for byte the same when nothing is answered anew, but for the line by which editors find its schema', async () => {
    const init = await openWith(handmade);
    expect(missingAnswers(init, {})).toEqual([]);
    const draft = await prepareInit(init, usual(init));
    const withLine = `# yaml-language-server: $schema=.ppip/config.schema.json\n${handmade}`;
    expect(draft.files[0]).toMatchObject({ state: 'changed', text: withLine });
    const again = await openWith(withLine);
    expect((await prepareInit(again, usual(again))).files[0]).toMatchObject({ state: 'unchanged', text: withLine });
    expect(draft.replaced).toEqual([]);
  });

  it('keeps comments and everything that no question is about when one value changes', async () => {
    const init = await openWith(handmade);
    const draft = await prepareInit(init, { config: { name: 'Acme Two', products: ['kiosk'] }, grid: {} });
    const text = textOf(draft, 'ppip.yaml');
    expect(parse(text)).toEqual({ ...(parse(handmade) as object), partner: { name: 'Acme Two', posName: 'acme-pos', version: '5.2.1' }, scope: { products: ['kiosk'] } });
    for (const comment of ['# ours', '# agreed in May', '# the lab', '# what we do', '# by hand']) expect(text).toContain(comment);
    expect(draft.replaced).toEqual([{ key: 'partner.name', from: 'Acme POS', to: 'Acme Two' }]);
  });

  it('loses taxes of its own only by their name, and never shows a secret that stands in it', async () => {
    const { replaced } = await prepareInit(await openWith(handmade), { config: { taxes: 'QC', secretVariable: 'PPIP_SECRET' }, grid: {} });
    expect(replaced.map(({ key }) => key)).toEqual(['locations.0.taxes', 'auth.secret']);
    expect(JSON.stringify(replaced)).not.toContain('literal-secret');
  });

  it('keeps every line on which nothing is answered anew, byte for byte', async () => {
    const odd = handmade.replace('  name: Location 1 ', "  name:   'Location 1' ").replaceAll('\n', '\r\n');
    const draft = await prepareInit(await openWith(odd), { config: { name: 'Acme Two', capabilities: ['kiosk', 'orders.preorder'] }, grid: {} });
    const lines = textOf(draft, 'ppip.yaml').split('\r\n');
    expect(odd.split('\r\n').filter((line) => !lines.includes(line))).toEqual(['partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" } # agreed in May', '  orders.preorder: false']);
    expect(lines).toContain('partner: { name: Acme Two, posName: acme-pos, version: "5.2.1" } # agreed in May');
  });

  it('keeps its line ends', async () => {
    const draft = await prepareInit(await openWith(handmade.replaceAll('\n', '\r\n')), { config: { name: 'Acme Two' }, grid: {} });
    expect(textOf(draft, 'ppip.yaml').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is left alone when it is no YAML', async () => {
    await expect(openWith('partner: {')).rejects.toThrow(InputError);
  });

  const at = (listen: string, publicUrl: string): string => handmade.replace('hooks:', `platform: { listen: "${listen}", publicUrl: "${publicUrl}" } # here\nhooks:`);

  it.each([
    ['127.0.0.1:4010', 'http://127.0.0.1:4010', '127.0.0.1:4011', 'http://127.0.0.1:4011'], ['127.0.0.1:4010', 'http://localhost:4010/ppip/', '127.0.0.1:4011', 'http://localhost:4011/ppip'],
    ['0.0.0.0:4010', 'https://127.0.0.1:4010', '0.0.0.0:4011', 'https://127.0.0.1:4011'], ['127.0.0.1:80', 'http://127.0.0.1', '[::1]:8080', 'http://[::1]:8080'],
    ['127.0.0.1:0', 'http://127.0.0.1:0', '192.168.1.5:4010', 'http://192.168.1.5:4010'],
  ])('listens elsewhere than at %s: the public URL %s follows to %s as %s', async (listen, publicUrl, now, followed) => {
    const draft = await prepareInit(await openWith(at(listen, publicUrl)), { config: { listen: now }, grid: {} });
    expect(parse(textOf(draft, 'ppip.yaml'))).toMatchObject({ platform: { listen: now, publicUrl: followed } });
    expect(draft.replaced).toEqual([{ key: 'platform.listen', from: listen, to: now }, { key: 'platform.publicUrl', from: publicUrl, to: followed }]);
    expect(draft.publicUrlKept).toBeUndefined();
  });

  it('takes the usual address for the one it listened on when it names none', async () => {
    const draft = await prepareInit(await openWith(at('127.0.0.1:4010', 'http://127.0.0.1:4010').replace('listen: "127.0.0.1:4010", ', '')), { config: { listen: '127.0.0.1:4011' }, grid: {} });
    expect(parse(textOf(draft, 'ppip.yaml'))).toMatchObject({ platform: { listen: '127.0.0.1:4011', publicUrl: 'http://127.0.0.1:4011' } });
  });

  it.each([
    ['127.0.0.1:4010', 'https://lab.example/ppip'], ['127.0.0.1:4010', 'https://lab.example:4010'], ['127.0.0.1:4010', 'http://127.0.0.1:8080'], ['192.168.1.5:4010', 'http://127.0.0.1:4010'],
  ])('listens elsewhere than at %s: the public URL %s stays, and that is told', async (listen, publicUrl) => {
    const draft = await prepareInit(await openWith(at(listen, publicUrl)), { config: { listen: '127.0.0.1:4011' }, grid: {} });
    expect(parse(textOf(draft, 'ppip.yaml'))).toMatchObject({ platform: { listen: '127.0.0.1:4011', publicUrl } });
    expect(draft.publicUrlKept).toEqual({ kind: 'stays', url: publicUrl, listen: '127.0.0.1:4011' });
  });

  it.each<readonly [string, InitAnswers['config']]>([
    ['it is answered anew', { listen: '127.0.0.1:4011', publicUrl: 'http://127.0.0.1:4010' }], ['the harness listens where it did', { listen: '127.0.0.1:4010' }],
    ['the harness listens at every address of the same port', { listen: '0.0.0.0:4010' }],
  ])('keeps its public URL and says nothing of it when %s', async (_what, config) => {
    const draft = await prepareInit(await openWith(at('127.0.0.1:4010', 'http://127.0.0.1:4010')), { config, grid: {} });
    expect(parse(textOf(draft, 'ppip.yaml'))).toMatchObject({ platform: { publicUrl: 'http://127.0.0.1:4010' } });
    expect(draft.publicUrlKept).toBeUndefined();
  });

  it('asks only for what it cannot do without', async () => {
    const init = await openWith('partner: { name: Acme POS, posName: acme-pos }\n');
    expect(missingAnswers(init, {}).map(({ flag }) => flag)).toEqual(['pos-version', 'location-id', 'location-name', 'menu-sync-url', 'orders-url', 'secret-variable']);
  });
});

describe('qualification.yaml', () => {
  async function initialised(): Promise<string> {
    const folder = temporaryFolder();
    const init = await open(folder);
    await writeInit(await prepareInit(init, { ...usual(init), grid: { market: 'Québec' } }));
    return folder;
  }

  it('keeps declaring what a smaller scope leaves out, item by item, until it is declared anew', async () => {
    const init = await open(await initialised());
    const smaller = { config: { products: ['online-ordering'], capabilities: ['orders.delivery'] }, grid: {} };
    const draft = await prepareInit(init, smaller);
    expect(draft.files[1]?.state).toBe('unchanged');
    expect(draft.leftOut).toEqual(expect.arrayContaining([{ kind: 'product', id: 'kiosk' }, { kind: 'product', id: 'hub' }, { kind: 'capability', id: 'orders.preorder' }]));
    const anew = await prepareInit(init, smaller, true);
    expect(anew.leftOut).toEqual([]);
    expect(readQualification('q', textOf(anew, 'qualification.yaml'), vocabulary)).toMatchObject({ scope: { products: ['online-ordering'] }, grid: { market: 'Québec' } });
    expect(anew.replaced.map(({ key }) => key)).toContain('scope.products');
  });

  it('declares what is new', async () => {
    const init = await open(await initialised());
    const draft = await prepareInit(init, { config: { capabilities: ['menu.push', 'refund'] }, grid: {} });
    expect(readQualification('q', textOf(draft, 'qualification.yaml'), vocabulary).capabilities).toMatchObject({ 'menu.push': true, refund: true, 'orders.delivery': true });
  });

  it('is refused with its place when it is wrong', async () => {
    const folder = await initialised();
    writeFileSync(join(folder, 'qualification.yaml'), 'scope: { flows: [menu], products: [hubb] }\n');
    await expect(open(folder)).rejects.toMatchObject({ problems: [{ location: expect.stringMatching(/qualification\.yaml:1:36$/) as string }] });
  });

  it('is refused when it is no file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'qualification.yaml'));
    await expect(open(folder)).rejects.toMatchObject({ problems: [{ code: 'config.unreadable' }] });
  });
});

it('nothing given and nothing there: every needed answer is missing', () => {
  expect(missingAnswers(blank, none.config).map(({ id }) => id)).toEqual(['name', 'posName', 'posVersion', 'locationId', 'locationName', 'menuSyncUrl', 'ordersUrl', 'secretVariable']);
});
