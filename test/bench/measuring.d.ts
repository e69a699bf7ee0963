interface Timed { readonly ms: number }
interface Pair { readonly floor: Timed; readonly subject: Timed }
interface Row { readonly target: string; readonly figure: string; readonly limit: string; readonly state: string; readonly note: string }
interface Figure { readonly target: string; readonly value: number; readonly unit?: string; readonly digits?: number; readonly note?: string }
interface Series { readonly name: string; readonly points: ReadonlyArray<{ readonly x: number; readonly y: number }> }

export function median(numbers: readonly number[]): number;
export function measurePairs(count: number, measureFloor: () => Promise<Timed>, measureSubject: () => Promise<Timed>): Promise<readonly Pair[]>;
export function summarize(pairs: readonly Pair[]): { readonly floor: number; readonly subject: number; readonly ratio: number; readonly pairs: number };
export function decadesOf(values: readonly number[]): readonly number[];
export function plotLogLog(plot: { readonly title: string; readonly xLabel: string; readonly yLabel: string; readonly series: readonly Series[] }): string;
export function atMost(limit: number, figure: Figure): Row;
export function atLeast(limit: number, figure: Figure): Row;
export function leftOut(target: string, note: string): Row;
export function setTargets(rows: readonly Row[]): string;
