export { placeholdersOf, problemsOfTexts, type TextLanguage, type TextTable } from './problems-of-texts.js';
export { allTexts, defineTexts, hasText, reportTextProblems, say, type TextParams } from './texts.js';
