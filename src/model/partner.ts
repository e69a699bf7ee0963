import type { Flow, Product } from './capability.ts';
import type { TaxRule } from './contract.ts';
import type { Json } from './json.ts';
import type { Waiver } from './waiver.ts';

export const locationRoles = ['menu-owner', 'order-fulfillment'] as const;
export type LocationRole = (typeof locationRoles)[number];

/** A place of business; its id is the only top-level id of the Open API. */
export interface Location {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly LocationRole[];
  /** IANA name. */
  readonly timeZone: string;
  /** A tax regime of the contract, such as `QC`; or, when ppip.yaml lists the taxes itself, that list in one line. */
  readonly taxes: string;
  /** The id of the menu owner whose items are ordered here; its own when it is one. */
  readonly menu?: string;
  /** What an owner's menu is, where it differs from `menu.source`. */
  readonly menuSource?: 'standard' | 'own';
  /** Locations that name the same kitchen share one POS, such as the brands of a ghost kitchen. */
  readonly kitchen?: string;
  /** The taxes that ppip.yaml lists, in place of a regime's. */
  readonly taxRules?: readonly TaxRule[];
}

/** How the partner makes something happen at the till. */
export type Hook =
  | { readonly kind: 'exec'; readonly command: readonly string[]; readonly timeoutMs: number }
  | { readonly kind: 'http'; readonly method: string; readonly url: string; readonly timeoutMs: number };

/** Who accepts orders: the POS by itself, or somebody at the till, by hand. */
export const acceptances = ['automatic', 'person'] as const;
export type Acceptance = (typeof acceptances)[number];

/** How long we wait, in milliseconds. */
export interface Timeouts {
  readonly acknowledgeMs: number;
  readonly statusMs: number;
  readonly menuMs: number;
  /** For the retry of a callback that UEAT could not take. */
  readonly retryMs: number;
  /** How long nothing must arrive at the end before the run is over. */
  readonly quietMs: number;
}

/** A certificate chain and its private key, both as PEM text. */
export interface ServerIdentity {
  readonly cert: string;
  readonly key: string;
}

/** One integration under test, without its secret. */
export interface Partner {
  readonly name: string;
  /** `iss` and `aud` of the tokens. */
  readonly posName: string;
  readonly version: string;
  readonly build?: string;
  readonly scope: { readonly flows: readonly Flow[]; readonly products: readonly Product[] };
  /** Only what ppip.yaml says; the rest follows from the scope. */
  readonly capabilities: Readonly<Record<string, boolean>>;
  readonly locations: readonly Location[];
  readonly pos: {
    readonly menuSyncUrl: string;
    readonly ordersUrl: string;
    readonly environment: string;
    readonly limits: { readonly open: number; readonly ratePerSecond: number };
    /** PEM text of a certificate authority to trust, for a sandbox with a private one. */
    readonly ca?: string;
    /** Who accepts orders; the POS by itself when it is left out. */
    readonly acceptance?: Acceptance;
  };
  readonly platform: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl: string;
    /** Takes callbacks over HTTPS; never recorded. */
    readonly tls?: ServerIdentity;
    /** A relay that takes the callbacks and brings them here; its token is never recorded. */
    readonly relay?: { readonly url: string; readonly token: string };
  };
  /** Only those that ppip.yaml gives; the others default to the deadlines. */
  readonly timeouts: Partial<Timeouts> & {
    /** For the status of an order that a person accepts, in place of `statusMs`. */
    readonly personMs?: number;
  };
  readonly menu: {
    readonly source: 'standard' | 'own';
    readonly itemRoles: Readonly<Record<string, string>>;
    /** The POS's own ids of things of the standard menu, by standard id, when it numbers them itself. */
    readonly idMap?: Readonly<Record<string, string>>;
  };
  readonly orders: { readonly idRange: readonly [first: number, last: number] };
  readonly hooks: Readonly<Record<string, Hook>>;
  /** Positions by assumption id, durations in milliseconds. */
  readonly assumptions: Readonly<Record<string, Json>>;
  /** Members of what the POS sends, by name or JSON pointer, whose values are not written down. */
  readonly redactedFields?: readonly string[];
  /** What the partner asks to be excused from; it changes no verdict. */
  readonly waivers?: readonly Waiver[];
  /** Whether this is the embedded reference POS, which certifies nobody. */
  readonly isReference: boolean;
}

/** How a secret may be written down. */
export const secretEncodings = ['utf8', 'base64', 'hex'] as const;
export type SecretEncoding = (typeof secretEncodings)[number];

/** The shortest token of a relay that protects anything, in characters. */
export const leastTokenLength = 24;

/** The partner's shared secret, decoded; never recorded. */
export interface Credentials {
  readonly secret: Uint8Array;
  /** The forms of the secret, and of the token of a relay, as people write them (utf8, base64, hex): what redaction looks for. */
  readonly spellings: readonly string[];
  /** How ppip.yaml says that it is written. */
  readonly encoding?: SecretEncoding;
  /** What the same text is under each other encoding that it could have. */
  readonly otherReadings?: ReadonlyArray<{ readonly encoding: SecretEncoding; readonly secret: Uint8Array }>;
}
