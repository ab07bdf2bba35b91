// @ts-check
import { leaveTestServer } from './test-server.mjs';

export default async function globalTeardown() {
  await leaveTestServer();
}
