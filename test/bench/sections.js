import { measureCriticalPath } from './sections/critical-path.js';
import { measureFootprint } from './sections/footprint.js';
import { measureLinear } from './sections/linear.js';
import { measureMemory } from './sections/memory.js';
import { measureNodes } from './sections/nodes.js';
import { measureOrders } from './sections/orders.js';
import { measureOthers } from './sections/others.js';
import { measureRivals } from './sections/rivals.js';
import { measureSandbox } from './sections/sandbox.js';
import { measureStart } from './sections/start.js';

/** What can be measured, in the order in which it is: each gives rows of targets, raw measurements, and notes that stand before the table. */
export const sections = {
  start: measureStart,
  orders: measureOrders,
  memory: measureMemory,
  rivals: measureRivals,
  linear: measureLinear,
  sandbox: measureSandbox,
  passed: measureCriticalPath,
  nodes: measureNodes,
  footprint: measureFootprint,
  others: measureOthers,
};
