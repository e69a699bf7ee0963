import type { Deviation } from '../deviation.ts';

/** Prints the check without the notes of its items. */
export const checkLosesNotes: Deviation = {
  name: 'check-loses-notes',
  summary: 'Prints the check without the notes of its items.',
  decorate: (pos) => ({
    ...pos,
    checkShown: (check) => {
      const shown = pos.checkShown(check);
      return { ...shown, items: shown.items.map((item) => ({ ...item, Note: '' })) };
    },
  }),
};
