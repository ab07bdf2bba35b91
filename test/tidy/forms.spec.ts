// Whoever writes without a connection is told what becomes of it: in every form there is, whoever writes the next one.
import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';

const web = path.resolve(import.meta.dirname, '../../apps/web');
const pages = fs
  .readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('stage'))
  .map((file) => ({ file, source: fs.readFileSync(path.join(web, file), 'utf8') }));
const withForms = pages.filter(({ source }) => /<form(?![^>]*role="search")[\s>]/.test(source));

describe('forms', () => {
  it('are found', () => {
    expect(withForms.map(({ file }) => file)).toContain('ui/form.tsx');
    expect(withForms.length).toBeGreaterThan(4);
  });

  it('say what becomes of their words while there is no line', () => {
    expect(withForms.filter(({ source }) => !source.includes('<OfflineLine')).map(({ file }) => file)).toEqual([]);
  });

  it('say it in one place: no other element waits for the connection to go', () => {
    const others = pages.filter(
      ({ file, source }) => source.includes('data-when="offline"') && file !== path.join('ui', 'form.tsx'),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
  });
});
