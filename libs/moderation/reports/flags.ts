import { crisisWords } from '../crisis/crisis-words.js';
import { ReportTopic } from './topics.js';

/** The flags of a case that a report asks for: its topic, and a cry for help in its words. */
export function flagsOf(topic: ReportTopic | null | undefined, words: string): string[] {
  const flags: string[] = topic && topic !== ReportTopic.OTHER ? [topic] : [];
  return crisisWords(words) ? [...flags, 'CRISIS'] : flags;
}
