export { DatabaseModule } from './database/database.module.js';
export { JobsModule } from './jobs/worker.module.js';
export { ProductLogger } from './logging/product-logger.js';
export { Worker, type WorkerOptions } from './jobs/worker.js';
