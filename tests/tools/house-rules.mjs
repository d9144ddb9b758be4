// Two walls of the house that no built-in rule of the linter can express; .oxlintrc.json says where each of them stands.

/** @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule */

const clockMessage = 'The domain has no clock: take the moment as an argument.';
const windowMessage = 'Windows come from openWindow in main/desktop/window.ts, which makes them safe.';

/**
 * The domain is told what time it is: `new Date(moment)` reads the moment it is given, `new Date()` would ask the computer.
 *
 * @type {Rule}
 */
const noClock = {
  create: (context) => ({
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) context.report({ node, message: clockMessage });
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) context.report({ node, message: clockMessage });
    },
  }),
};

/**
 * A window that anyone could make would be one without our security settings.
 *
 * @type {Rule}
 */
const oneWindowFactory = {
  create: (context) => ({
    NewExpression(node) {
      const name = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
      if (isNamed(name, 'BrowserWindow') || isNamed(name, 'BaseWindow'))
        context.report({ node, message: windowMessage });
    },
  }),
};

/** @param {{ type: string }} node @param {string} name */
function isNamed(node, name) {
  return node.type === 'Identifier' && 'name' in node && node.name === name;
}

export default { meta: { name: 'house' }, rules: { 'no-clock': noClock, 'one-window-factory': oneWindowFactory } };
