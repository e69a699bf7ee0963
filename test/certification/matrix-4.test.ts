import { reproduceShard } from './reproduce-matrix.ts';

reproduceShard(4, 4);
