import { useSearchParams } from 'react-router';
import { useSpeech } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';

/** Only a path of our own may follow a sign-in, never an address that somebody put into the link. */
export function useNext(): string {
  const [search] = useSearchParams();
  const paths = pathsFor(useSpeech().path);
  const next = search.get('next') ?? '';
  return /^\/(kk|ru|en)(\/|$)/.test(next) ? next : paths.myHome();
}
