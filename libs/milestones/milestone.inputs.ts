import { InputType, registerEnumType } from '@nestjs/graphql';
import { Choice, IdOf, Ids, Satisfies, Text, Texts, type Wrong } from '#platform';

const MAX_LINKS = 10;
const MAX_FILES = 10;
const MAX_LINK = 2_000;

/** An address that a browser may open: http or https, without a name or a password in it. */
function linkProblem(links: unknown): Wrong | null {
  if (!Array.isArray(links)) return null;
  const at = links.findIndex((link) => typeof link !== 'string' || !isWebAddress(link));
  return at === -1 ? null : { wrong: 'LINK_WEB', at: String(at) };
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return (
    (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hostname.includes('.')
  );
}

@InputType()
export class MilestoneInput {
  @IdOf('milestone')
  milestoneId: string;
}

@InputType()
export class SubmitMilestoneInput {
  @IdOf('milestone')
  milestoneId: string;
  @Text({ max: 4_000 })
  note: string;
  @Ids('file', { nullable: true, max: MAX_FILES })
  fileIds?: string[] | null;
  @Texts({ nullable: true, items: { max: MAX_LINKS }, each: { max: MAX_LINK } })
  @Satisfies('links', linkProblem)
  links?: string[] | null;
}

@InputType()
export class DecideMilestoneInput {
  @IdOf('milestone')
  milestoneId: string;
  @Text({ max: 1_000 })
  reason: string;
}

export const Settlement = { APPROVE: 'APPROVE', RETURN: 'RETURN', CANCEL: 'CANCEL' } as const;
export type Settlement = keyof typeof Settlement;
registerEnumType(Settlement, { name: 'Settlement' });

@InputType()
export class SettleMilestoneInput {
  @IdOf('milestone')
  milestoneId: string;
  @Choice(() => Settlement)
  settlement: Settlement;
  @Text({ max: 1_000 })
  reason: string;
}
