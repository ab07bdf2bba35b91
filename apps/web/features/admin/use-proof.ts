import { useState } from 'react';
import { OpenEvidenceDocument, type OpenEvidenceMutation } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import type { Problem } from '../../data/problem.js';

export type ProofFile = NonNullable<OpenEvidenceMutation['openEvidence']['evidence']>;

export interface Proof {
  /** Null until it was opened in this case. */
  file: ProofFile | null;
  open: () => void;
  /** Another file may stand in its place: it has to be opened again. */
  forget: () => void;
  busy: boolean;
  problem: Problem | undefined;
}

/** The proof behind a guardian's case. To open it is an act of its own: the server writes down who did, and demands it. */
export function useProof(guardianshipId: string): Proof {
  const [file, setFile] = useState<ProofFile | null>(null);
  const { run, busy, problem } = useVerb(OpenEvidenceDocument);
  const open = () => {
    if (busy || file) return;
    void run({ input: { guardianshipId } }).then((done) => done && setFile(done.openEvidence.evidence));
  };
  return { file, open, forget: () => setFile(null), busy, problem };
}
