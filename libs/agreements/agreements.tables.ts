import type { Tables } from '#platform';
import { Agreement } from './agreement.entity.js';
import { AgreementDocument, AgreementVersion } from './documents/agreement-document.entity.js';
import { Agreements1763800000110 } from './migrations/1763800000110-agreements.js';
import { Signatory, Signature } from './signing/signatory.entity.js';

export const agreementsTables: Tables = {
  entities: [Agreement, AgreementVersion, AgreementDocument, Signatory, Signature],
  migrations: [Agreements1763800000110],
  guarded: {
    agreement_versions: 'select, insert',
    agreement_documents: 'select, insert',
    signatories: 'select, insert',
    signatures: 'select, insert',
    review_limits: 'select',
  },
};
