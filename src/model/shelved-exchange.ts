import type { Call } from './call.ts';
import type { Correlation } from './correlation.ts';
import type { Closing, Direction, Exchange, HttpRequest } from './exchange.ts';
import type { Scratch, ScratchPlace } from './ports.ts';
import type { TokenFacts } from './token.ts';

/** What of an exchange is long, each with where it lies. */
interface Places {
  readonly request: ScratchPlace;
  readonly token: ScratchPlace;
  readonly closing?: ScratchPlace;
}

/** What of an exchange is short. */
type Head = Omit<Exchange, 'request' | 'token' | 'closing'>;

/** An exchange whose request, token and answer are read when somebody asks for them. */
export class ShelvedExchange implements Exchange {
  declare readonly id: string;
  declare readonly direction: Direction;
  declare readonly call: Call;
  declare readonly startedMs: number;
  declare readonly seq: number;
  declare readonly attemptId?: string;
  declare readonly step?: string;
  declare readonly correlation?: Correlation;
  declare readonly sentMs?: number;
  declare readonly sentSeq?: number;
  declare readonly endedMs?: number;
  declare readonly endedSeq?: number;
  readonly #scratch: Scratch;
  readonly #head: Head;
  readonly #places: Places;
  #request: HttpRequest | undefined;
  #token: TokenFacts | undefined;
  #closing: Closing | undefined;

  constructor(scratch: Scratch, head: Head, places: Places) {
    Object.assign(this, head);
    this.#scratch = scratch;
    this.#head = head;
    this.#places = places;
  }

  get request(): HttpRequest {
    return this.#request ??= this.#read(this.#places.request) as HttpRequest;
  }

  get token(): TokenFacts {
    return this.#token ??= this.#read(this.#places.token) as TokenFacts;
  }

  get closing(): Closing | undefined {
    const { closing } = this.#places;
    return closing === undefined ? undefined : this.#closing ??= this.#read(closing) as Closing;
  }

  /** The same with everything at hand. */
  whole(): Exchange {
    const { closing } = this;
    return { ...this.#head, request: this.request, token: this.token, ...(closing !== undefined && { closing }) };
  }

  toJSON(): Exchange {
    return this.whole();
  }

  /** What it takes to make it again, as JSON. */
  label(): string {
    return JSON.stringify([this.#head, this.#places]);
  }

  #read(place: ScratchPlace): unknown {
    return JSON.parse(this.#scratch.read(place));
  }
}

/** An exchange again by its label. */
export function findShelved(scratch: Scratch, label: string): ShelvedExchange {
  const [head, places] = JSON.parse(label) as [Head, Places];
  return new ShelvedExchange(scratch, head, places);
}

/** Puts the long parts of an exchange aside; undefined when there is no room for them. */
export function shelve(scratch: Scratch, exchange: Exchange): ShelvedExchange | undefined {
  if (exchange instanceof ShelvedExchange) return exchange;
  const { request, token, closing, ...head } = exchange;
  const [requestPlace, tokenPlace] = [scratch.append(JSON.stringify(request)), scratch.append(JSON.stringify(token))];
  const closingPlace = closing === undefined ? undefined : scratch.append(JSON.stringify(closing));
  if (requestPlace === undefined || tokenPlace === undefined || (closing !== undefined && closingPlace === undefined)) return undefined;
  return new ShelvedExchange(scratch, head, { request: requestPlace, token: tokenPlace, ...(closingPlace !== undefined && { closing: closingPlace }) });
}
