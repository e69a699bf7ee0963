import { reproduceShard } from './reproduce-matrix.ts';

reproduceShard(2, 4);
