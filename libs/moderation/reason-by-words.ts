import { loader } from '#platform';
import { ModerationReason } from './moderation-reason.entity.js';

/**
 * The ready-made reason whose words were sent, in whichever language the moderator sent them; null for words of the moderator's
 * own. The person who reads them gets them in their language.
 */
export const reasonByWords = loader<string, ModerationReason | null>(
  'reasonByWords',
  async (words, { database }) => {
    const reasons = await database.dataSource.manager.find(ModerationReason);
    const byWords = new Map(
      reasons.flatMap((reason) =>
        (['kk', 'ru', 'en'] as const).map((locale) => [`${reason.texts[locale]} ${reason.fixes[locale]}`, reason]),
      ),
    );
    return new Map(words.flatMap((each) => (byWords.has(each) ? [[each, byWords.get(each)!]] : [])));
  },
  () => null,
);
