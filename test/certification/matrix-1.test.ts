import { reproduceShard } from './reproduce-matrix.ts';

reproduceShard(1, 4);
