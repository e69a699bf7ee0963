import { inboundCalls } from '../../model/call.ts';
import type { ParsedFiles } from '../parse-files.ts';

/** A place that says what it verifies. */
export interface Mention {
  /** The requirement. */
  readonly id: string;
  readonly location: string;
}

/** Every place of a catalogue that names a requirement as verified: checks, standing checks, and the arrival of callbacks. */
export function collectMentions({ contract, always, scenarios }: ParsedFiles): readonly Mention[] {
  const standing = always.value.flatMap(({ verifies }, index) =>
    verifies.map((id, at) => ({ id, location: always.document.locate([index, 'verifies', at]) })),
  );
  const arrivals = inboundCalls.flatMap((call) =>
    contract.value.calls[call].arrives.map((id, at) => ({ id, location: contract.document.locate(['calls', call, 'arrives', at]) })),
  );
  const steps = scenarios.flatMap(({ document, value }) =>
    value.steps.flatMap((step, index) => {
      const arrives = 'arrives' in step ? step.arrives : [];
      const checks = 'checks' in step ? step.checks : [];
      return [
        ...arrives.map((id, at) => ({ id, location: document.locate(['steps', index, 'arrives', at]) })),
        ...checks.flatMap(({ verifies }, check) =>
          verifies.map((id, at) => ({ id, location: document.locate(['steps', index, 'checks', check, 'verifies', at]) })),
        ),
      ];
    }),
  );
  return [...standing, ...arrivals, ...steps];
}
