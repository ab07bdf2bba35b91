import { Field, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { ERROR_CODES, type ErrorCode } from '../problems/problem.js';
import { allTexts, placeholdersOf, say } from '../texts/index.js';
import { CurrentViewer, Read } from './access.js';
import type { Viewer } from '../viewer/viewer.js';

const ErrorCodeEnum = Object.fromEntries(ERROR_CODES.map((code) => [code, code])) as { [C in ErrorCode]: C };
registerEnumType(ErrorCodeEnum, { name: 'ErrorCode' });

/** One value of `extensions.code`, for whoever writes a client. */
@ObjectType()
export class ErrorCodeNote {
  @Field(() => ErrorCodeEnum)
  code: ErrorCode;
  @Field(() => String, { nullable: true, description: 'What a person reads, where it needs no particulars.' })
  message: string | null;
}

@Resolver()
export class ErrorCodesResolver {
  /** Every code a request can be refused with. */
  @Read(() => [ErrorCodeNote], { access: 'anyone', rule: 'the codes are public' })
  errorCodes(@CurrentViewer() viewer: Viewer): ErrorCodeNote[] {
    return ERROR_CODES.map((code) => ({ code, message: messageOf(code, viewer) }));
  }
}

const PARTICULARS = { reason: '…', id: '…' };

function messageOf(code: ErrorCode, { locale }: Viewer): string | null {
  const text = allTexts()[`problem.${code}`];
  const isPlain = text !== undefined && [...placeholdersOf(text.en)].every((name) => name in PARTICULARS);
  return isPlain ? say(locale, `problem.${code}`, PARTICULARS) : null;
}
