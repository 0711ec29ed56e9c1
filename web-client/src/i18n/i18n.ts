import { i18n, type Messages } from '@lingui/core';

export const languages = { nl: 'Nederlands', en: 'English' } as const;
export type Language = keyof typeof languages;

const storedAt = 'kring-language';
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  nl: () => import('./compiled/nl.mjs'),
  en: () => import('./compiled/en.mjs'),
};

/** What the person chose, else the first language of the browser that Kring speaks. */
export function preferredLanguage(): Language {
  const wishes = [localStorage.getItem(storedAt), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find((wish): wish is Language => wish !== null && wish in languages) ?? 'en';
}

/** Switches the whole page at once. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  const locale = localeOf(language);
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

/** The language as this browser's reader writes dates and numbers in it; with no wish of theirs, as Europe does. */
function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? european[language];
}

const european: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The language that is spoken now. */
export const languageOf = (locale: string): string => locale.slice(0, 2);

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storedAt, language);
  await speak(language);
}
