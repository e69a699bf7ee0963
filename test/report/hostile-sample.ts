import { finding, receivedStatus, report, requirement, sentOrder, type Sample } from './fixture.ts';

/** A failed run in which everything that a POS can choose is this text. */
export function sampleWith(text: string): Sample {
  const evidence = [{ exchangeId: 'x1', pointer: '/Items/0/Id' }, { exchangeId: 'x2', pointer: `/${text}` }];
  const findings = [
    finding({ outcome: 'failed', code: 'status.isNot', args: { word: text, actual: text, expected: 'rejected', reasons: [{ code: text, message: text }] }, expected: text, actual: text, evidence }),
    finding({ outcome: 'failed', code: 'not.a.known.code', args: { [text]: text }, evidence, check: 'other' }),
  ];
  return {
    exchanges: [sentOrder('x1', text, text), receivedStatus('x2', { [text]: text, list: [text] }), receivedStatus('x3', text)],
    report: report({
      verdict: 'failed',
      requirements: [
        requirement({ id: 'A-001', standing: 'nonconformant', findings }),
        requirement({ id: 'A-002', standing: 'nonconformant', findings: [finding({ outcome: 'failed', code: 'schema.notJson', args: { detail: text }, evidence: [{ exchangeId: 'x3' }], check: 'third' })] }),
        requirement({ id: 'A-003', standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code: 'status.unknownWord', args: { word: text } })] }),
      ],
      unclaimed: [{ exchangeId: 'x3', call: 'unknown', code: 'callback.unrouted', args: { method: text, path: text } }],
      dialect: { statusWords: { [text]: 1 }, statusMethods: {}, orderKeys: {}, checkNumberKeys: {}, requestIdPlaces: {}, acknowledgements: {} },
    }),
  };
}
