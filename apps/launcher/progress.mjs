// @ts-check
// What a start looks like on the screen: one line for each step, with how long it took.

// Nobody may be reading any more (`npm start | head`); the product goes on without being heard.
process.stdout.on('error', () => undefined);

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * @param {string} name
 * @param {boolean} isQuiet
 * @param {(begin: (words: string) => void) => Promise<string>} work answers with what was done, in a few words;
 *   `begin` says beforehand what is going to take long
 */
export async function step(name, isQuiet, work) {
  const since = performance.now();
  const words = await work((text) => {
    if (!isQuiet) say(`  · ${name}: ${text} …`);
  });
  const seconds = ((performance.now() - since) / 1_000).toFixed(1);
  if (!isQuiet) say(`  ✓ ${name}: ${words} (${seconds} s)`);
}
