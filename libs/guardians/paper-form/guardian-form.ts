import { InputType, Resolver } from '@nestjs/graphql';
import { LocaleEnum, Person } from '#accounts';
import { clock, localePath, type Locale } from '#kernel';
import {
  Choice,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  insertFile,
  Limits,
  load,
  requireStep,
  say,
  settings,
  storeBytes,
  StoredFile,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { currentConsentText } from '../consent-texts/current.js';
import { CONSENT_KINDS } from '../consents/consent.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import type { Guardianship } from '../guardianship.entity.js';
import { writeLink } from '../invitations/write-link.js';
import { lockGuardianship } from '../lock-guardianship.js';
import { recordDrawnForm } from './drawn-forms.js';
import type { FormModel } from './form-model.js';
import { renderForm } from './render-form.js';

@InputType()
export class GuardianFormInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @Choice(() => LocaleEnum, { nullable: true })
  locale?: Locale | null;
}

const PER_GUARDIANSHIP = { name: 'guardian-form', points: 20, perSeconds: 3_600 };

@Resolver()
export class GuardianForm {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** The paper form to print. Its code leads to the guardian's page, by a link that asks for a mailed code as well. */
  @Verb(() => StoredFile, { access: 'verified', rule: 'guardianship: who may bring the form', isSecret: true })
  async guardianForm(@Input() input: GuardianFormInput, @CurrentViewer() viewer: Viewer): Promise<StoredFile> {
    await this.limits.take(PER_GUARDIANSHIP, input.guardianshipId);
    const locale = input.locale ?? viewer.locale;
    const once = { neverReplayed: true };
    const { model, wardId } = await this.database.transaction(
      viewer,
      async (tx) => {
        const guardianship = await lockGuardianship(tx, viewer, input.guardianshipId);
        requireStep(guardianshipProcess, guardianship, 'bringForm', viewer);
        await recordDrawnForm(tx, viewer, guardianship.id);
        return { wardId: guardianship.wardId, model: await modelOf(tx, guardianship, locale) };
      },
      once,
    );
    // Drawing and storing take their time; no lock waits for them.
    const stored = await storeBytes(await renderForm(model), 'application/pdf');
    const name = `${say(locale, 'form.fileName')}.pdf`;
    const file = { ownerId: wardId, name, contentType: 'application/pdf', purpose: 'VETTING' } as const;
    return this.database.transaction(viewer, (tx) => insertFile(tx, stored, file), once);
  }
}

async function modelOf(tx: Tx, guardianship: Guardianship, locale: Locale): Promise<FormModel> {
  const { publicUrl, clubName, clubContact } = settings();
  const ward = await load(tx, Person, guardianship.wardId);
  const hasNobodyYet = guardianship.status === 'REQUESTED' && guardianship.guardianId === null;
  const page = hasNobodyYet ? `guardian?token=${await writeLink(tx, guardianship.id, 'SHARE')}` : 'family';
  return {
    locale,
    wardName: ward.fullName,
    handle: ward.handle ?? '',
    club: clubName,
    contact: clubContact,
    reference: guardianship.id,
    drawnUpAt: clock.now(),
    consents: CONSENT_KINDS.map((kind) => {
      const { version, sha256, texts } = currentConsentText(kind);
      return { kind, version, sha256, title: texts[locale].title, summary: texts[locale].summary };
    }),
    url: `${publicUrl}/${localePath(locale)}/${page}`,
  };
}
