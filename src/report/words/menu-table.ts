import type { Language } from '../../model/text.ts';

/** The words of the standard menu as a table. */
interface MenuTableWords {
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<'item' | 'variation' | 'group' | 'modifier', string>>;
  readonly yes: string;
  readonly no: string;
}

/** The words of the standard menu as a table, by language. */
export const menuTableWords: Readonly<Record<Language, MenuTableWords>> = {
  en: {
    columns: ['path', 'kind', 'id', 'name', 'service', 'price in cents', 'price', 'federal tax', 'provincial tax', 'minimum', 'maximum'],
    kinds: { item: 'item', variation: 'variation', group: 'group', modifier: 'option' },
    yes: 'yes',
    no: 'no',
  },
  fr: {
    columns: ['chemin', 'type', 'identifiant', 'nom', 'service', 'prix en cents', 'prix', 'taxe fédérale', 'taxe provinciale', 'minimum', 'maximum'],
    kinds: { item: 'article', variation: 'variation', group: 'groupe', modifier: 'option' },
    yes: 'oui',
    no: 'non',
  },
};
