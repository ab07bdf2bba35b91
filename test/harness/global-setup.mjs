// @ts-check
import { enterTestServer } from './test-server.mjs';

/** Starts (or joins) the test server; workers inherit its address. */
export default async function globalSetup() {
  process.env['ASAR_TEST_SERVER'] = JSON.stringify(await enterTestServer());
}
