import { ResolveField, Resolver } from '@nestjs/graphql';
import { noteLook } from '#accounts';
import { fields, loaderOfMany } from '#platform';
import { canReadCase } from '../case.policies.js';
import { ModerationCase } from '../moderation-case.entity.js';
import { originalOf } from './mask-texts.js';
import { MaskedText } from './masked-text.entity.js';

const maskedTextsOf = loaderOfMany('maskedTextsOf', MaskedText, 'subjectId', { createdAt: 'ASC', id: 'ASC' });

/** Declares `ModerationCase.maskedTexts`; the table below resolves it. */
@Resolver(() => ModerationCase)
export class MaskedTextsField {
  @ResolveField(() => [MaskedText], {
    nullable: true,
    description: 'What was hidden in the texts of the subject, as it was written. For admins.',
  })
  maskedTexts(): MaskedText[] | null {
    return null;
  }
}

fields(ModerationCase, {
  maskedTexts: (row, _, { viewer, load }) => (canReadCase(row, viewer) ? load(maskedTextsOf, row.subjectId) : null),
});

fields(MaskedText, {
  original: async (row, _, context) => {
    await noteLook(context, row.authorId, 'MESSAGE');
    return originalOf(row);
  },
});
