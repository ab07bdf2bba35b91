import { fields, restrictedFields } from '../graphql/fields.js';
import { signFileUrl } from './file-address.js';
import { shownName } from './shown-name.js';
import type { StoredFile } from './stored-file.entity.js';

fields<StoredFile>('File', { url: (file) => signFileUrl(file) });
// The row has the name as it came; nobody is shown that.
restrictedFields<StoredFile>('File', { name: ({ name }) => shownName(name) });
