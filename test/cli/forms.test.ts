import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { readCommands } from '../report/readers/read-commands.ts';
import { readCtrf } from '../report/readers/read-ctrf.ts';
import { readHar } from '../report/readers/read-har.ts';
import { readTap } from '../report/readers/read-tap.ts';
import { validateSarif } from '../report/readers/validate-sarif.ts';
import { findMisfits } from '../report/readers/xunit-misfits.ts';
import { readXml } from '../report/read-xml.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const forms = ['junit', 'ctrf', 'tap', 'sarif', 'github', 'har', 'json'] as const;

describe('the forms of a whole run', () => {
  it('are each read by their own readers, and agree with each other on every requirement', async () => {
    const out = temporaryFolder();
    const file = (form: string): string => join(out, `report.${form}`);
    const { exitCode, stderr } = await runMain(['certify', '--pos', 'reference:no-check-number,decimal-prices', '--out', join(out, 'runs'), ...forms.flatMap((form) => ['--reporter', `${form}=${file(form)}`])]);
    expect({ exitCode, failed: stderr.includes('[report.') }).toEqual({ exitCode: 1, failed: false });
    const text = (form: (typeof forms)[number]): string => readFileSync(file(form), 'utf8');
    const report = JSON.parse(text('json')) as Report;
    const violated = report.requirements.filter(({ standing, level }) => standing === 'nonconformant' && level === 'must').map(({ id }) => id);
    expect(violated.length).toBeGreaterThan(0);

    expect(findMisfits(readXml(text('junit')))).toEqual([]);
    expect(readCtrf(text('ctrf')).results.tests.filter(({ status, name }) => status === 'failed' && name !== 'verdict').map(({ name }) => name.split(' ')[0])).toEqual(violated);
    expect(readTap(text('tap')).points.filter(({ ok, skip, todo, name }) => !ok && skip === false && todo === false && name !== 'verdict').map(({ name }) => name.split(' ')[0])).toEqual(violated);
    expect(readCommands(text('github')).filter(({ name }) => name === 'error').slice(1).map(({ properties }) => properties.title?.split(' ')[0])).toEqual(violated);
    expect(readHar(text('har'))).toHaveLength(report.counts.exchanges);
    expect(await validateSarif({ report: text('sarif') })).toEqual({ report: [] });
    const { runs: [run] } = JSON.parse(text('sarif')) as { readonly runs: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly ruleId: string; readonly level: string }> }> };
    expect([...new Set(run?.results.filter(({ level }) => level === 'error').map(({ ruleId }) => ruleId))]).toEqual(violated);
  });
});
