import { fields } from '../graphql/fields.js';
import { signFileUrl } from './file-address.js';
import type { StoredFile } from './stored-file.entity.js';

fields<StoredFile>('File', { url: (file) => signFileUrl(file) });
