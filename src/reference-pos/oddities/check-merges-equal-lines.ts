import type { Deviation } from '../deviation.ts';
import type { OrderLine } from '../till/order.ts';

/** Prints lines of one item with the same options as one, with their quantities summed up and their notes one below the other. */
export const checkMergesEqualLines: Deviation = {
  name: 'check-merges-equal-lines',
  summary: 'Prints lines of one item with the same options as one, with their quantities summed up and their notes one below the other.',
  decorate: (pos) => ({
    ...pos,
    checkShown: (check) => {
      const shown = pos.checkShown(check);
      const merged = new Map<string, OrderLine>();
      for (const line of shown.items) {
        const { Quantity: _quantity, Note: _note, ...like } = line;
        const key = JSON.stringify(like);
        const known = merged.get(key);
        const notes = [known?.Note, line.Note].filter((note) => (note ?? '') !== '').join('\n');
        merged.set(key, { ...line, Quantity: line.Quantity + (known?.Quantity ?? 0), Note: notes });
      }
      return { ...shown, items: [...merged.values()] };
    },
  }),
};
