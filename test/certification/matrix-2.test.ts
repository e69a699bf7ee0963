import { reproduceMatrix } from './reproduce-matrix.ts';

reproduceMatrix(2, 4);
