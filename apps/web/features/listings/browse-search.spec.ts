import { describe, expect, it } from '@jest/globals';
import { browseOf, browseVariables, isFiltered } from './browse-search.js';

const variablesOf = (query: string) => browseVariables(browseOf(new URLSearchParams(query)));

describe('the address of the browse page', () => {
  it('asks fairly where nothing is searched, and for the best match where something is', () => {
    expect(variablesOf('')).toEqual({ first: 12, filter: {}, orderBy: 'LONGEST_WAITING' });
    expect(variablesOf('q=кітап').orderBy).toBe('RELEVANCE');
  });

  it('carries every filter', () => {
    expect(
      variablesOf('q= кітап &sector=food&city=Алматы&stage=IDEA&language=KK&mentoring=1&seed=1&order=ASK_ASC'),
    ).toEqual({
      first: 12,
      orderBy: 'ASK_ASC',
      filter: {
        search: 'кітап',
        sectors: ['food'],
        cities: ['Алматы', 'Almaty'],
        stages: ['IDEA'],
        languages: ['KK'],
        wantsMentoring: true,
        wantsSeed: true,
      },
    });
  });

  it('ignores what no control could have written', () => {
    const browse = browseOf(new URLSearchParams('stage=HUGE&language=xx&order=POPULAR&mentoring=yes'));
    expect(isFiltered(browse)).toBe(false);
    expect(browse.order).toBe('LONGEST_WAITING');
  });
});
