import type { Locale } from '../../graphql/generated/graphql.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { Tag } from '../../ui/chips.js';

const words: Record<Locale, TextKey> = {
  KK: 'listing.writtenIn.KK',
  RU: 'listing.writtenIn.RU',
  EN: 'listing.writtenIn.EN',
};

/** In which language one is going to read, where it is not the one of the page. */
export function WrittenIn({ language }: { language: Locale }) {
  const t = useT();
  const { locale } = useSpeech();
  return language !== locale && <Tag>{t(words[language])}</Tag>;
}
