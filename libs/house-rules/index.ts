// What Asar does with data and what it asks of people, in plain words.
import './privacy.texts.js';
import './terms.texts.js';

export { houseRules, type HouseFacts } from './house-rules.js';
