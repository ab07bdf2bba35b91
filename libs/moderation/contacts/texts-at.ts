// The texts inside a content by their paths, and the content with other texts in their places. A pattern is a path in which
// `*` stands for every index: `seed.tranches.*.title`.

export type TextsByPath = Readonly<Record<string, string>>;

export function textsAt(content: unknown, patterns: readonly string[]): TextsByPath {
  const found: Record<string, string> = {};
  const visit = (value: unknown, steps: readonly string[], path: readonly string[]): void => {
    const [step, ...rest] = steps;
    if (step === undefined) {
      if (typeof value === 'string' && value !== '') found[path.join('.')] = value;
    } else if (step === '*') {
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, rest, [...path, String(index)]));
    } else if (typeof value === 'object' && value !== null) {
      visit((value as Record<string, unknown>)[step], rest, [...path, step]);
    }
  };
  for (const pattern of patterns) visit(content, pattern.split('.'), []);
  return found;
}

/** A copy; what has no new text stays what it is. */
export function withTexts<T>(content: T, texts: TextsByPath): T {
  const copy = structuredClone(content);
  for (const [path, text] of Object.entries(texts)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], copy);
    (place as Record<string, unknown>)[last] = text;
  }
  return copy;
}
