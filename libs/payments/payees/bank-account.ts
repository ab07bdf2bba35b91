import { badInput, seal, unseal } from '#platform';

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** The account number without spaces; throws when its check digits do not fit (ISO 13616, modulo 97). */
export function readIban(text: string, path: string): string {
  const iban = text.replaceAll(/\s+/g, '').toUpperCase();
  if (!SHAPE.test(iban) || remainder(iban) !== 1n || (iban.startsWith('KZ') && iban.length !== 20))
    throw badInput(path, 'IBAN');
  return iban;
}

function remainder(iban: string): bigint {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36).toString()).join('');
  return BigInt(digits) % 97n;
}

const about = (payeeId: string): string => `payees.iban:${payeeId}`;
export const sealIban = (iban: string, payeeId: string): string => seal(iban, about(payeeId));
export const unsealIban = (sealed: string, payeeId: string): string => unseal(sealed, about(payeeId));
