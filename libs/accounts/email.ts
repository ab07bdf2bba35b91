import { isStorable } from '#kernel';
import { badInput } from '#platform';

const ADDRESS =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[a-z0-9\u0400-\u04ff](?:[a-z0-9\u0400-\u04ff-]{0,61}[a-z0-9\u0400-\u04ff])?\.)+[a-z\u0400-\u04ff]{2,24}$/;

/** Lower case, checked; one address is one account. */
export function readEmail(text: string, path = 'email'): string {
  const email = text.normalize('NFKC').trim().toLowerCase();
  if (email.length > 254 || !isStorable(email) || !ADDRESS.test(email)) throw badInput(path, 'EMAIL');
  return email;
}
