import { reproduceLate } from './reproduce-matrix.ts';

reproduceLate();
