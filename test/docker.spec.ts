import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { settingNames } from '../libs/platform/config/schema.js';
import { loadSettings } from '../libs/platform/config/settings.js';
import { type Checkout, readDockerfile, wrongCommand } from './docker/dockerfile.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
}

/** .dockerignore is a list of what comes in (`!path`) after `*`. */
const allowed = read('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));
const checkout: Checkout = {
  has: (file) =>
    fs.existsSync(path.join(root, file)) &&
    allowed.some((entry) => file === entry || file.startsWith(`${entry}/`)) &&
    !/\.spec\.tsx?$/.test(file),
};
const image = readDockerfile(read('docker/Dockerfile'), checkout);
const compose = parse(read('docker/compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build !== undefined);

/** Values of the kinds that example.env asks for. */
const filledIn: Record<string, string> = {
  PUBLIC_URL: 'https://asar.example.org',
  CLUB_NAME: 'Түлектер клубы',
  CLUB_CONTACT: 'club@example.org',
  POSTGRES_PASSWORD: 'c3f1a9',
  OWNER_PASSWORD: 'b71e44',
  APP_PASSWORD: '9ad002',
  ACCESS_TOKEN_SECRET: 'q0Jm3xV9rT6bL1wZ8sK4yN7cP2dF5gH0',
  DATA_ENCRYPTION_KEY: 'MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1ub3BxcnN0dXY=',
  FILE_URL_SECRET: 'Zx8Qw3Er5Ty7Ui9Op1As2Df4Gh6Jk0Lz',
  STRIPE_SECRET_KEY: 'sk_test_abc',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_abc',
  STRIPE_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
};

function substituted(value: string): string {
  return value.replace(/\$\{(\w+)(?::[-?][^}]*)?\}/g, (_whole, name: string) => filledIn[name] ?? '');
}

describe('the Dockerfile', () => {
  it('copies and runs only what is there', () => {
    expect(image.problems).toEqual([]);
  });

  it('runs on Node 24, not as root, with a health check', () => {
    expect(image).toMatchObject({ startsFrom: 'node:24-slim', user: 'node', hasHealthCheck: true });
  });

  it.each([
    ['COPY apps ./apps', 'COPY applications ./apps', /applications: not in the checkout/],
    ['dist/apps/api/main.js"]', 'dist/apps/api/server.js"]', /there is no apps\/api\/server.ts/],
    ['RUN node apps/launcher/build.mjs', 'RUN node apps/launcher/make.mjs', /there is no apps\/launcher\/make.mjs/],
    ['COPY --from=build /app/dist', 'COPY --from=builder /app/dist', /no such stage/],
    ['COPY docker/health.mjs ./docker/health.mjs', '', /docker\/health.mjs: not in the image/],
    ['COPY nest-cli.json tsconfig.json .swcrc ./', 'COPY README.md ./', /README.md: not in the checkout/],
  ])('would be refused with %s made %s', (right, wrong, problem) => {
    const text = read('docker/Dockerfile');
    expect(text).toContain(right);
    expect(readDockerfile(text.replace(right, wrong), checkout).problems.join('\n')).toMatch(problem);
  });
});

describe('the compose file', () => {
  it('has api, worker, the one-shot migration, PostgreSQL and a mail inbox', () => {
    expect(services.map(([name]) => name).sort()).toEqual(['api', 'mail', 'migrate', 'postgres', 'worker']);
  });

  it.each(ours)('%s: its build, command and settings are right', (_name, service) => {
    const context = path.posix.join('docker', service.build?.context ?? '');
    expect(context).toBe('.');
    expect(fs.existsSync(path.join(root, context, service.build?.dockerfile ?? 'missing'))).toBe(true);
    expect(wrongCommand(service.command ?? [], image.lastStage, checkout)).toEqual([]);
    const environment = Object.entries(service.environment ?? {}).map(([name, value]) => [name, substituted(value)]);
    expect(
      environment.map(([name]) => name).filter((name) => !(settingNames as string[]).includes(name ?? '')),
    ).toEqual([]);
    expect(loadSettings(Object.fromEntries(environment) as Record<string, string>)).toMatchObject({
      isProduction: true,
      isEmbedded: false,
      paymentsMode: 'stripe',
    });
  });

  it('runs a command of the command line that exists', () => {
    const [, , command = ''] = compose.services['migrate']?.command ?? [];
    expect(fs.existsSync(path.join(root, `apps/launcher/commands/${command}.ts`))).toBe(true);
  });

  it.each(services)('%s: names only services, volumes, networks and files that exist', (_name, service) => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      const other = compose.services[needed];
      expect(other).toBeDefined();
      if (condition === 'service_healthy') expect(other?.healthcheck?.test).toBeDefined();
    }
    for (const network of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(network);
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('.')) expect(fs.existsSync(path.join(root, 'docker', source))).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it('asks for nothing that docker/example.env does not name, and the other way round', () => {
    const asked = new Set([...read('docker/compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const named = [...read('docker/example.env').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect([...asked].sort()).toEqual(named.sort());
    expect(named.sort()).toEqual(Object.keys(filledIn).sort());
  });

  it('makes both roles that the addresses name', () => {
    const script = read('docker/make-roles.sh');
    for (const [, { environment = {} }] of ours) {
      for (const name of ['DATABASE_URL', 'MIGRATION_DATABASE_URL'].filter((each) => each in environment)) {
        const url = new URL(substituted(environment[name] ?? ''));
        expect(script).toContain(`create role ${url.username} `);
        expect(script).toContain(`create database ${url.pathname.slice(1)} `);
        expect(Object.keys(compose.services)).toContain(url.hostname);
      }
    }
  });
});
