import { describe, expect, it } from '@jest/globals';
import { crisisWords } from './crisis-words.js';

const CRIES = [
  'Өмір сүргім келмейді.',
  'Омир сургим келмейди, ешкімге керек емеспін',
  'кейде өлгім келеді',
  'Өзіме қол жұмсағым келеді',
  'Өзімді өлтіргім келеді',
  'Ол мені ұрады, ешкімге айтпаңыз',
  'Әкем мені сабайды',
  'Мені зорлады',
  'Үйге барудан қорқамын',
  'Я не хочу жить',
  'Я больше не хочу жить так, НЕ ХОЧУ БОЛЬШЕ ЖИТЬ',
  'хочу умереть',
  'Думаю покончить с собой.',
  'я режу себя',
  'Иногда думаю о самоубийстве',
  'суицидальные мысли не уходят',
  'Лучше бы меня не было…',
  'Отчим меня бьёт',
  'меня избивают дома',
  'Боюсь идти домой',
  'Наставник домогается',
  'I want to die',
  'i don’t want to live anymore',
  'sometimes I really want to kill myself',
  'I keep cutting myself',
  'thinking about suicide',
  'My stepfather always beats me',
  'I am scared to go home',
  'he touched… I was being abused',
  'I’d like to end my life',
];

const ORDINARY = [
  'Біз мектептерге шетелден оқулық жеткіземіз.',
  'Жоба өмірді жеңілдетеді, өмір сүру сапасын арттырады.',
  'Бизнесіміз өлмесін десек, бәсекелестерді жеңу керек.',
  'Қол жұмысымен айналысамыз, өз қолымызбен тігеміз.',
  'Ол мені қолдады, ата-анам да қарсы емес.',
  'Үйге барып, есепті аяқтаймын.',
  'Мені қызықтырады: қалай өтеді?',
  'Қорқамын деп айта алмаймын, бірақ толқып тұрмын.',
  'Мы умираем от смеха на каждой встрече',
  'Хочу жить в мире, где книги доступны всем.',
  'Меня трогает эта тема, хочу помочь.',
  'Суицидтің алдын алу сабақтары',
  'Конкуренты нас бьют по цене.',
  'Убить двух зайцев одним выстрелом',
  'Это бьёт по карману родителей.',
  'Проект о профилактике самоубийств среди подростков',
  'Мы режем бумагу и картон, руки помогают.',
  'Отец меня поддерживает.',
  'Боюсь, что не успеем к сроку',
  'Дедлайн меня убивает',
  'Our killer feature is price.',
  'We want to live off our business one day.',
  'This deadline is killing me',
  'The market is dying, we want to change it.',
  'A suicide prevention app for schools',
  'I cut the paper myself.',
  'My father helps me with the books.',
  'I want to dive into marketing',
  'She hurts for talent, so we hire.',
  'Competitors beat us on delivery.',
  'I was being trained as a mentor',
];

describe('crisis words', () => {
  it.each(CRIES)('hear “%s”', (text) => {
    expect(crisisWords(text)).toBe(true);
  });

  it.each(ORDINARY)('let “%s” pass', (text) => {
    expect(crisisWords(text)).toBe(false);
  });

  it('hear the same however it is typed', () => {
    for (const text of ['ӨМІР СҮРГІМ КЕЛМЕЙДІ', 'омир   сургим\nкелмейди', 'не хочу жить!!!', 'I WANT TO DIE']) {
      expect(crisisWords(text)).toBe(true);
    }
    expect(crisisWords('')).toBe(false);
    expect(crisisWords('   ')).toBe(false);
  });

  it('answer a long text at once', () => {
    const long = 'кітап оқу және өмір сүру жайлы ұзақ мәтін; '.repeat(2_000);
    const before = performance.now();
    expect(crisisWords(long)).toBe(false);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
