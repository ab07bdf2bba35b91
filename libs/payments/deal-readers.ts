// Who may read a deal's money is known to whoever knows agreements, which stands higher in the layers and registers it here.
import type { GraphContext } from '#platform';

type CanRead = (agreementId: string, context: GraphContext) => Promise<boolean>;

let reader: CanRead | undefined;

/** Registers who may read the fundings and releases of an agreement besides the payer, the payee and admins. */
export function defineDealReaders(canRead: CanRead): void {
  reader = canRead;
}

export async function canReadDeal(agreementId: string, context: GraphContext): Promise<boolean> {
  return context.viewer.isAdmin || ((await reader?.(agreementId, context)) ?? false);
}
