/** What became of one check. */
export const outcomes = ['passed', 'failed', 'blocked', 'notApplicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is known of one requirement after a run, worst first; `excluded` stands outside that order. */
export const standings = [
  'nonconformant', 'inconclusive', 'manual', 'untested', 'conformant', 'notApplicable', 'excluded',
] as const;
export type Standing = (typeof standings)[number];

/** What a run as a whole comes to. */
export const verdicts = ['passed', 'failed', 'incomplete'] as const;
export type Verdict = (typeof verdicts)[number];
