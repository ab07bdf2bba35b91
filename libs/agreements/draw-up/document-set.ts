// The frozen set of documents. Rendering is a pure function of what is said, who says it and the day; so the same inputs
// always make the same bytes, sixty clients who accept at once share one rendering, and the accepting transaction needs
// only to compare a digest to know that the documents made before it are still the right ones.
import type { Locale } from '#kernel';
import { canonicalJson, settings } from '#platform';
import { hashSet, sha256Hex } from '../document/hash-set.js';
import { renderDocument } from '../document/render-document.js';
import { documentModel } from './document-model.js';
import { languagesOf, type Inputs } from './inputs.js';

export interface RenderedDocument {
  readonly locale: Locale;
  readonly sha256: string;
  readonly bytes: Buffer;
}

export interface DocumentSet {
  readonly inputsSha256: string;
  readonly documentSha256: string;
  readonly prevailingLocale: Locale;
  readonly documents: readonly RenderedDocument[];
}

export const digestOf = (inputs: Inputs): string => sha256Hex(canonicalJson({ ...inputs, at: settings().publicUrl }));

const KEPT = 16;
const kept = new Map<string, Promise<DocumentSet>>();

/** The documents of these inputs, rendered once however many ask. */
export function documentSetOf(inputs: Inputs): Promise<DocumentSet> {
  const digest = digestOf(inputs);
  const found = kept.get(digest);
  if (found) return found;
  const rendering = render(inputs, digest);
  kept.set(digest, rendering);
  rendering.catch(() => kept.delete(digest));
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return rendering;
}

async function render(inputs: Inputs, inputsSha256: string): Promise<DocumentSet> {
  const { languages, prevailing } = languagesOf(inputs.parties);
  const documents: RenderedDocument[] = [];
  for (const locale of languages) {
    const bytes = await renderDocument(documentModel(inputs, locale));
    documents.push({ locale, bytes, sha256: sha256Hex(bytes) });
  }
  const set = Object.fromEntries(documents.map(({ locale, bytes }) => [locale, bytes]));
  return { inputsSha256, documentSha256: hashSet(set), prevailingLocale: prevailing, documents };
}
