import { reproduceMatrix } from './reproduce-matrix.ts';

reproduceMatrix(3, 4);
