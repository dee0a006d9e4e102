/**
 * The npm that started this script; the one on the path when it was started by hand.
 *
 * @param {...string} args
 * @returns {[string, ...string[]]}
 */
export function npmCommand(...args) {
  const npm = process.env['npm_execpath'];
  return npm ? [process.execPath, npm, ...args] : ['npm', ...args];
}
