// One line per table: this is where the keys of useT() get their type. A spec holds the list complete.
import type ui from '../ui/texts.json';
import type accountPublic from '../features/account/public-texts.json';
import type account from '../features/account/texts.json';
import type framePublic from '../features/frame/public-texts.json';

export type TextKey = keyof typeof ui | keyof typeof accountPublic | keyof typeof account | keyof typeof framePublic;
