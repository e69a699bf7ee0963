import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/report/area-of.ts';
import { findNext, processOrder } from '../../src/report/find-next.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { failedSample, finding, optionsFor, report, requirement } from './fixture.ts';

const lock = readFileSync(new URL('../certification/requirements.lock.json', import.meta.url), 'utf8');
const violated = (id: string, part: Partial<Parameters<typeof requirement>[0]> = {}) =>
  requirement({ id, standing: 'nonconformant', findings: [finding({ outcome: 'failed', code: 'status.isNot', scenario: 'orders/tip@elsewhere' })], ...part });
const nextOf = (...requirements: ReadonlyArray<ReturnType<typeof requirement>>): string | undefined => findNext(report({ verdict: 'failed', requirements }))?.id;

describe('what to implement next', () => {
  it('is the first violated rule in the order of the process, whatever the order of the catalogue', () => {
    expect(nextOf(violated('STA-001'), violated('ORD-002'), violated('ORD-001'), violated('TOK-003'))).toBe('TOK-003');
    expect(nextOf(violated('STA-001'), violated('ORD-002'), violated('ORD-001'))).toBe('ORD-002');
    expect(nextOf(violated('OWN-001'), violated('OPS-001'))).toBe('OPS-001');
  });

  it('is none that only could not be judged, and none that is not required', () => {
    const waiting = requirement({ id: 'MEN-001', standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code: 'gate.failed' })] });
    expect(nextOf(waiting, violated('MEN-009', { level: 'should' }), violated('RES-001'))).toBe('RES-001');
  });

  it('is nothing unless the run failed', () => {
    expect(findNext(report({ verdict: 'incomplete', requirements: [violated('STA-001')] }))).toBeUndefined();
  });

  it('knows the place of every area of the catalogue', () => {
    const areas = new Set([...lock.matchAll(/"([A-Z]{3}-\d{3})"/g)].map(([, id = '']) => areaOf(id)));
    expect([...areas].sort()).toEqual([...processOrder].sort());
  });

  it('ends the report of a failed run, with the command that tries it', () => {
    const sample = report({ verdict: 'failed', requirements: [violated('STA-001')] });
    const render = (language: 'en' | 'fr'): readonly string[] => renderTerminal(sample, optionsFor(failedSample, { language })).trimEnd().split('\n').slice(-3);
    expect(render('en')).toEqual(['', 'Implement this next: STA-001 · Look at the place that makes it.', '  ppip certify --only orders/tip']);
    expect(render('fr')[1]).toBe('À mettre en œuvre ensuite\u00A0: STA-001 · Voyez ce qui le produit.');
  });
});
