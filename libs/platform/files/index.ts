export { acceptUpload, MAX_UPLOAD_BYTES, type AcceptedFile, type Upload } from './accept-upload.js';
export { signFileUrl } from './file-address.js';
export { fileStore, fileStoreOf, storeBytes, type FileStore, type StoredBytes } from './file-store.js';
export { fileById, fileRead } from './files.loaders.js';
export { claimFile, insertDocument, insertFile, openFile, type FileUse, type NewFile } from './keep-file.js';
export {
  FILE_PURPOSES,
  FILE_VISIBILITIES,
  StoredFile,
  type FilePurpose,
  type FileVisibility,
} from './stored-file.entity.js';
