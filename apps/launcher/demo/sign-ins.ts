import { DEMO_PASSWORD, emailOf, PEOPLE } from './people.js';

/** Whom one can sign in as; `npm start` prints them, `/dev` becomes them with one click. */
export const demoSignIns = PEOPLE.filter(({ who }) => who !== undefined).map(({ key, name, who }) => ({
  who: `${name}, ${who}`,
  email: emailOf(key),
  password: DEMO_PASSWORD,
}));
