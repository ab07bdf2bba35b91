import { Args, Field, Int, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import { fields, loader, Read } from '#platform';
import { In } from 'typeorm';
import { Consent, CONSENT_KINDS, type ConsentKind, ConsentKindEnum } from '../consents/consent.entity.js';
import { type ConsentWords, currentConsentText } from './current.js';
import { KeptConsentText, wordsOf } from './kept-text.entity.js';

@ObjectType({ description: 'A consent in one language, with the list that the Law 94-V on personal data asks for.' })
export class ConsentText implements ConsentWords {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;
  @Field(() => Int)
  version: number;
  @Field(() => String, { description: 'Over this version in all languages.' })
  sha256: string;
  @Field(() => LocaleEnum)
  locale: Locale;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'In two sentences.' })
  summary: string;
  @Field(() => String)
  operator: string;
  @Field(() => String)
  subject: string;
  @Field(() => String)
  purpose: string;
  @Field(() => String)
  data: string;
  @Field(() => String)
  actions: string;
  @Field(() => String)
  term: string;
  @Field(() => String)
  thirdParties: string;
  @Field(() => String)
  crossBorder: string;
  @Field(() => String)
  publication: string;
  @Field(() => String)
  withdrawal: string;
}

interface InAllLanguages {
  readonly kind: ConsentKind;
  readonly version: number;
  readonly sha256: string;
  readonly texts: Readonly<Record<Locale, ConsentWords>>;
}

const inLanguage = ({ kind, version, sha256, texts }: InAllLanguages, locale: Locale): ConsentText => ({
  kind,
  version,
  sha256,
  locale,
  ...texts[locale],
});

@Resolver()
export class ConsentTextsResolver {
  /** As they would be given now. */
  @Read(() => [ConsentText], { access: 'anyone', rule: 'the texts of consents are public', evenSuspended: true })
  consentTexts(@Args('locale', { type: () => LocaleEnum }) locale: Locale): ConsentText[] {
    return CONSENT_KINDS.map((kind) => inLanguage(currentConsentText(kind), locale));
  }
}

@Resolver(() => Consent)
export class ConsentTextField {
  @ResolveField(() => ConsentText, { description: 'Word by word as it was when the consent was given.' })
  text(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale?: Locale): ConsentText | null {
    return null;
  }
}

const keptText = loader<string, KeptConsentText | null>(
  'keptConsentText',
  async (keys, { database }) => {
    const rows = await database.dataSource.manager.findBy(KeptConsentText, { sha256: In([...keys]) });
    return new Map(rows.map((row) => [row.sha256, row]));
  },
  () => null,
);

fields(Consent, {
  text: async ({ textSha256 }, { locale }: { locale?: Locale | null }, { load, viewer }) => {
    const kept = await load(keptText, textSha256);
    if (!kept) throw new Error(`The text ${textSha256} of a consent is not kept`);
    return inLanguage({ ...kept, texts: wordsOf(kept) }, locale ?? viewer.locale);
  },
});
