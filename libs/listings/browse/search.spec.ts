import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '../../../test/harness/test-database.js';
import { withClient } from '../../../apps/launcher/postgres/databases.mjs';
import { foldLetters, searchedWords } from './search.js';

describe('what is searched', () => {
  it('is folded alike in the database and in code', async () => {
    const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Аа Яя Zz';
    const database = await createTestDatabase();
    const { rows } = await withClient(database.appUrl, (client) =>
      client.query('select fold_letters($1) as folded', [letters]),
    );
    await database.drop();
    expect(rows).toEqual([{ folded: foldLetters(letters) }]);
  });

  it('is a handful of different words, whatever stands between them', () => {
    expect(searchedWords(`Қымбат «кітап», қымбат-кітап & 3D | ':*`)).toEqual(['кымбат', 'китап', '3d']);
    expect(searchedWords('% _ \\')).toEqual([]);
    expect(searchedWords(Array.from({ length: 20 }, (_, n) => `w${n}`).join(' '))).toHaveLength(8);
  });
});
