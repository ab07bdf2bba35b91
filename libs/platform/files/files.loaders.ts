import { loaderById } from '../graphql/loaders.js';
import { column, defineReadModel, needs } from '../reads/look-ahead.js';
import { StoredFile } from './stored-file.entity.js';

export const fileById = loaderById(StoredFile);

/** For look-ahead reads: `` cover: one('files', () => fileRead, (file, listing) => `${file}.id = ${listing}.cover_id`) ``. */
export const fileRead = defineReadModel({
  type: 'File',
  always: { id: column('id'), visibility: column('visibility') },
  fields: { name: needs({ name: column('name') }), contentType: column('content_type'), size: column('size') },
});
