import { bruno } from './bruno.js';
import { newman } from './newman.js';
import { playwright } from './playwright.js';
import { respect } from './respect.js';
import { stepci } from './stepci.js';

/** The programs that ppip is compared with, and how many times faster it is to be at 1,000 requests. */
export const rivals = [
  { ...newman, factor: 10 },
  { ...bruno, factor: 10 },
  { ...stepci, factor: 10 },
  { ...playwright, factor: 10 },
  { ...respect, factor: 1 },
];
