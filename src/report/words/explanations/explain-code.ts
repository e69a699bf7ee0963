import type { AreaWords, CodeWords } from './code-explanation.ts';
import { answersWords } from './answers.ts';
import { arrivalsWords } from './arrivals.ts';
import { blockedWords } from './blocked.ts';
import { certificatesWords } from './certificates.ts';
import { circumstancesWords } from './circumstances.ts';
import { menuDetailsWords } from './menu-details.ts';
import { doctorCallbacksWords } from './doctor-callbacks.ts';
import { doctorCallsWords } from './doctor-calls.ts';
import { doctorMachineWords } from './doctor-machine.ts';
import { evidenceWords } from './evidence.ts';
import { menusWords } from './menus.ts';
import { processWords } from './process.ts';
import { pushesWords } from './pushes.ts';
import { rejectionsWords } from './rejections.ts';
import { statusesWords } from './statuses.ts';
import { tillWords } from './till.ts';
import { tokensWords } from './tokens.ts';
import { trafficWords } from './traffic.ts';
import { verdictsWords } from './verdicts.ts';

/** Words for every code, from all areas. */
export const codeWords: AreaWords = {
  ...answersWords, ...arrivalsWords, ...blockedWords, ...certificatesWords, ...circumstancesWords, ...doctorCallbacksWords, ...doctorCallsWords, ...doctorMachineWords, ...evidenceWords, ...menuDetailsWords, ...menusWords, ...processWords, ...pushesWords,
  ...rejectionsWords, ...statusesWords, ...tillWords, ...tokensWords, ...trafficWords, ...verdictsWords,
};

/** What there is to say of a code beyond its sentence; undefined for a code that nobody has explained. */
export function explainCode(code: string): CodeWords | undefined {
  return Object.hasOwn(codeWords, code) ? codeWords[code] : undefined;
}
