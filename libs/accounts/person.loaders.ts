import { loaderById } from '#platform';
import { Person } from './person.entity.js';

export const personById = loaderById(Person);
