import { reproduceShard } from './reproduce-matrix.ts';

reproduceShard(3, 4);
