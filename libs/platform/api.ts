export { DatabaseModule } from './database/database.module.js';
export { FilesModule } from './files/files.module.js';
export { GraphModule, GraphContextModule, finishSchema } from './graphql/graphql.module.js';
export { HealthController, Readiness } from './health/health.controller.js';
export { ProductLogger } from './logging/product-logger.js';
