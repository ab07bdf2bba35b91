// TypeScript sources import each other with ".js"; here those files are still ".ts".
const path = require('node:path');
const fs = require('node:fs');

module.exports = (request, options) => {
  if (
    request.startsWith('.') &&
    request.endsWith('.js') &&
    !options.basedir.includes(`${path.sep}node_modules${path.sep}`)
  ) {
    for (const extension of ['.ts', '.tsx']) {
      const source = path.resolve(options.basedir, request.slice(0, -3) + extension);
      if (fs.existsSync(source)) return source;
    }
  }
  return options.defaultResolver(request, options);
};
