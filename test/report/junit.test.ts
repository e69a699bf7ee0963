import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit/render-junit.ts';
import { failedSample, finding, incompleteSample, optionsFor, passedSample, report, requirement, type Sample } from './fixture.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const read = (sample: Sample): XmlElement => readXml(renderJunit(sample.report, optionsFor(sample)));
const all = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name)),
];

describe('JUnit', () => {
  it('is well-formed and counts what it holds', () => {
    for (const sample of [passedSample, failedSample, incompleteSample]) {
      const root = read(sample);
      expect(root.attributes).toMatchObject({
        tests: String(all(root, 'testcase').length), failures: String(all(root, 'failure').length), errors: String(all(root, 'error').length),
      });
      for (const suite of all(root, 'testsuite')) {
        expect(suite.attributes).toMatchObject({
          tests: String(all(suite, 'testcase').length), failures: String(all(suite, 'failure').length),
          errors: String(all(suite, 'error').length), skipped: String(all(suite, 'skipped').length),
        });
      }
    }
  });

  it('has its elements in the order that Jenkins reads', () => {
    for (const suite of all(read(failedSample), 'testsuite')) {
      const names = suite.children.map(({ name }) => name);
      expect(names).toEqual([...names.filter((name) => name === 'properties'), ...names.filter((name) => name === 'testcase')]);
    }
  });

  it('is green only for a passed run', () => {
    const isGreen = (sample: Sample): boolean => all(read(sample), 'failure').length + all(read(sample), 'error').length === 0;
    expect([passedSample, failedSample, incompleteSample].map(isGreen)).toEqual([true, false, false]);
  });

  it('carries the verdict, the profile and the digest as properties', () => {
    const properties = Object.fromEntries(all(read(failedSample), 'property').map(({ attributes }) => [attributes.name ?? '', attributes.value]));
    expect(properties).toMatchObject({ verdict: 'failed', 'profile.in': 'menu orders status orders.delivery', 'catalogue.digest': failedSample.report.catalogue.digest });
  });

  it('lets a violated recommendation pass, with a note', () => {
    const culprit = all(read(failedSample), 'testcase').find(({ attributes }) => attributes.name === 'first-status/culprit [STA-009]');
    expect(culprit?.children.map(({ name }) => name)).toEqual(['system-out']);
  });

  it('makes one case of a check that verifies several requirements, and fails it when one of them is a MUST', () => {
    const shared = finding({ outcome: 'failed', code: 'status.neverSeen', check: 'shared' });
    const sample: Sample = {
      exchanges: [],
      report: report({ verdict: 'failed', requirements: [requirement({ id: 'B-001', level: 'should', findings: [shared] }), requirement({ id: 'A-001', findings: [shared] })] }),
    };
    const cases = all(read(sample), 'testcase').filter(({ attributes }) => attributes.name?.includes('shared') === true);
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(['first-status/shared [B-001 A-001]']);
    expect(cases[0]?.children.map(({ name }) => name)).toEqual(['failure']);
  });

  it('says why a scenario was not played', () => {
    const refund = all(read(failedSample), 'testsuite').find(({ attributes }) => attributes.name === 'refund/full');
    expect(all(refund ?? read(failedSample), 'skipped').map(({ attributes }) => attributes.message)).toEqual(['The capability refund is not part of this integration.']);
  });
});
