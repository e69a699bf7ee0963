import type { Language } from '../../model/text.ts';
import { countOf } from './plural.ts';

/** The words around the findings of a checked menu. */
interface MenuCheckWords {
  readonly wholeFile: string;
  readonly notCompared: string;
  readonly counts: (items: number, things: number) => string;
  /** How many rules are broken, by level, and how many are kept. */
  readonly summary: (musts: number, others: number, kept: number) => string;
}

/** The words around the findings of a checked menu, by language. */
export const menuCheckWords: Readonly<Record<Language, MenuCheckWords>> = {
  en: {
    wholeFile: '(the whole file)',
    notCompared: 'Not compared with the standard certification menu; --against standard does.',
    counts: (items, things) => `${countOf('en', items, 'item', 'items')}, ${things} in all with sizes and options`,
    summary: (musts, others, kept) => `Rules broken: ${musts} MUST, ${others} other. Rules kept: ${kept}.`,
  },
  fr: {
    wholeFile: '(tout le fichier)',
    notCompared: 'Non comparé au menu de certification standard; --against standard le fait.',
    counts: (items, things) => `${countOf('fr', items, 'article', 'articles')}, ${countOf('fr', things, 'élément', 'éléments')} en tout avec les formats et les options`,
    summary: (musts, others, kept) => `Règles enfreintes\u00A0: OBLIGATOIRE ${musts}, autres ${others}. Règles respectées\u00A0: ${kept}.`,
  },
};
