// Personal data: the register, export and erasure.
export { defineErasure, defineErasureGuard, eraseEverywhere, requireErasable, type ErasedPerson } from './erasure.js';
export { defineExport, EXPORT_PARTS, exportOf, exportOrder } from './exports.js';
export {
  columnsOf,
  definePersonalData,
  definePlainTables,
  fatesOf,
  personalTables,
  plainTables,
} from './personal-data.js';
export { personalDataPage } from './personal-data-page.js';
export { defineFileKeeper } from './platform.privacy.js';
