// The health check of the image: the API answers. A worker has no door to knock at; its health is the queue's lag, which
// the API reports at /readyz.
const answer = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3000}/healthz`, {
  signal: AbortSignal.timeout(4_000),
}).catch(() => undefined);
process.exit(answer?.ok === true ? 0 : 1);
