/** Words for people, in both languages that UEAT's partners work in. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}

/** The languages that reports are written in. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
