// @ts-check
// Loaded before each child of the launcher. When the launcher is killed the channel to it closes, and the child ends as
// if it had been asked to: nothing of a product that is gone goes on answering.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
