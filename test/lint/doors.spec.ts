import { describe, expect, it } from '@jest/globals';
import { wrongImport } from './doors.mjs';

describe('the import linter', () => {
  it.each([
    ['libs/offers/accept-offer.ts', '#listings'],
    ['libs/offers/accept-offer.ts', '#kernel'],
    ['libs/offers/accept-offer.ts', './offer.entity.js'],
    ['libs/offers/kinds/seed.ts', '../offer.entity.js'],
    ['libs/offers/accept-offer.ts', 'typeorm'],
    ['libs/kernel/ids.ts', 'typeid-js'],
    ['apps/api/api.module.ts', '#offers/api'],
    ['apps/worker/worker.module.ts', '#offers/worker'],
    ['apps/web/routes/home.tsx', '#kernel'],
    ['apps/api/main.ts', '../tables.js'],
    ['apps/launcher/main.ts', '../../libs/platform/config/settings.js'],
    ['libs/offers/offers.spec.ts', '../../test/harness/test-database.js'],
    ['libs/offers/offers.spec.ts', '#agreements'],
  ])('lets %s import %s', (file, wanted) => {
    expect(wrongImport(file, wanted)).toBeUndefined();
  });

  it.each([
    ['libs/listings/close-listing.ts', '#offers', /record a fact/],
    ['libs/offers/accept-offer.ts', '#offers', /relative/],
    ['libs/offers/accept-offer.ts', '#platform/api', /Only apps/],
    ['libs/offers/accept-offer.ts', '../listings/listing.entity.js', /door: #listings/],
    ['libs/offers/accept-offer.ts', '../../apps/tables.js', /outside itself/],
    ['libs/offers/accept-offer.ts', '#unknown', /no library/],
    ['libs/offers/offers.spec.ts', '../listings/listing.entity.js', /door: #listings/],
    ['libs/kernel/money.ts', 'zod', /kernel/],
    ['apps/web/routes/home.tsx', '#offers', /only the kernel/],
    ['apps/api/main.ts', '../../libs/offers/offer.entity.js', /door/],
    ['apps/api/main.ts', '../../libs/platform/config/settings.js', /door/],
    ['apps/api/main.ts', '../worker/main.js', /another app/],
  ])('forbids %s to import %s', (file, wanted, reason) => {
    expect(wrongImport(file, wanted)).toMatch(reason);
  });
});
