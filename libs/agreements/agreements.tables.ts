import type { Tables } from '#platform';
import { Agreement } from './agreement.entity.js';
import { AgreementDocument, AgreementVersion } from './documents/agreement-document.entity.js';
import { Agreements1763800000110 } from './migrations/1763800000110-agreements.js';
import { AgreementsWithMinors1763900000110 } from './migrations/1763900000110-agreements-with-minors.js';
import { PayeeStanding1763950000110 } from './migrations/1763950000110-payee-standing.js';
import { SealedParties1763950000111 } from './migrations/1763950000111-sealed-parties.js';
import { Signatory, Signature } from './signing/signatory.entity.js';
import { SummaryOpening } from './summary/summary-opening.entity.js';

export const agreementsTables: Tables = {
  entities: [Agreement, AgreementVersion, AgreementDocument, Signatory, Signature, SummaryOpening],
  migrations: [
    Agreements1763800000110,
    AgreementsWithMinors1763900000110,
    PayeeStanding1763950000110,
    SealedParties1763950000111,
  ],
  guarded: {
    agreement_versions: 'select, insert',
    agreement_documents: 'select, insert',
    signatories: 'select, insert',
    signatures: 'select, insert',
    review_limits: 'select',
    summary_openings: 'select, insert, update',
  },
};
