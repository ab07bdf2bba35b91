import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/**
 * JSON lines to standard output. Nothing of a request but its method, route, status, duration and number is ever logged: no
 * bodies, no variables, no addresses, no names.
 */
export class ProductLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(name: string, level: string) {
    this.pino = pino({ name, level, base: undefined, redact: ['*.password', '*.token', '*.email'] });
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }
}
