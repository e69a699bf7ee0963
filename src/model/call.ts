/** The calls that UEAT makes to the POS; `raw` is any request at all, for probing. */
export const outboundCalls = ['menuSync', 'order', 'raw'] as const;
export type OutboundCall = (typeof outboundCalls)[number];

/** The calls that the POS makes to UEAT. */
export const inboundCalls = ['menu', 'menuPush', 'orderStatus', 'refund'] as const;
export type InboundCall = (typeof inboundCalls)[number];

/** What an exchange carried; `unknown` is an inbound request that fits no call. */
export type Call = OutboundCall | InboundCall | 'unknown';
