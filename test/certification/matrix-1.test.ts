import { reproduceMatrix } from './reproduce-matrix.ts';

reproduceMatrix(1, 4);
