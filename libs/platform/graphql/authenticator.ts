import type { FastifyRequest } from 'fastify';

export interface Authenticated {
  readonly personId: string;
  readonly signInId: string;
}

/** Who the request's credentials are; null without any. Wrong or expired ones throw UNAUTHENTICATED. Given by accounts. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest): Promise<Authenticated | null>;
}
