import './index.js';
import { Global, Module } from '@nestjs/common';
import { Authenticator } from '#platform';
import { AccountsResolver } from './accounts.resolver.js';
import { PassportAuthenticator } from './passport-authenticator.js';
import './person.fields.js';
import { RefreshSession } from './refresh-session.js';
import { RequestOneTimeCode } from './codes/request-one-time-code.js';
import { RequestPasswordReset } from './password/request-password-reset.js';
import { ResetPassword } from './password/reset-password.js';
import { SignInByPassword } from './sign-in.js';
import { SignInByCode } from './codes/sign-in-by-code.js';
import { SignOut } from './sign-out.js';
import { CheckBirthDate } from './old-enough.js';
import { SignUp } from './sign-up.js';
import { UpdatePerson } from './update-person.js';
import { VerifyEmail } from './proof/verify-email.js';

@Global()
@Module({
  providers: [
    AccountsResolver,
    SignUp,
    CheckBirthDate,
    SignInByPassword,
    SignInByCode,
    RequestOneTimeCode,
    SignOut,
    RefreshSession,
    VerifyEmail,
    RequestPasswordReset,
    ResetPassword,
    UpdatePerson,
    { provide: Authenticator, useClass: PassportAuthenticator },
  ],
  exports: [Authenticator],
})
export class AccountsApi {}
