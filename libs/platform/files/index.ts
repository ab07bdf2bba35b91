export {
  FILE_PURPOSES,
  FILE_VISIBILITIES,
  StoredFile,
  type FilePurpose,
  type FileVisibility,
} from './stored-file.entity.js';
