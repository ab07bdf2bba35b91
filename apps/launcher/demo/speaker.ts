import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions: object }[];
}

/** An invented person who is signed in and speaks GraphQL. A refusal ends the telling: the story must be possible. */
export class Speaker {
  private constructor(
    private readonly api: NestFastifyApplication,
    private readonly token: string | null,
  ) {}

  static async signIn(api: NestFastifyApplication, email: string, password: string): Promise<Speaker> {
    const nobody = new Speaker(api, null);
    const { accessToken } = await nobody.does<{ accessToken: string }>(
      'signIn',
      'SignInInput',
      { email, password },
      'accessToken',
    );
    return new Speaker(api, accessToken);
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(response.body) as Answer;
    if (errors?.[0])
      throw new Error(`${query.slice(0, 120)}: ${errors[0].message} ${JSON.stringify(errors[0].extensions)}`);
    return data as T;
  }

  /** Sends a file up as a browser would. Returns its id. */
  async upload(name: string, bytes: Buffer): Promise<string> {
    const boundary = 'asar-demo';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
    const response = await this.api.inject({
      method: 'POST',
      url: '/files',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    if (response.statusCode !== 201) throw new Error(`${name} was not taken: ${response.body}`);
    return (JSON.parse(response.body) as { id: string }).id;
  }

  /** One mutation: `does('withdrawOffer', 'DecideOfferInput', { offerId }, 'id')`. */
  async does<T>(mutation: string, inputType: string, input: object, selection = ''): Promise<T> {
    const body = selection === '' ? '' : `{ ${selection} }`;
    const data = await this.ask<Record<string, T>>(
      `mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${body} }`,
      { input },
    );
    return data[mutation] as T;
  }
}
