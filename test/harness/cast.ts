// The people of the stories. Each holds a sign-in and speaks GraphQL; a refusal is an error with its code, unless a test
// asks for it with `refusal`.
import { newId } from '#kernel';
import type { Asking, GraphAnswer, TestApp } from './app.js';

export const PASSWORD = 'тау етегіндегі алма 7';

export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly fields: { path: string; message: string; code: string }[],
    message: string,
  ) {
    super(`${code}: ${message} ${JSON.stringify(fields)}`);
  }
}

export class Actor {
  constructor(
    private readonly app: TestApp,
    readonly name: string,
    readonly email: string,
    readonly personId: string | null,
    readonly token: string | null,
  ) {}

  raw<T = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: Asking['headers'],
  ): Promise<GraphAnswer<T>> {
    return this.app.ask<T>(query, variables, { token: this.token, ...(headers && { headers }) });
  }

  /** The whole data of an answer; throws `Refused` for any error. */
  async ask<T = Record<string, never>>(query: string, variables?: object, headers?: Asking['headers']): Promise<T> {
    const answer = await this.raw<T>(query, variables, headers);
    const error = answer.errors?.[0];
    if (error) throw new Refused(error.extensions.code, error.extensions.fields ?? [], error.message);
    return answer.data as T;
  }

  /** One mutation by name: `await mentor.does('withdrawOffer', 'DecideOfferInput', { offerId }, 'id status')`. */
  async does<T = Record<string, never>>(
    mutation: string,
    inputType: string,
    input: object,
    selection = '',
  ): Promise<T> {
    const body = selection === '' ? '' : `{ ${selection} }`;
    const data = await this.ask<Record<string, T>>(
      `mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${body} }`,
      { input },
    );
    return data[mutation] as T;
  }

  /** The code a mutation is refused with; fails when it is not refused. */
  async refusal(mutation: string, inputType: string, input: object, selection = 'id'): Promise<Refused> {
    try {
      await this.does(mutation, inputType, input, selection);
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
    throw new Error(`${this.name}: ${mutation} was not refused`);
  }
}

export class Cast {
  constructor(private readonly app: TestApp) {}

  get nobody(): Actor {
    return new Actor(this.app, 'nobody', '', null, null);
  }

  /** A signed-up adult with a verified address. */
  async adult(
    name: string,
    options: { locale?: 'KK' | 'RU' | 'EN'; city?: string; isVerified?: boolean; birthDate?: string } = {},
  ): Promise<Actor> {
    const email = `${newId('person').slice(-14)}@example.kz`;
    const data = await this.nobody.ask<{ signUp: { accessToken: string; viewer: { person: { id: string } } } }>(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken viewer { person { id } } } }`,
      {
        input: {
          email,
          password: PASSWORD,
          fullName: name,
          birthDate: options.birthDate ?? '1988-04-12',
          locale: options.locale ?? 'EN',
          city: options.city ?? 'Алматы',
        },
      },
    );
    const { accessToken, viewer } = data.signUp;
    if (options.isVerified ?? true) {
      await this.app.database.dataSource.query(`update persons set email_verified_at = created_at where id = $1`, [
        viewer.person.id,
      ]);
    }
    return new Actor(this.app, name, email, viewer.person.id, accessToken);
  }

  async admin(name = 'Admin Asar'): Promise<Actor> {
    const { grantAdmin } = await import('#accounts');
    const actor = await this.adult(name);
    await grantAdmin(this.app.database, actor.email);
    return actor;
  }
}
