import { describe, expect, it } from '@jest/globals';
import { maySameFamily } from './same-family.js';

/** One father's name as it stands in Kazakh, in Russian and in Latin letters. */
const NAMES = [
  ['серік', 'серик', 'serik'],
  ['нұрлан', 'нурлан', 'nurlan'],
  ['абай', 'абай', 'abay'],
  ['ғалым', 'галым', 'galym'],
  ['жұмабай', 'джумабай', 'zhumabay'],
  ['ахмет', 'ахмет', 'akhmet'],
  ['өтеген', 'утеген', 'otegen'],
  ['мұса', 'муса', 'musa'],
  ['шыңғыс', 'шынгыс', 'shyngys'],
  ['құрманғазы', 'курмангазы', 'qurmangazy'],
] as const;

const lastOf = (name: string): string => name.at(-1) ?? '';

/** «Серіков», «Абаев», «Мусаев»: the way an ending is joined to the name. */
function withEnding(name: string, ending: 'ов' | 'ова' | 'ov' | 'ova'): string {
  const soft = /[йaаяiyы]/.test(lastOf(name));
  const isLatin = ending.startsWith('o');
  const stem = name.replace(/й$/, '').replace(/(?<=a)y$/, isLatin ? 'y' : '');
  return `${stem}${soft ? ending.replace('о', 'е').replace('o', 'e') : ending}`;
}

function formsOf([kk, ru, latin]: (typeof NAMES)[number]): string[] {
  return [
    withEnding(kk, 'ов'),
    withEnding(kk, 'ова'),
    `${kk}қызы`,
    `${kk}ұлы`,
    `${kk} қызы`,
    withEnding(ru, 'ов'),
    withEnding(ru, 'ова'),
    `${ru}кызы`,
    `${ru}улы`,
    withEnding(latin, 'ov'),
    withEnding(latin, 'ova'),
    `${latin}qyzy`,
    `${latin}uly`,
    kk,
    latin,
  ];
}

describe('names of one family', () => {
  it.each(NAMES.map((name) => [name[0], name] as const))('are known in every form and script: %s', (_, name) => {
    const forms = formsOf(name);
    const missed = forms.flatMap((child) =>
      forms
        .filter((parent) => !maySameFamily(`Айша ${child}`, `Гүлнар ${parent}`))
        .map((parent) => `${child} – ${parent}`),
    );
    expect(missed).toEqual([]);
  });

  it.each(NAMES.map((name) => [name[0], name] as const))('are known by the father’s given name: %s', (_, name) => {
    const missed = formsOf(name).flatMap((child) =>
      name.filter((given) => !maySameFamily(`Айша ${child}`, `${given} Оспанов`)).map((given) => `${child} – ${given}`),
    );
    expect(missed).toEqual([]);
  });

  it('of different families are asked about, whatever their form', () => {
    const wrong = NAMES.flatMap((one) =>
      NAMES.filter((other) => other !== one).flatMap((other) =>
        formsOf(one).flatMap((child) =>
          formsOf(other)
            .filter((parent) => maySameFamily(`Айша ${child}`, `Гүлнар ${parent}`))
            .map((parent) => `${child} – ${parent}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Айша Серікқызы', 'Гүлнар Серікова', true],
    ['Айша Серікова', 'Серік Нұрланов', true],
    ['Айша Серіковна Ким', 'Серик Ли', true],
    ['Нұрланова Айша', 'Гүлнар НҰРЛАНҚЫЗЫ', true],
    ['Айша Серікқызы Нұрланова', 'Нурланов Болат', true],
    ['Анна Ким', 'Ольга Ким', true],
    ['Анна Ким', 'Ким Ольга', true],
    ['Иван Пушкин', 'Мария Пушкина', true],
    ['Ян Ковальский', 'Анна Ковальская', true],
    ['Aisha Aliyeva', 'Мадина Алиева', true],
    ['Айша Серікова', 'Гүлнар Оспанова', false],
    ['Серік Ахметов', 'Серік Оспанов', false],
    ['Анна Ким', 'Анна Ли', false],
    ['Алина Серикова', 'Карина Оспанова', false],
    ['Айша', 'Гүлнар Нұрланова', false],
    ['Айша Нұрланова', '', false],
  ])('%s and %s: %s', (ward, guardian, expected) => {
    expect(maySameFamily(ward, guardian)).toBe(expected);
  });
});
