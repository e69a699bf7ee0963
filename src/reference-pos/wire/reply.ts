import type { HttpAnswer } from './http-answer.ts';

/** What the POS does with a call: how it answers, and what it does once the answer has left. */
export interface Reply {
  readonly answer: HttpAnswer;
  readonly callBack?: () => Promise<void>;
}
