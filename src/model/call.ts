/** The calls that UEAT makes to the POS; `raw` is any request at all, for probing. */
export const outboundCalls = ['menuSync', 'order', 'raw'] as const;
export type OutboundCall = (typeof outboundCalls)[number];

/** The calls that the POS makes to UEAT. */
export const inboundCalls = ['menu', 'menuPush', 'orderStatus', 'refund'] as const;
export type InboundCall = (typeof inboundCalls)[number];

/** Those that the POS makes of itself, because of something at the till. */
export const initiatedCalls = ['menuPush', 'refund'] as const satisfies readonly InboundCall[];
export type InitiatedCall = (typeof initiatedCalls)[number];

/** Whether the POS makes a call of itself. */
export function isInitiated(call: InboundCall): call is InitiatedCall {
  return (initiatedCalls as readonly string[]).includes(call);
}

/** What an exchange carried; `unknown` is an inbound request that fits no call. */
export type Call = OutboundCall | InboundCall | 'unknown';
