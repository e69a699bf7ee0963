import { reproduceMatrix } from './reproduce-matrix.ts';

reproduceMatrix(4, 4);
