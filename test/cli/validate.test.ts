import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import type { BodyCheck } from '../../src/model/body-check.ts';
import { runMain } from './run-main.ts';

const standardFile = join(builtinCatalogueDir(), 'menus', 'standard.json');
const standard = readFileSync(standardFile, 'utf8');

async function validate(kind: string, stdin: string): Promise<{ readonly exitCode: number; readonly check: BodyCheck; readonly codes: readonly string[] }> {
  const { exitCode, stdout, stderr } = await runMain(['validate', kind, '-', '--json'], { stdin });
  expect(stderr).toBe('');
  const check = JSON.parse(stdout) as BodyCheck;
  return { exitCode, check, codes: check.findings.map(({ code, rule }) => `${rule?.id ?? ''} ${code}`) };
}

describe('ppip validate', () => {
  it('finds nothing wrong with the standard menu', async () => {
    const { exitCode, stdout } = await runMain(['validate', 'menu', standardFile]);
    expect({ exitCode, summary: stdout.includes('Valid: nothing is wrong with this body.') }).toEqual({ exitCode: 0, summary: true });
  });

  it('shows where a body is wrong under a frame, with what was expected and received', async () => {
    const { exitCode, stdout } = await runMain(['validate', 'status', '-'], { stdin: '{\n  "orderId": 12,\r\n\t"status": 5,\n  "checknumber": "A-1"\n}\n' });
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').slice(2, 12)).toEqual([
      '<stdin>:3:12 /status',
      '    1 | {',
      '    2 |   "orderId": 12,',
      '  > 3 |   "status": 5,',
      '      |             ^',
      '    4 |   "checknumber": "A-1"',
      '  The body has not the documented form: /status must be string.',
      '  Expected    "string"',
      '  Received    5',
      '  Rule        STA-011 MUST A status has the form that the contract gives it.',
    ]);
    expect(stdout).toContain('Not valid. Binding findings: 1, others: 0.');
  });

  it('shows of a long line what is around the place', async () => {
    const menu = JSON.stringify(JSON.parse(standard)).replace('1395', '13.95');
    const { stdout } = await runMain(['validate', 'menu', '-'], { stdin: menu });
    const [, marked = '', mark = ''] = /( {2}> 1 \| .*)\n(.*)/.exec(stdout) ?? [];
    expect(marked.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('13.95');
    expect(marked).toMatch(/\| ….*…$/);
  });

  it('puts a menu to every question of a run, and says the line of each answer', async () => {
    const menu = standard.replace('"Name": "Burger végé maison"', '"Name": ""').replace('"cat_burgers"', '"cat_burgers", "Extra": 1');
    const { exitCode, check, codes } = await validate('menu', menu);
    const line = menu.split('\n').findIndex((text) => text.includes('"Name": ""')) + 1;
    expect({ exitCode, isValid: check.isValid }).toEqual({ exitCode: 0, isValid: true });
    expect(codes).toEqual(['MEN-009 menu.nameEmpty']);
    expect(check.findings[0]).toMatchObject({ line, pointer: expect.stringMatching(/\/Name$/) as unknown });
  });

  it.each([
    ['an accepted one with its check number', '{"orderId": 1, "status": "ACCEPTED", "posOrderId": 7}', []],
    ['an accepted one without', '{"orderId": 1, "status": "Completed"}', ['STA-006 check.missing']],
    ['an intermediate one', '{"orderId": 1, "status": "Pending"}', ['STA-003 status.intermediate']],
    ['a word of its own', '{"orderId": 1, "status": "Done"}', ['STA-002 status.undocumented']],
    ['a rejected one without a reason', '{"orderId": 1, "status": "Rejected"}', ['STA-012 reason.missing']],
    ['a rejected one without a code', '{"orderId": 1, "status": "Rejected", "errors": [{"message": "x"}]}', ['STA-013 reason.noCode']],
    ['one that says nothing', '{}', ['STA-011 schema.violated']],
    ['a list', '[]', ['STA-011 schema.violated']],
  ])('judges of a status what its body shows: %s', async (_what, body, expected) => {
    expect((await validate('status', body)).codes).toEqual(expected);
  });

  it('holds an order against the form of what UEAT sends', async () => {
    const { exitCode, check, codes } = await validate('order', '{"OrderIds": {"OrderId": "12", "ExternalOrderId": "x"}}');
    expect(exitCode).toBe(1);
    expect(new Set(codes)).toEqual(new Set([' schema.violated']));
    expect(check.findings.find(({ pointer }) => pointer === '/OrderIds/OrderId')).toMatchObject({ line: 1, column: 26, endColumn: 30, actual: '12' });
  });

  it('speaks French, and shows hostile bodies without commanding the terminal', async () => {
    const { stdout } = await runMain(['validate', 'status', '-', '--lang', 'fr'], { stdin: '{"x\u009b2J":1,"status":"\\u001b[2J\u007f\u202E"}' });
    expect(stdout).toContain('Non valide. Constats contraignants\u00A0: 1, autres\u00A0: 0.');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it.each([
    ['what is no JSON, at its place', 'status', '{"status": }', /^error: <stdin>:1:12 .*\[status\.notJson\]/],
    ['nothing', 'order', '', /<stdin> is empty \[order\.notJson\]/],
    ['Latin-1', 'status', Buffer.from('{"status":"Refusé"}', 'latin1'), /not UTF-8 \[status\.notUtf8\]/],
    ['a kind that there is not', 'refund', '{}', /menu, order, status/],
  ])('exits 2 for %s', async (_what, kind, stdin, message) => {
    const { exitCode, stdout, stderr } = await runMain(['validate', kind, '-'], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
