// A link that a minor passes on proves nothing about who holds it. So the guardian's page asks for a code that went to the
// guardian's own address. Codes follow the machine's clock; five wrong ones and a new code is needed.
import { InputType, Resolver } from '@nestjs/graphql';
import { CODE_MS, inGroups, MAX_TRIES, newCode, Person } from '#accounts';
import { clock } from '#kernel';
import {
  badInput,
  CurrentViewer,
  Database,
  enqueueMail,
  find,
  hashToken,
  Input,
  isEqualSecret,
  keyedDigest,
  Limits,
  load,
  Secret,
  Verb,
  type Viewer,
} from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianLink } from './guardian-link.entity.js';
import { isOpen, lockLink } from './write-link.js';

const CODES = { name: 'guardian-code', points: 6, perSeconds: 3_600 };
/** Links are easily made anew: what fills a mailbox, and how often a code can be guessed, is counted by the mailbox. */
const PER_MAILBOX = { name: 'guardian-code-mailbox', points: 12, perSeconds: 3_600 };

@InputType()
export class GuardianLinkInput {
  @Secret({ max: 300 })
  token: string;
}

/** Of everything that answers an invitation. */
@InputType()
export class ProvenLinkInput extends GuardianLinkInput {
  @Secret({ max: 20, nullable: true, description: 'The mailed code; demanded with a link that was passed on.' })
  code?: string | null;
}

const digestOf = (hash: string, code: string): string => keyedDigest(`guardian-code:${hash}`, code);

@Resolver()
export class RequestGuardianCode {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Mails a code to the address of the invitation. */
  @Verb(() => Boolean, { access: 'anyone', rule: 'guardianship: who holds the link', isSecret: true })
  async requestGuardianCode(@Input() { token }: GuardianLinkInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(CODES, keyedDigest('guardian-link', token));
    const email = await this.mailboxOf(token);
    if (email !== null) await this.limits.take(PER_MAILBOX, keyedDigest('account', email));
    await this.database.transaction(
      viewer,
      async (tx) => {
        const { guardianship, link } = await lockLink(tx, token);
        const ward = await load(tx, Person, guardianship.wardId);
        const code = newCode();
        await tx.update(
          GuardianLink,
          { hash: link.hash },
          {
            codeHash: digestOf(link.hash, code),
            codeExpiresAt: new Date(clock.wallNow().getTime() + CODE_MS),
            codeTries: 0,
          },
        );
        await enqueueMail(tx, {
          to: guardianship.email,
          locale: ward.locale,
          key: 'mail.guardianCode',
          params: { name: guardianship.invitedName, code: inGroups(code) },
        });
      },
      { neverReplayed: true, evenSuspended: true },
    );
    return true;
  }

  private async mailboxOf(token: string): Promise<string | null> {
    const { manager } = this.database.dataSource;
    const link = await manager.findOneBy(GuardianLink, { hash: hashToken(token) });
    return (link && (await find(manager, Guardianship, link.guardianshipId))?.email) ?? null;
  }
}

/** Compares a code; a wrong one counts even though its request is refused. */
export async function codeFits(database: Database, link: GuardianLink, code: string): Promise<boolean> {
  return database.systemTransaction(async (tx) => {
    const row = await tx.findOne(GuardianLink, { where: { hash: link.hash }, lock: { mode: 'pessimistic_write' } });
    if (!row?.codeHash || !row.codeExpiresAt || row.codeExpiresAt <= clock.wallNow()) return false;
    if (row.codeTries >= MAX_TRIES) return false;
    const fits = isEqualSecret(row.codeHash, digestOf(row.hash, code.replaceAll(/\s/g, '')));
    await tx.update(GuardianLink, { hash: row.hash }, fits ? { codeHash: null } : { codeTries: row.codeTries + 1 });
    return fits;
  });
}

/** The mailbox is proven: the link came there, or this very sign-in has given the code that went there. */
export const isProven = ({ kind, provenSignInId }: GuardianLink, { signInId }: Viewer): boolean =>
  kind === 'MAIL' || (signInId !== null && provenSignInId === signInId);

/**
 * For a link that was passed on, before any lock is taken: being signed in to the account of that address proves nothing, since
 * anybody may have opened it. @throws bad input at `code` when it is missing or wrong.
 */
export async function requireCode(
  database: Database,
  viewer: Viewer,
  link: GuardianLink,
  code: string | null | undefined,
): Promise<void> {
  if (isProven(link, viewer)) return;
  if (!code) throw badInput('code', 'REQUIRED');
  if (!(await codeFits(database, link, code))) throw badInput('code', 'CODE');
}

/** As `requireCode`, by the link's token. A link that leads nowhere is refused where it is locked, or its answer is repeated. */
export async function requireCodeOf(
  database: Database,
  viewer: Viewer,
  { token, code }: { readonly token: string; readonly code?: string | null },
): Promise<void> {
  const { manager } = database.dataSource;
  const link = await manager.findOneBy(GuardianLink, { hash: hashToken(token) });
  if (link && isOpen(link)) await requireCode(database, viewer, link, code);
}
