// Whether somebody may be crying for help (safety.md, K-25). A small list of what people write when they do not want to live,
// hurt themselves or are being hurt; it opens a door for a human look and shuts none, so it would rather be wrong once than
// deaf once, but not so often that nobody listens any more. Ordinary sayings («умираю от смеха», «killer feature») pass.

/** Letters that are typed without a Kazakh keyboard, and look-alikes, so that one spelling is enough below. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  '’': "'",
  '‘': "'",
  '`': "'",
};

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[әғқңөұүһіё’‘`]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whole words at the left; a Kazakh or Russian word may go on at its end. All in folded letters. */
const SIGNS: readonly RegExp[] = [
  // Kazakh
  /(^| )ом[иу]р сургим келмей/,
  /(^| )омир сургим жок/,
  /(^| )(олгим|олип кетким) кел/,
  /(^| )озимди олтир/,
  /(^| )(озиме|озине) кол (жумса|сал)/,
  /(^| )омиримди кий/,
  /(^| )(жасагым|омир суруим) келмей/,
  /(^| )(мени|маган) (урып|сабап|зорла|зорлык)/,
  /(^| )мени (урады|сабайды|зорлады|коркытады|кинайды)/,
  /(^| )(урып согады|маган тиисе)/,
  /(^| )уйге барудан коркам/,
  // Russian
  /(^| )не хочу (больше )?жить/,
  /(^| )хочу (умереть|покончить)/,
  /(^| )(покончить|покончу|покончил) с собой/,
  /(^| )(убить|убью) себя/,
  /(^| )(самоубий|суицид)/,
  /(^| )(режу|порезал[аи]?|резать) (себя|вены|руки)/,
  /(^| )(наложить|наложу) на себя руки/,
  /(^| )лучше бы меня не было/,
  /(^| )меня (бьет|бьют|избива|изнасилов|домога|насилу)/,
  /(^| )(боюсь идти|боюсь возвращаться|боюсь вернуться) домой/,
  /(^| )(отчим|папа|отец|мама|мать|дядя|учитель|наставник) (меня )?(бьет|избивает|насилует|домогается)/,
  // English
  /(^| )(i|i'm|im|id|i'd) (\w+ )?(want|wanna|going|like) (to )?(die|kill myself|end my life|hurt myself)\b/,
  /(^| )(do not|don't|dont) want to (live|be alive|wake up)\b/,
  /(^| )(kill|killing|hurt|hurting|cut|cutting|harm|harming) myself\b/,
  /(^| )(suicide|suicidal|self harm)\b/,
  /(^| )(better off dead|end it all)\b/,
  /(^| )(he|she|they|dad|father|mum|mom|mother|stepfather|uncle|teacher|mentor) (\w+ )?(hits|beats|hurts|abuses|molests|rapes|raped|abused|molested) me\b/,
  /(^| )(i was|i am|i'm|im) being (beaten|abused|raped|molested)\b/,
  /(^| )(afraid|scared) to (go|come) home\b/,
];

/** What holds one of the words above and is no cry: prevention, a book, a figure of speech. */
const SAYINGS =
  /(^| )((профилактик|предотвращ|предупрежд)\p{L}* (самоубий|суицид)\p{L}*|суицидти?н? алдын алу|suicide prevention|prevent(ing)? suicide)/gu;

/** True when the text asks for a human look at once. Pure: the same text always gives the same answer. */
export function crisisWords(text: string): boolean {
  const words = folded(text).replace(SAYINGS, ' ');
  return words !== '' && SIGNS.some((sign) => sign.test(words));
}
