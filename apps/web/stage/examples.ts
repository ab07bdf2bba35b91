/** What GET /dev/examples answers (apps/api/stage/examples). */
export interface FilledExample {
  name: string;
  role: string;
  title: string;
  document: string;
  variables: object;
  email: string | null;
  isPlayable: boolean;
}
export interface Examples {
  roles: { role: string; title: string; email: string | null }[];
  examples: FilledExample[];
}

const json = { accept: 'application/json', 'content-type': 'application/json' };
/** Well before a token runs out after its fifteen minutes, another one is asked for. */
const KEPT_MS = 600_000;
const tokens = new Map<string, { token: string; until: number }>();

export async function readExamples(lang: string): Promise<Examples> {
  const answer = await fetch(`/dev/examples?lang=${lang}`, { headers: json });
  return answer.json() as Promise<Examples>;
}

export async function readSchema(): Promise<string> {
  return (await fetch('/dev/assets/schema.graphql')).text();
}

export async function tokenOf(email: string): Promise<string> {
  const kept = tokens.get(email);
  if (kept && kept.until > performance.now()) return kept.token;
  const answer = await fetch('/dev/token', { method: 'POST', headers: json, body: JSON.stringify({ email }) });
  if (!answer.ok) throw new Error(`No token for ${email}: ${answer.status}`);
  const { accessToken: token } = (await answer.json()) as { accessToken: string };
  tokens.set(email, { token, until: performance.now() + KEPT_MS });
  return token;
}
